import DocumentModel
import ProjectFixtures
import ProtocolDrafting
import Testing

@Suite struct SignatureTests {
  private func drafted(_ project: MiniProject, isFinal: Bool = false) throws -> DraftedProject {
    try DraftedProject(project.withAppendix("{{block:signatures}}"), isFinal: isFinal)
  }

  @Test func anAgencyWithSeveralRolesSignsOnce() throws {
    let signatures = try drafted(MiniProject()).signatures.filter {
      $0.agency == [.value("Test County Human Services Agency")]
    }
    #expect(signatures.count == 1)
    #expect(
      signatures.first?.statement.words.hasPrefix(
        "Signs as the county human services department and the county child welfare agency.") == true)
  }

  @Test func anAgencyOfTwoEntriesSignsOnce() throws {
    let project = try MiniProject().withPartner(
      "roles: [police]\nagency: Test County Sheriff's Office\nserves-on: []\ndocument: signs\nsource: roster")
    let signatures = try drafted(project).signatures.filter { $0.agency == [.value("Test County Sheriff's Office")] }
    #expect(signatures.map(\.statement.words) == ["Signs as the police department and the county sheriff."])
  }

  @Test(arguments: ["signs", "acknowledges"])
  func theCourtAcknowledgesAndBindsItselfToNothing(standing: String) throws {
    let project = try MiniProject().withRoles(courtRole).withPartner(
      "roles: [juvenile-court]\nagency: Superior Court\nserves-on: [development]\ndocument: \(standing)\nsource: roster"
    )
    let signatures = try drafted(project).signatures.filter { $0.agency == [.value("Superior Court")] }
    #expect(signatures.map(\.kind) == [.acknowledges])
    let words = signatures.first?.statement.words ?? ""
    #expect(words.contains("No case is discussed or decided"))
    #expect(words.contains("the court binds itself to nothing"))
  }

  @Test func anAgencyThatIsOnlyNamedHasNoBlock() throws {
    let project = try MiniProject().withPartner(
      "roles: [police]\nagency: Oak City Police\nserves-on: []\ndocument: named\nsource: roster")
    #expect(try drafted(project).signatures.contains { $0.agency == [.value("Oak City Police")] } == false)
  }

  @Test func countyCounselApprovesTheForm() throws {
    let blocks = try drafted(MiniProject()).signatures.filter { $0.kind == .approvesForm }
    #expect(blocks.map(\.office.words) == ["County Counsel"])
  }

  @Test func theClerkAttestsOnlyWhereTheBoardSigns() throws {
    #expect(try drafted(MiniProject()).signatures.contains { $0.kind == .attests } == false)
    let project = try MiniProject()
      .withRoles("- {role: board, name: board of supervisors, label: Board, several: false, document: signs}")
      .withPartner(
        "roles: [board]\nagency: County of Test\nserves-on: []\ndocument: signs\nsignatory: Chair\nsource: roster")
    let signatures = try drafted(project).signatures
    #expect(signatures.filter { $0.kind == .attests }.map(\.office.words) == ["Clerk of the Board of Supervisors"])
    #expect(signatures.filter { $0.agency == [.value("County of Test")] }.map(\.office.words) == ["Chair"])
  }

  @Test func anOfficeNobodyNamedIsABlank() throws {
    let signatures = try drafted(MiniProject()).signatures
    let sheriff = try #require(signatures.first { $0.agency == [.value("Test County Sheriff's Office")] })
    #expect(sheriff.office.words == "[BLANK: office that signs; sheriff answers]")
  }
}
