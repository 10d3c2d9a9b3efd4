import DocumentModel
import DocumentWriting
import Testing

/// The redline of two texts in Word, read back.
enum BothTexts {
  static let revision = DOCXRevision(author: "library 2026.11 to 2027.01", date: "2026-12-01")

  /// Accepting all changes of `redline` gives `new` in Word, rejecting them `old`: text, styles, headers and footers.
  static func expect(
    of redline: ProtocolDocument, _ old: ProtocolDocument, _ new: ProtocolDocument, _ name: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
      let accepted = try text(part, of: redline, revision, accepting: true)
      let rejected = try text(part, of: redline, revision, accepting: false)
      #expect(accepted.faults + rejected.faults == [], name, sourceLocation: sourceLocation)
      expectEqual(
        accepted.paragraphs, like: try text(part, of: new, nil, accepting: true).paragraphs, name, sourceLocation)
      expectEqual(
        rejected.paragraphs, like: try text(part, of: old, nil, accepting: true).paragraphs, name, sourceLocation)
    }
  }

  static func text(
    _ name: String = "word/document.xml", of document: ProtocolDocument, _ revision: DOCXRevision? = Self.revision,
    accepting: Bool
  ) throws -> WordText {
    let part = try #require(DOCXWriter(revision: revision).parts(of: document).first { $0.name == name })
    return WordText(part.bytes, accepting: accepting)
  }

  private static func expectEqual(
    _ found: [WordText.Paragraph], like expected: [WordText.Paragraph], _ name: Comment, _ location: SourceLocation
  ) {
    // A paper of few headings has no contents, and one with many keeps them while sections come and go.
    let hasContents = expected.contains { $0.style == "TOCHeading" }
    let actual = hasContents ? found : found.filter { !$0.style.hasPrefix("TOC") }
    let same = zip(actual, expected).prefix { left, right in
      left == right && left.text.utf8.elementsEqual(right.text.utf8)
    }.count
    guard same < max(actual.count, expected.count) else { return }
    #expect(actual.dropFirst(same).first == expected.dropFirst(same).first, name, sourceLocation: location)
    #expect(
      actual.dropFirst(same).first.map { Array($0.text.utf8) }
        == expected.dropFirst(same).first.map { Array($0.text.utf8) }, name, sourceLocation: location)
  }
}
