package import SourceText

/// The words of a clause as its file holds them: Markdown with placeholders.
///
/// A class, so that all protocols of a run share one copy; it never changes.
package final class ClauseText: Sendable {
  /// A placeholder and where it stands.
  package struct Use: Hashable, Sendable {
    package let placeholder: Placeholder
    /// The bytes of `source` from the first `{` to past the last `}`.
    package let bytes: Range<Int>
    package let range: SourceRange

    package init(placeholder: Placeholder, bytes: Range<Int>, range: SourceRange) {
      self.placeholder = placeholder
      self.bytes = bytes
      self.range = range
    }
  }

  package let source: String
  /// In the order they stand in the text.
  package let placeholders: [Use]
  package let range: SourceRange

  package init(source: String, placeholders: [Use], range: SourceRange) {
    self.source = source
    self.placeholders = placeholders
    self.range = range
  }
}

extension ClauseText: Hashable {
  package static func == (left: ClauseText, right: ClauseText) -> Bool {
    left === right
      || left.range == right.range && left.source == right.source && left.placeholders == right.placeholders
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
