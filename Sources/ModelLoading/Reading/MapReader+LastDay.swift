internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// How long something stands.
extension MapReader {
  /// The last day, at `to`; one that is not after `first` is reported, as what it ends would stand on no day.
  mutating func lastDay(after first: CalendarDay?) -> CalendarDay? {
    guard let node = optional("to"), let last = load.day(node, "'to'") else { return nil }
    if let first, last <= first { load.report(.endsBeforeItBegins(last, first, at: node.range)) }
    return last
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeItBegins(_ last: CalendarDay, _ first: CalendarDay, at range: SourceRange) -> Self {
    Diagnostic(
      "date.order", .error, "'to' must be later than 'from', which is \(first), not \(last)", at: range,
      hint: "'to' is the last day on which it stands")
  }
}
