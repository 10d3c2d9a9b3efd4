internal import ProtocolModel
internal import SourceText

/// Reads the `history:` of a provision: where it stood from which day on, oldest first.
struct HistoryReader {
  /// Whether each entry must say which section it was: only a letter or a report may be cited whole.
  let needsCite: Bool

  func history(from map: inout MapReader) -> [Provision.Era] {
    let entries = map.requiredMaps("history", each: "an entry of 'history'", entry)
    let dated = entries.compactMap(\.date)
    for (earlier, later) in zip(dated, dated.dropFirst()) where !earlier.value.precedes(later.value) {
      map.load.report(.historyOrder(later, after: earlier))
    }
    return entries.map(\.era)
  }

  /// The entry, and its date unless that was refused.
  private func entry(from map: inout MapReader) -> (era: Provision.Era, date: Located<LegalDate>?)? {
    let date = map.locatedLegalDate("from")
    let cite = needsCite || map.has("cite") ? map.statedText("cite") : nil
    let act = map.optionalText("act")
    let kind = map.word("kind", of: LegalChange.Kind.self)
    let era = Provision.Era(from: date?.value ?? .unknown, cite: cite ?? "", act: act, kind: kind ?? .unknown)
    return (era, date)
  }
}

extension LegalDate {
  /// Whether what began at this date stands before what began at `other`: a start that nobody knows comes first.
  fileprivate func precedes(_ other: LegalDate) -> Bool {
    switch (self, other) {
    case (_, .unknown): false
    case (.unknown, _): true
    case (.beforeYear(let year), .beforeYear(let later)): year < later
    case (_, .beforeYear): false
    case (.beforeYear, _): true
    case (.day, _), (.year, _): firstDay.map { first in other.firstDay.map { first < $0 } ?? false } ?? false
    }
  }
}

extension Diagnostic {
  fileprivate static func historyOrder(_ later: Located<LegalDate>, after earlier: Located<LegalDate>) -> Self {
    let isSame = later.value == earlier.value
    return Diagnostic(
      "provision.order", .error,
      isSame
        ? "two entries of one history begin at '\(later.value)'"
        : "an entry from '\(later.value)' stands after one from '\(earlier.value)'",
      at: later.range,
      hint: isSame
        ? "write one entry for each day"
        : "history stands oldest first; 'unknown' and 'before YEAR' come before all days",
      notes: [Note("the other is here", at: earlier.range)])
  }
}
