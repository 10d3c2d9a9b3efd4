import DocumentModel
import GapAnalysis
import ProjectFixtures
import ProtocolDrafting
import ProtocolModel
import Testing

@Suite struct QuestionFormTests {
  private let project = MiniProject(county: MiniProject.county(hours: ""))

  @Test func asksEachOpenQuestionOnceWithItsName() throws {
    let (form, questions) = try drafted(project)
    let names = questions.all.map(\.id)
    #expect(!names.isEmpty && form.form == .sheet)
    #expect(form.fields.map(\.question).filter(names.contains).sorted() == names.sorted())
  }

  @Test func groupsThemByWhoAnswersAndAsksForTheOffice() throws {
    let (form, questions) = try drafted(project)
    let offices = form.fields.map(\.question).filter { $0.hasPrefix("office:") }
    #expect(offices == questions.groups.map { "office:\($0.answers)" })
  }

  @Test func showsTheLawsLimitAndWhereTheProtocolAsks() throws {
    let words = try drafted(project).form.body.words
    #expect(words.contains("The law allows at most 24 hours."))
    #expect(words.contains("Asked in section 2.1."))
  }

  /// Who names a range does not advise its far end.
  @Test func showsTheRangeThatGuidanceNames() throws {
    let advised = try project.replacing(
      "{at-most: 24, unit: hours, counted-from: receiving the information, of: law}",
      with: "{range-from: 2, at-most: 23, unit: hours, of: guidance}", in: "Clauses/law/elements/pen.yaml"
    ).replacing("default: 24", with: "default: 2", in: "Clauses/acin-i-83-16/missing/report.yaml")
    let words = try drafted(advised).form.body.words
    #expect(words.contains("Guidance advises 2 to 23 hours."), "\(words)")
    let draft = try DraftedProject(advised).section("open-items")?.blocks.words ?? ""
    #expect(draft.contains("guidance advises 2 to 23 hours"), "\(draft)")
  }

  @Test func offersTheTeamsOfAQuestionOfService() throws {
    let silent = try project.replacing("    serves-on: [development]\n    source", with: "    source")
    let fields = try drafted(silent).form.fields
    let service = try #require(fields.first { $0.question == "serves-on:Test County Probation Department" })
    #expect(service.kind == .boxes([.init("development", label: "protocol development team")]))
  }

  @Test func standsInTheRolesPacketToo() throws {
    let (assembled, report) = try project.judged()
    let packet = try ProtocolDrafter(project.loaded().library).packet(for: "probation", of: assembled, report: report)
    let fields = packet.fields.map(\.question)
    #expect(fields.contains("document:Test County Probation Department"))
    #expect(!fields.contains("document:Test County Human Services Agency"))
  }

  private func drafted(_ project: MiniProject) throws -> (form: ProtocolDocument, questions: OpenQuestions) {
    let (assembled, report) = try project.judged()
    let library = try project.loaded().library
    return (
      ProtocolDrafter(library).questionForm(of: assembled, report: report),
      OpenQuestions(library, in: assembled, report: report)
    )
  }
}

extension ProtocolDocument {
  fileprivate var fields: [FormField] {
    var fields: [FormField] = []
    for block in cover + frontMatter + body {
      block.visitInlines { if case .field(let field) = $0 { fields.append(field) } }
    }
    return fields
  }
}
