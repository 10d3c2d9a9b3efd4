internal import DocumentModel
internal import ProtocolModel
internal import SourceText

/// What became of a provision and when, as the table of the law prints it.
struct ProvisionHistory: Sendable {
  /// What happened, oldest first, with its line; empty when nothing is known.
  private let entries: [(date: LegalDate, line: [Inline])]

  /// A line for each change up to `day`; where all came later, the first, for that is the law which is cited.
  func lines(on day: CalendarDay) -> [Inline] {
    let begun = entries.filter { $0.date.hasBegun(on: day) }
    return Array((begun.isEmpty ? Array(entries.prefix(1)) : begun).map(\.line).joined(separator: [.lineBreak]))
  }

  /// The history of `provision` joined with `changes`, what its elements tell of changes in meaning.
  init(of provision: Provision, _ changes: [LegalChange]) {
    var entries = provision.history.enumerated().map { index, era in
      let earlier = index > 0 ? provision.history[index - 1].cite : era.cite
      return Entry(
        date: era.from, act: era.act, kind: era.kind, isFirst: index == 0, formerly: earlier == era.cite ? nil : earlier
      )
    }
    for change in changes where !entries.contains(where: { $0.date == change.date }) {
      entries.append(Entry(date: change.date, act: change.act, kind: change.kind, isFirst: false, formerly: nil))
    }
    self.entries = entries.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map { ($0.element.date, [.text($0.element.text)]) }
  }
}

/// One thing that happened to a provision.
private struct Entry {
  let date: LegalDate
  let act: String?
  let kind: LegalChange.Kind
  let isFirst: Bool
  /// The number it had before, when that changed.
  let formerly: String?

  var order: Int { date.firstDay?.daysSince1970 ?? Int.min }

  var text: String { "\(isFirst ? beginning : change)\(act.map { " (\($0))" } ?? "")" }

  private var beginning: String {
    switch (date, kind) {
    case (.unknown, _): "start not established"
    case (.beforeYear, _): "in force \(date)"
    case (_, .new): "in force from \(date)"
    case (.day, _), (.year, _): "in force by \(date)"
    }
  }

  private var change: String {
    let when = if case .unknown = date { "on a date not established" } else { date.description }
    return "\(kind.words) \(when)\(formerly.map { ", formerly \($0)" } ?? "")"
  }
}

extension LegalChange.Kind {
  fileprivate var words: String {
    switch self {
    case .new: "duty added"
    case .meaning: "changed in meaning"
    case .technical: "technical change"
    case .unknown: "amended"
    case .renumbered: "renumbered"
    case .repealed: "repealed"
    }
  }
}
