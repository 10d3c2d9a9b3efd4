/// Who changed a text and when, for the changes that Word tracks.
package struct DOCXRevision: Hashable, Sendable {
  package let author: String
  /// `YYYY-MM-DD`, or a date with a time in UTC: `2026-11-20T09:30:00Z`.
  package let date: String

  package init(author: String, date: String) {
    self.author = author
    self.date = date
  }

  /// The date as `xsd:dateTime`.
  var dateTime: String { date.contains("T") ? date : "\(date)T00:00:00Z" }
}
