package import SourceText

/// Refuses what belongs to one person; no message holds the thing itself.
package struct PersonalDataReview: Sendable {
  package init() {}

  /// What is found in `text`; in `publicLines` (bytes of the text) an office's number and mailbox are welcome.
  package func diagnostics(on text: PlacedText, _ prose: Prose, publicLines: [Range<Int>] = []) -> [Diagnostic] {
    var found: [(datum: PersonalDatum, bytes: Range<Int>, isInPublicLine: Bool)] = []
    for datum in PersonalDataScanner(prose).data() {
      let bytes = prose.origin(of: datum.range)
      let isPublic = publicLines.contains { $0.lowerBound <= bytes.lowerBound && bytes.upperBound <= $0.upperBound }
      if !isPublic || !datum.suitsPublicLine { found.append((datum, bytes, isPublic)) }
    }
    return zip(found, text.ranges(of: found.map(\.bytes))).map {
      .personalData($0.datum, at: $1, inPublicLine: $0.isInPublicLine)
    }
  }
}

extension Diagnostic {
  static func personalData(_ datum: PersonalDatum, at range: SourceRange, inPublicLine: Bool) -> Self {
    let (noun, usualHint) = datum.kind.wording
    // Told to put a mailbox where it stands already, its author would not know what is wrong with it.
    let hint = inPublicLine && datum.kind == .email ? Self.publicLineHint : usualHint
    let severity: Severity =
      switch datum.kind {
      case .officeLine: .warning
      case .name: datum.isSure ? .error : .warning
      default: .error
      }
    let verb = datum.isSure || datum.kind == .email ? "is" : "may be"
    return Diagnostic(datum.kind.rawValue, severity, "'\(datum.masked)' \(verb) \(noun)", at: range, hint: hint)
  }

  private static let publicLineHint =
    "a public line is an office's: its telephone number, or a mailbox named by its work alone (csec@, hotline@, intake@)"
}

extension PersonalDatum.Kind {
  /// What it is, and what to do.
  fileprivate var wording: (noun: String, hint: String) {
    switch self {
    case .socialSecurityNumber: ("a social security number", "take it out; no file holds one")
    case .childWelfareNumber: ("a child welfare case number", "take it out; no file holds one")
    case .clientIndexNumber: ("a Medi-Cal client number", "take it out; no file holds one")
    case .caseNumber: ("the number of somebody's case", "take it out; no file holds one")
    case .identifier: ("a number that belongs to one person", "take it out; no file holds one")
    case .birthDate: ("somebody's date of birth", "take it out; no file holds one")
    case .email: ("an e-mail address", "name the office; an office's mailbox belongs in a value of kind public-line")
    case .phone: ("a phone number", "name the office; an office's line belongs in a value of kind public-line")
    case .name: ("a person's name", "name the office or position")
    case .officeLine: ("an office's phone number outside a value of kind public-line", "put it in such a value")
    }
  }
}
