/// What is wrong with text somebody wrote: where, by which rule, and what to do.
///
/// A diagnostic is about a file; what the law makes of a protocol is a `Finding`.
package struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic weighs.
  package enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    case notice, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

    private var weight: Int {
      switch self {
      case .notice: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A second place that belongs to the diagnostic, or advice without a place.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let range: SourceRange?

    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// The stable identifier of the rule, `area.name`; never renamed, never reused.
  package let rule: String
  package let severity: Severity
  /// What is wrong in one sentence, without a full stop.
  package let message: String
  /// The narrowest range that is wrong.
  package let range: SourceRange
  /// What to do, printed beside the marked range; `did you mean 'probation'?`.
  package let hint: String?
  package let notes: [Note]

  package init(
    _ rule: String, _ severity: Severity, _ message: String, at range: SourceRange, hint: String? = nil,
    notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.hint = hint
    self.notes = notes
  }
}
