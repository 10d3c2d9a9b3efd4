/// A block of a clause's Markdown; placeholders stand in it as they were written.
package indirect enum MarkdownBlock: Hashable, Sendable {
  case paragraph([MarkdownInline])
  /// `start` is the first number of an ordered list; nil for bullets.
  case list(start: Int?, items: [[MarkdownBlock]])
  case table(header: [[MarkdownInline]], rows: [[[MarkdownInline]]])
}

/// A run of text inside a block.
package indirect enum MarkdownInline: Hashable, Sendable {
  case text(String)
  /// The placeholder at this index among the text's placeholders.
  case placeholder(Int)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  /// Only https.
  case link(String, [MarkdownInline])
  case lineBreak
}
