import FindingAnnotation
import Testing

@Suite struct WorkflowCommandTests {
  /// To Swift a carriage return and a line feed are one character, and a colon with a mark is no colon.
  @Test func noTextBeginsACommandOfItsOwn() {
    let annotation = Annotation(
      rule: "a.b:\u{301},x", level: .error, message: "gone\r\n::error::mine %0A", file: "a\r\nb", line: 1, column: nil,
      fingerprint: "")
    #expect(
      WorkflowCommands(title: "mou", whole: "the report").text(of: [annotation])
        == "::error file=a%0D%0Ab,line=1,title=a.b%3A\u{301}%2Cx::gone%0D%0A::error::mine %250A\n")
  }
}
