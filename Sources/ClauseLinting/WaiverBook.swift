package import ProtocolModel
package import SourceText
internal import TextScanning

/// The waivers of one county that hold on a day, and which of them were used.
package struct WaiverBook: Sendable {
  private let waivers: [Waiver]
  private var used: Set<Waiver> = []

  /// Keeps what is well formed and in time; `WaiverReview` says what is wrong with the others.
  package init(_ county: County, _ library: ClauseLibrary, on day: CalendarDay) {
    let review = WaiverReview(library: library, day: day)
    waivers = county.waivers.filter { review.holds($0, in: county) }
  }

  /// The waiver of `rule` for `subject`, the narrower first.
  package func waiver(of rule: String, about subject: String?) -> Waiver? {
    let matching = waivers.filter { $0.rule.value == rule && ($0.subject == nil || $0.subject?.value == subject) }
    return matching.first { $0.subject != nil } ?? matching.first
  }

  /// `diagnostic` itself, or a notice in its place that says who waived it until when.
  mutating func applied(to attributed: AttributedDiagnostic) -> Diagnostic {
    let diagnostic = attributed.diagnostic
    guard let waiver = waiver(of: diagnostic.rule, about: attributed.subject) else { return diagnostic }
    used.insert(waiver)
    return diagnostic.waived(by: waiver)
  }

  /// The waivers that nothing matched, as far as the rules that were run can tell.
  var unused: [Waiver] { waivers.filter { !used.contains($0) && !$0.rule.value.hasPrefix("element.") } }
}

extension Diagnostic {
  /// The same diagnostic as a notice that says who waived it until when; it is never hidden.
  package func waived(by waiver: Waiver) -> Diagnostic {
    Diagnostic(
      rule, .notice, "\(message) (waived by \(waiver.office) until \(waiver.expires.value))", at: range, hint: hint,
      notes: notes + [Note("waived here: \(waiver.reason)", at: waiver.range)])
  }
}
