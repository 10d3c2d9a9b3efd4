package import SourceText

/// A citation whose standing changed, with what to write instead.
package struct KnownCitation: Hashable, Sendable {
  package typealias ID = Identifier<KnownCitation>

  package enum Flag: String, Hashable, Sendable, CaseIterable {
    /// Out of date: offer the replacement.
    case stale
    /// Right only for an older protocol.
    case checkDate = "check-date"
    /// A duty already performed.
    case spent
    /// Wrong wherever it stands.
    case knownError = "known-error"
    /// The law itself carries the outdated pointer: a faithful quotation is no fault.
    case upstreamStale = "upstream-stale"
  }

  package let id: ID
  /// What people write, in words.
  package let old: String
  /// The spellings a scanner can recognise by the citation alone, `WIC 300(b)(2)`.
  package let matches: [String]
  package let status: String
  package let flag: Flag
  /// What to write instead; nil when nothing took its place.
  package let now: String?
  package let from: CalendarDay?
  package let act: String?
  package let note: String?
  package let range: SourceRange

  package init(
    id: ID, old: String, matches: [String], status: String, flag: Flag, now: String?, from: CalendarDay?, act: String?,
    note: String?, range: SourceRange
  ) {
    self.id = id
    self.old = old
    self.matches = matches
    self.status = status
    self.flag = flag
    self.now = now
    self.from = from
    self.act = act
    self.note = note
    self.range = range
  }
}
