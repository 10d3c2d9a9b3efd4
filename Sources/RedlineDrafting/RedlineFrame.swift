internal import DocumentModel

/// What a redline says about itself: before its text what it compares, on its last what it does not show.
struct RedlineFrame {
  /// `main (1a2b3c4d5e, 2026-11-01) to the files on disk`
  let basis: String
  let author: String
  let date: String
  /// What stands in the text without marks though it changed; empty is the normal case.
  let notTracked: [String]
  let notCompared: [String]
  /// Whether the sections are numbered by what opens the text, and not by words of their titles.
  let countsSections: Bool

  /// `document` with both; the two texts of a redline and the redline itself get the same.
  func around(_ document: ProtocolDocument) -> ProtocolDocument {
    ProtocolDocument(
      metadata: document.metadata, cover: document.cover, frontMatter: [notice] + document.frontMatter,
      body: document.body + [closing], form: document.form, earlier: document.earlier)
  }

  private var notice: Block {
    .notice(
      title: "Redline",
      [
        .paragraph([
          .text(
            "From \(basis). What was deleted is struck out, what was inserted is underlined, or in italics on paper; what moved is marked at both places. Word shows each change as made by “\(author)” on \(date), to be accepted or rejected."
          )
        ])
      ])
  }

  private var closing: Block {
    let compared =
      notCompared.isEmpty ? "Not compared: nothing." : "Not compared: \(notCompared.joined(separator: "; "))."
    let tracked =
      notTracked.isEmpty ? "Not tracked: nothing." : "Not tracked: \(notTracked.joined(separator: "; "))."
    return .section(
      SectionBlock(
        anchor: "about-this-redline", title: "About this redline",
        blocks: [
          .paragraph([
            .text(
              "Accepting every change gives the later text, rejecting every change the earlier one.\(countsSections ? " Word counts the section numbers: until changes are accepted or rejected, it counts sections that came and went together." : "")"
            )
          ]),
          .paragraph([.text("It shows words, not their meaning in law; it is not legal advice. \(compared)")]),
          .paragraph([.strong([.text(tracked)])]),
        ]))
  }
}
