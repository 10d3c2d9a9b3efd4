package import ProtocolModel
internal import SourceText

/// What the law changed after a text was adopted, as far as it bears on the county.
package struct LawDrift: Hashable, Sendable {
  /// One duty that an act began or changed.
  package struct Entry: Hashable, Sendable {
    package let element: StatutoryElement.ID
    package let change: LegalChange

    /// `AB 2108`
    package var act: String { LawDrift.shortName(of: change.act) }
  }

  /// How many duties one act began or changed.
  package struct Summary: Hashable, Sendable {
    package let act: String
    package let date: LegalDate
    package let count: Int

    /// `AB 2108, in force 2025-01-01: 12 duties new or changed since this protocol was adopted`
    package var words: String {
      "\(act), in force \(date): \(count) \(count == 1 ? "duty" : "duties") new or changed since this protocol was adopted"
    }
  }

  /// By date, act and element; new duties and changed meanings.
  package let entries: [Entry]
  /// Changes of words, dates or references only.
  package let technical: [Entry]

  /// Looks at the changes of `elements` after `adopted` up to `day`.
  package init(of elements: some Sequence<StatutoryElement>, since adopted: CalendarDay, until day: CalendarDay) {
    var entries: [Entry] = []
    var technical: [Entry] = []
    for element in elements {
      let changes = element.changes.filter { Self.isBetween($0.date, adopted, day) }
      if Self.isBetween(element.from, adopted, day) {
        let act = changes.first { $0.kind == .new }?.act ?? element.law ?? "an act we do not know"
        entries.append(Entry(element: element.id, change: LegalChange(date: element.from, act: act, kind: .new)))
      } else {
        entries += changes.filter { $0.kind == .new || $0.kind == .meaning }.suffix(1)
          .map { Entry(element: element.id, change: $0) }
      }
      technical += changes.filter { $0.kind == .technical }.map { Entry(element: element.id, change: $0) }
    }
    self.entries = entries.sorted(by: Self.precedes)
    self.technical = technical.sorted(by: Self.precedes)
  }

  /// What happened to `element`; nil when nothing did.
  package func change(of element: StatutoryElement.ID) -> LegalChange? {
    entries.first { $0.element == element }?.change
  }

  /// One for each act and date, the oldest first.
  package var summaries: [Summary] {
    var summaries: [Summary] = []
    for entry in entries {
      if let last = summaries.last, last.act == entry.act, last.date == entry.change.date {
        summaries[summaries.count - 1] = Summary(act: last.act, date: last.date, count: last.count + 1)
      } else {
        summaries.append(Summary(act: entry.act, date: entry.change.date, count: 1))
      }
    }
    return summaries
  }

  private static func isBetween(_ date: LegalDate, _ adopted: CalendarDay, _ day: CalendarDay) -> Bool {
    date.firstDay.map { adopted < $0 && $0 <= day } ?? false
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    let key = { (entry: Entry) in (entry.change.date.firstDay?.description ?? "", entry.act, entry.element.rawValue) }
    return key(left) < key(right)
  }

  /// The name of an act without its chapter and what follows.
  private static func shortName(of act: String) -> String {
    let scalars = act.unicodeScalars
    let end = scalars.firstIndex { $0 == "," || $0 == ";" || $0 == "(" } ?? scalars.endIndex
    var name = String(scalars[..<end])
    while name.utf8.last == UInt8(ascii: " ") { name.removeLast() }
    return name
  }
}
