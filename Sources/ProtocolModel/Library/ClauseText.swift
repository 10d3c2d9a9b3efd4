package import SourceText

/// The words of a clause as its file holds them: Markdown with placeholders.
package struct ClauseText: Hashable, Sendable {
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
