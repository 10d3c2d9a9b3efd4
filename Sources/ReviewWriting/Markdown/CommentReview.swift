/// A review as the one comment on a pull request: it never grows past what a forge takes.
///
/// Whole sections are left out from the end, least first, and the first line says so.
package struct CommentReview: Sendable {
  /// By which the comment is found again, to replace it.
  package static let marker = "<!-- mou-review -->"
  private static let limit = 60_000

  package init() {}

  /// Ends in a line break; at most 60,000 characters.
  package func text(of sections: [ReviewSection]) -> String {
    var left = sections
    var dropped: [ReviewSection] = []
    while true {
      let text = text(of: left, without: dropped)
      guard text.utf16.count > Self.limit, let last = left.lastIndex(where: Self.isDroppable) else {
        return bounded(text, left)
      }
      dropped.insert(left.remove(at: last), at: 0)
    }
  }

  private static func isDroppable(_ section: ReviewSection) -> Bool {
    section.kind != .headline && section.kind != .notCompared
  }

  private func text(of sections: [ReviewSection], without dropped: [ReviewSection]) -> String {
    let note =
      dropped.isEmpty
      ? ""
      : "> Shortened: \(dropped.map { "“\($0.title)”" }.joined(separator: ", ")) left out for length. The whole review is the artifact of this run.\n\n"
    return "\(Self.marker)\n\(note)\(MarkdownReview().text(of: sections))"
  }

  /// Should headline and remarks alone be too long, only what was compared is told.
  private func bounded(_ text: String, _ sections: [ReviewSection]) -> String {
    text.utf16.count <= Self.limit
      ? text
      : "\(Self.marker)\n> Shortened: the review is too long for a comment. The whole review is the artifact of this run.\n"
  }
}
