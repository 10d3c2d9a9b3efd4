/// A heading as a change of an earlier one.
package struct HeadingRevision: Hashable, Sendable {
  /// The number it had; often the number it has.
  package let oldNumber: String
  /// The title with what came and went in it marked.
  package let title: [Inline]

  package init(oldNumber: String, title: [Inline]) {
    self.oldNumber = oldNumber
    self.title = title
  }
}
