import DocumentModel
import DocumentWriting

/// What the Markdown writer makes of single blocks.
enum Markdown {
  /// A whole document with `body` as its parts.
  static func document(_ body: [Block], frontMatter: [Block] = []) -> String {
    let metadata = DocumentMetadata(
      title: "Title", county: "Test County", status: .draft, numbering: .decimal, asOf: "2026-11-20",
      asOfInWords: "November 20, 2026", lawCheckedOn: "2026-11-20", codesReadTo: "WIC 2026-06-29",
      libraryEdition: "2026.11")
    return MarkdownWriter().text(
      of: ProtocolDocument(metadata: metadata, cover: [], frontMatter: frontMatter, body: body))
  }

  /// What stands below the cover of a document that holds nothing but `blocks`.
  static func text(_ blocks: Block...) -> String {
    let text = document([], frontMatter: blocks)
    let cover = "Clause library 2026.11.\n\n"
    return text.firstRange(of: cover).map { String(text[$0.upperBound...]) } ?? text
  }

  /// One paragraph without its line break.
  static func paragraph(_ inlines: Inline...) -> String { String(text(.paragraph(inlines)).dropLast()) }
}
