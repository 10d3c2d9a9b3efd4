internal import ProtocolModel
internal import SourceText

extension CitationReview {
  /// `written` are the words of the citation as they stand at `range`.
  func diagnostic(
    _ verdict: Verdict, on citation: WrittenCitation, _ written: String, at range: SourceRange
  ) -> Diagnostic {
    switch verdict {
    case .known(let known): return .knownCitation(written, known, at: range)
    case .moved(let provision, let now): return .movedCitation(written, provision, now: now, at: range)
    case .repealed(let provision, let end): return .repealedCitation(written, provision, end, at: range)
    case .early(let begins): return .earlyCitation(written, begins: begins, day: day, at: range)
    case .unknown(let near): return .unknownCitation(written, citation, near: near, at: range)
    }
  }
}

extension Diagnostic {
  /// A citation that the library lists as out of date, spent, wrong, or right only for an older protocol.
  static func knownCitation(_ written: String, _ known: KnownCitation, at range: SourceRange) -> Self {
    let since = known.from.map { " since \($0)" } ?? ""
    let act = known.act.map { " (\($0))" } ?? ""
    let change = "\(known.status)\(since)\(act)"
    let hint = known.now.map { "now: \($0)" } ?? "nothing took its place"
    let notes = [Note("listed as: \(known.old)", at: known.range)] + (known.note.map { [Note($0)] } ?? [])
    return switch known.flag {
    case .stale, .upstreamStale:
      Diagnostic(
        "citation.stale", .warning, "'\(written)' is out of date: \(change)", at: range, hint: hint, notes: notes)
    case .checkDate:
      Diagnostic(
        "citation.check-date", .notice, "'\(written)' may be right only for an older protocol: \(change)", at: range,
        hint: hint, notes: notes)
    case .spent:
      Diagnostic(
        "citation.spent", .notice, "'\(written)' names a duty that was done\(since)\(act)", at: range,
        hint: known.now.map { "now: \($0)" }, notes: notes)
    case .knownError:
      Diagnostic(
        "citation.known-error", .error, "'\(written)' is a known error: \(change)", at: range,
        hint: known.now.map { "write: \($0)" } ?? "no such law was enacted", notes: notes)
    }
  }

  /// The number belonged to a provision that stands elsewhere now.
  static func movedCitation(_ written: String, _ provision: Provision, now: String, at range: SourceRange) -> Self {
    Diagnostic(
      "citation.stale", .warning, "'\(written)' is out of date: '\(provision.heading)' moved", at: range,
      hint: "now: \(now)", notes: [Note("its history is here", at: provision.range)])
  }

  static func repealedCitation(
    _ written: String, _ provision: Provision, _ end: CalendarDay, at range: SourceRange
  ) -> Self {
    Diagnostic(
      "citation.stale", .warning, "'\(written)' is out of date: repealed since \(end)", at: range,
      hint: "nothing took its place", notes: [Note("its history is here", at: provision.range)])
  }

  static func earlyCitation(
    _ written: String, begins: CalendarDay, day: CalendarDay, at range: SourceRange
  ) -> Self {
    Diagnostic(
      "citation.early", .warning, "'\(written)' begins on \(begins), after the as-of date \(day)", at: range,
      hint: "not the law on that day")
  }

  /// A section or letter that the library does not hold, so that nothing can be said of it.
  static func unknownCitation(
    _ written: String, _ citation: WrittenCitation, near: String?, at range: SourceRange
  ) -> Self {
    Diagnostic(
      "citation.unknown", .notice, "'\(written)' is not in this library, so nobody checked it", at: range,
      hint: near.map { "did you mean '\($0)'?" } ?? "known here as \(citation.wholeSection)")
  }
}

extension String {
  /// The text with its line ends and runs of blanks as one blank.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
