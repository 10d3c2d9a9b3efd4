package import GapAnalysis
internal import ProtocolModel

extension Finding.Mark {
  /// The mark as reports print it beside a state; what a file says in it is not escaped.
  package var words: String {
    switch self {
    case .acknowledged(let gap): "acknowledged by \(gap.office) until \(gap.correctBy): \(gap.reason); it stays a gap"
    case .doubtful: "doubtful: our source for text or date is weak"
    case .stale(let change): "stale: the meaning changed \(change.date) (\(change.act))"
    case .localText: "carried by the county's own words; counsel should read them"
    }
  }
}

extension Finding.State {
  /// The state as people read it: `not applicable`.
  package var words: String { rawValue.replacing("-", with: " ") }
}

extension Finding {
  /// Whether only words of the county's own carry it.
  package var restsOnLocalText: Bool { marks.contains(.localText) }
}

extension Finding {
  /// The rule under which annotations show it: what is met by the county's own words alone has one of its own.
  var annotatedRule: String { severity == nil && restsOnLocalText ? "element.own-words" : rule }
}
