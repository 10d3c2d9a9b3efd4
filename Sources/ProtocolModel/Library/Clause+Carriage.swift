package import SourceText

extension Clause {
  /// The very words of a text that carry an element.
  ///
  /// A class, so that all findings of a run share one copy; it never changes.
  package final class Carriage: Sendable {
    package let element: Located<StatutoryElement.ID>
    /// White space folded, placeholders as written.
    package let words: String
    /// The values inside the words.
    package let values: [ValueReference]
    package let range: SourceRange

    package init(element: Located<StatutoryElement.ID>, words: String, values: [ValueReference], range: SourceRange) {
      self.element = element
      self.words = words
      self.values = values
      self.range = range
    }
  }
}

extension Clause.Carriage: Hashable {
  package static func == (left: Clause.Carriage, right: Clause.Carriage) -> Bool {
    left === right
      || left.range == right.range && left.element == right.element && left.words == right.words
        && left.values == right.values
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(element.value)
    hasher.combine(words)
  }
}
