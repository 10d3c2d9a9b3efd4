import GapAnalysis
import GapReporting
import ProjectFixtures
import ProtocolModel
import TestSupport
import Testing

/// What is still open, as `mou values` prints it.
@Suite struct QuestionFormTests {
  private static let open = MiniProject(
    county: """
      county: test
      name: Test
      example: true
      partners:
        - {roles: [probation], agency: "Test County *Probation*", source: roster}
      """)

  private func forms(_ project: MiniProject) throws -> (forms: QuestionForms, questions: OpenQuestions) {
    let (assembled, report) = try project.judged()
    let library = try project.loaded().library
    return (
      QuestionForms(library, of: report.county, on: report.day),
      OpenQuestions(library, in: assembled, report: report)
    )
  }

  @Test func asksInATerminal() throws {
    let (forms, questions) = try forms(Self.open)
    expectGolden(forms.text(of: questions), "questions.txt")
  }

  @Test func asksInATableToFillIn() throws {
    let (forms, questions) = try forms(Self.open)
    expectGolden(forms.csv(of: questions), "questions.csv")
  }

  @Test func asksOnAFormToPrint() throws {
    let (forms, questions) = try forms(Self.open)
    expectGolden(forms.markdown(of: questions), "questions.md")
  }

  @Test func saysWhenNothingIsAskedAnyMore() throws {
    let answered = MiniProject(
      county: MiniProject.county().replacing(
        "source: roster", with: "document: signs\n    signatory: Director\n    source: roster"
      ).replacing("    document: signs\n    document: signs", with: "    document: signs"))
    let (forms, questions) = try forms(answered)
    #expect(questions.all.map(\.id) == [])
    #expect(forms.text(of: questions) == "Test County: nothing is asked any more as of 2026-11-20.\n")
  }
}
