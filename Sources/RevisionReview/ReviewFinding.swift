package import ProtocolModel
package import SourceText

/// One thing a review found, by a rule that never changes its name.
package struct ReviewFinding: Hashable, Sendable {
  /// Recognised again by these, never by its message, line or path.
  package struct Subject: Hashable, Sendable {
    package let clause: Clause.ID?
    package let element: StatutoryElement.ID?
    /// A county or region; nil for what concerns the library.
    package let owner: String?
    /// Anything else that has a name: a value, a provision, a waiver's rule.
    package let name: String?
    /// Which of several of one rule and subject, from 1.
    package let ordinal: Int
  }

  package let rule: String
  package let severity: Diagnostic.Severity
  package let subject: Subject
  /// In one sentence, without a full stop.
  package let message: String
  /// The counties it touches, by identifier.
  package let counties: [County.ID]
  /// Where it stands now; the nearest place that survives when it is gone; nil when there is none.
  package let range: SourceRange?
  /// Whether `range` is not the thing's own place any more.
  package let isGone: Bool

  /// 16 hexadecimal digits.
  package var fingerprint: String {
    Fingerprint(ofParts: [
      rule, subject.owner ?? "", subject.clause?.rawValue ?? "", subject.element?.rawValue ?? "", subject.name ?? "",
      subject.ordinal == 1 ? "" : String(subject.ordinal),
    ]).short
  }
}
