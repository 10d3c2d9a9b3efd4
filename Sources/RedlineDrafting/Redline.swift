package import DocumentModel

/// A text with its changes, and the two texts that it is made of.
package struct Redline: Sendable {
  /// The text with its changes marked.
  package let document: ProtocolDocument
  /// What stands when all changes are rejected, and when all are accepted.
  package let old: ProtocolDocument
  package let new: ProtocolDocument
  /// Who changed it, as Word shows it: the library and its editions, never a person.
  package let author: String
  /// `YYYY-MM-DD`: the day of the later commit; for files on disk the as-of date.
  package let date: String
  /// The heading of what it shows: a county's identifier, a clause's, `library`.
  package let subject: String
}
