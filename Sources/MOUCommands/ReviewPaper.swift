internal import DocumentModel
internal import DocumentWriting
internal import RedlineDrafting

/// A redline or memo as it is delivered.
struct ReviewPaper: Sendable {
  enum Content: Sendable {
    case text(String)
    /// The bytes of a Word file.
    case word([UInt8])
  }

  let content: Content
  /// `alameda/redline.docx`
  let name: String
  /// What is said beside the name.
  let remark: String

  init(_ redline: Redline, asWord: Bool) {
    content =
      asWord
      ? .word(
        DOCXWriter(revision: DOCXRevision(author: redline.author, date: redline.date)).bytes(of: redline.document))
      : .text(HTMLWriter().text(of: redline.document))
    name = "\(redline.subject)/redline.docx"
    remark = "tracked changes by “\(redline.author)” of \(redline.date)"
  }

  init(_ memo: ChangeMemo, about subject: String, asWord: Bool) {
    content =
      asWord ? .word(DOCXWriter().bytes(of: memo.document)) : .text(MarkdownWriter().text(of: memo.document))
    name = "\(subject)/change-memo.docx"
    remark = "one page"
  }
}
