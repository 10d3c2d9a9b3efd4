import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

@Suite struct DOCXFormTests {
  private static let longName = "serves-on:" + String(repeating: "Agency of a Long Name, ", count: 4)

  private static let fields = [
    FormField(question: "identify.screening/tool", title: "Which tool?", prompt: "text", kind: .text),
    FormField(question: "term.effective/date", title: "From which day?", prompt: "day, YYYY-MM-DD", kind: .date),
    FormField(
      question: "fact:opted-in", title: "Did the county elect?", prompt: "yes or no",
      kind: .choice([.init("yes"), .init("no")])),
    FormField(
      question: longName, title: "On which teams?", prompt: "teams",
      kind: .boxes([.init("development", label: "protocol development team"), .init("child-mdt")])),
  ]

  static let document = SampleDocument.of([
    .table(
      TableBlock(
        caption: "What is asked", columns: [.init("Question"), .init("Answer")],
        rows: fields.map { [[.text($0.title)], [.field($0)]] }, hasRowHeaders: true))
  ])

  private func body() throws -> XMLDocument { try DOCXFile(DOCXWriter().bytes(of: Self.document)).body() }

  @Test func givesEachAnswerTheControlOfItsKind() throws {
    let body = try body()
    let controls = try body.all("//w:tc//w:sdt/w:sdtPr")
    #expect(
      try controls.prefix(3).map { try $0.values("w:tag/@w:val").joined() } == [
        "identify.screening/tool", "term.effective/date", "fact:opted-in",
      ])
    #expect(
      try controls.prefix(3).map { try $0.values("w:alias/@w:val").joined() } == [
        "Which tool?", "From which day?", "Did the county elect?",
      ])
    #expect(try controls[0].all("w:text").count == 1 && controls[1].all("w:date").count == 1)
    #expect(try controls[2].values("w:dropDownList/w:listItem/@w:value") == ["yes", "no"])
    #expect(try controls.count == 5 && controls[3].all("*[local-name()='checkbox']").count == 1)
    // What is asked stands there as a placeholder; the control outlives its answer.
    #expect(
      try body.all("//w:tc//w:sdt[w:sdtPr/w:showingPlcHdr]").map { try $0.words() } == [
        "text", "day, YYYY-MM-DD", "yes or no",
      ])
    #expect(try controls.allSatisfy { try $0.values("w:lock/@w:val") == ["sdtLocked"] })
  }

  @Test func putsTheSameOrderIntoEachControlAsTheSchema() throws {
    for control in try body().all("//w:tc//w:sdt/w:sdtPr") {
      let names = (control.children ?? []).compactMap(\.localName)
      let order = ["alias", "tag", "id", "lock", "showingPlcHdr", "text", "date", "dropDownList", "checkbox"]
      #expect(names == order.filter(names.contains))
    }
  }

  @Test func keepsTagsWithinWhatWordTakes() throws {
    let tags = try body().values("//w:tc//w:sdt/w:sdtPr/w:tag/@w:val")
    #expect(tags.allSatisfy { $0.utf16.count <= 64 })
    #expect(tags.suffix(2) == ["development", "child-mdt"].map { FieldTag.of(question: Self.longName, option: $0) })
    #expect(Set(tags).count == 5)
  }

  /// What a reader makes of a form that somebody filled in.
  @Test func letsAReaderFindEachQuestionAndItsAnswer() throws {
    let body = try body()
    try fill(body, "identify.screening/tool", "CSE-IT")
    try fill(body, "fact:opted-in", "no")
    let box = try #require(
      try body.all("//w:sdt[w:sdtPr/w:tag/@w:val='\(FieldTag.of(question: Self.longName, option: "child-mdt"))']").first
    )
    try box.all(".//*[local-name()='checked']").first?.attribute(forName: "w14:val")?.stringValue = "1"
    let read = try FormReader(try XMLDocument(xmlString: body.xmlString, options: [.nodePreserveWhitespace]))
    #expect(
      Self.fields.map { read.answer(to: $0) } == ["CSE-IT", nil, "no", "child-mdt"])
  }

  /// Puts an answer in place of a placeholder, as Word does.
  private func fill(_ body: XMLDocument, _ question: String, _ answer: String) throws {
    let control = try #require(
      try body.all("//w:sdt[w:sdtPr/w:tag/@w:val='\(FieldTag.of(question: question))']").first)
    try control.all("w:sdtPr/w:showingPlcHdr").first?.detach()
    try control.all(".//w:rStyle").first?.detach()
    try control.all(".//w:t").first?.stringValue = answer
  }
}

/// Reads the answers of a form by the tags of its questions.
struct FormReader {
  private var texts: [String: String] = [:]
  private var ticked: Set<String> = []

  init(_ body: XMLDocument) throws {
    for control in try body.all("//w:sdt") {
      let tag = try control.values("w:sdtPr/w:tag/@w:val").joined()
      if try control.values("w:sdtPr/*[local-name()='checkbox']/*[local-name()='checked']/@*") == ["1"] {
        ticked.insert(tag)
      } else if try control.all("w:sdtPr/w:showingPlcHdr").isEmpty {
        texts[tag] = try control.words()
      }
    }
  }

  func answer(to field: FormField) -> String? {
    guard case .boxes(let options) = field.kind else { return texts[FieldTag.of(question: field.question)] }
    let chosen = options.filter { ticked.contains(FieldTag.of(question: field.question, option: $0.value)) }
    return chosen.isEmpty ? nil : chosen.map(\.value).joined(separator: ", ")
  }
}
