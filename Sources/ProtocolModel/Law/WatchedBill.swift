package import SourceText

/// Something that may change the law: a pending bill, or a date that is coming.
package struct WatchedBill: Hashable, Sendable {
  package typealias ID = Identifier<WatchedBill>

  package let id: ID
  package let what: String
  /// The other keys in file order: would, last-seen, due, outcome, note.
  package let details: [Detail]
  package let range: SourceRange

  package struct Detail: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  package init(id: ID, what: String, details: [Detail], range: SourceRange) {
    self.id = id
    self.what = what
    self.details = details
    self.range = range
  }
}
