internal import ProtocolModel
internal import RuleCatalog
internal import SourceText

/// Whether waivers are well formed, narrow and in time.
struct WaiverReview {
  let library: ClauseLibrary
  let day: CalendarDay

  private static let mostDays = 366
  private static let endingDays = 30

  func diagnostics(on county: County) -> [Diagnostic] { county.waivers.flatMap { problems(with: $0, in: county) } }

  /// Whether the waiver applies on the day.
  func holds(_ waiver: Waiver, in county: County) -> Bool {
    faults(of: waiver, in: county).isEmpty && waiver.on <= day && day <= waiver.expires.value
  }

  private func problems(with waiver: Waiver, in county: County) -> [Diagnostic] {
    let faults = faults(of: waiver, in: county)
    guard faults.isEmpty else { return faults }
    guard waiver.on <= day else { return [.waiverEarly(waiver)] }
    let left = waiver.expires.value.daysSince1970 - day.daysSince1970
    if left < 0 { return [.waiverLapsed(waiver)] }
    return left <= Self.endingDays ? [.waiverEnding(waiver, days: left)] : []
  }

  /// What keeps the waiver from ever applying.
  private func faults(of waiver: Waiver, in county: County) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    let rule = waiver.rule.value
    if rule.contains("*") {
      faults.append(.waiverTooWide(waiver, "one rule at a time: '\(rule)' names several", at: waiver.rule.range))
    } else if RuleCatalog.page(for: rule) == nil {
      faults.append(.waiverOfUnknownRule(waiver))
    } else if let reason = Self.whyNotWaivable(rule) {
      faults.append(.waiverInvalid("'\(rule)' cannot be waived: \(reason)", at: waiver.rule.range))
    }
    if waiver.reason.isBlank { faults.append(.waiverInvalid("a waiver says why", at: waiver.range)) }
    if waiver.office.isBlank {
      faults.append(.waiverInvalid("a waiver names the office that gave it", at: waiver.range))
    }
    return faults + subjectFaults(of: waiver, in: county) + dateFaults(of: waiver)
  }

  private static func whyNotWaivable(_ rule: String) -> String? {
    let area = rule.prefix { $0 != "." }
    switch area {
    case "lint", "text", "amendment", "citation": return nil
    case "element": return rule == "element.conflicting" ? "a conflict with the law stays" : nil
    case "personal-data": return "no file holds what belongs to one person"
    case "yaml": return "a file must be read before anything else"
    default: return "only rules on style, text, amendments, citations and recommended elements can be"
    }
  }

  private func subjectFaults(of waiver: Waiver, in county: County) -> [Diagnostic] {
    guard waiver.rule.value.hasPrefix("element.") else {
      guard let subject = waiver.subject, !clauses(of: county).contains(Identifier(subject.value)),
        library.elements[Identifier(subject.value)] == nil
      else { return [] }
      return [.waiverInvalid("there is no clause or element '\(subject.value)'", at: subject.range)]
    }
    guard let subject = waiver.subject else {
      return [
        .waiverTooWide(waiver, "'\(waiver.rule.value)' is waived for one element at a time", at: waiver.rule.range)
      ]
    }
    guard let element = library.elements[Identifier(subject.value)] else {
      return [.waiverInvalid("there is no element '\(subject.value)'", at: subject.range)]
    }
    return element.level == .recommended
      ? [] : [.waiverInvalid("'\(subject.value)' is a duty of law, which cannot be waived", at: subject.range)]
  }

  private func clauses(of county: County) -> Set<Clause.ID> {
    Set(library.clauses.keys).union(county.layer.adds.map(\.clause.id)).union(county.layer.amends.map(\.clause.value))
  }

  private func dateFaults(of waiver: Waiver) -> [Diagnostic] {
    let length = waiver.expires.value.daysSince1970 - waiver.on.daysSince1970
    if length < 0 {
      return [.waiverInvalid("the waiver ends before it begins on \(waiver.on)", at: waiver.expires.range)]
    }
    guard length > Self.mostDays else { return [] }
    return [
      .waiverTooWide(
        waiver, "a waiver lasts at most \(Self.mostDays) days, this one \(length)", at: waiver.expires.range)
    ]
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Diagnostic {
  static func waiverInvalid(_ message: String, at range: SourceRange) -> Self {
    Diagnostic("waiver.invalid", .error, message, at: range, hint: "the waiver does not apply")
  }

  static func waiverOfUnknownRule(_ waiver: Waiver) -> Self {
    let rule = waiver.rule.value
    return Diagnostic(
      "waiver.invalid", .error, "there is no rule '\(rule)'", at: waiver.rule.range,
      hint: NearMiss.hint(for: rule, among: RuleCatalog.pages.map(\.id)) ?? "the waiver does not apply")
  }

  static func waiverTooWide(_ waiver: Waiver, _ message: String, at range: SourceRange) -> Self {
    Diagnostic("waiver.too-wide", .error, message, at: range, hint: "the waiver does not apply")
  }

  static func waiverEarly(_ waiver: Waiver) -> Self {
    Diagnostic(
      "waiver.early", .notice,
      "the waiver of '\(waiver.rule.value)' begins on \(waiver.on); until then it does not apply",
      at: waiver.rule.range, hint: "'on' is the day it was given")
  }

  static func waiverLapsed(_ waiver: Waiver) -> Self {
    Diagnostic(
      "waiver.lapsed", .warning,
      "the waiver of '\(waiver.rule.value)' lapsed on \(waiver.expires.value) and no longer applies",
      at: waiver.expires.range, hint: "mend what it waived, or have it given anew")
  }

  static func waiverEnding(_ waiver: Waiver, days: Int) -> Self {
    let left = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
    return Diagnostic(
      "waiver.ending", .warning, "the waiver of '\(waiver.rule.value)' ends \(left), on \(waiver.expires.value)",
      at: waiver.expires.range)
  }

  static func waiverUnused(_ waiver: Waiver) -> Self {
    Diagnostic(
      "waiver.unused", .warning, "nothing breaks '\(waiver.rule.value)' here, so the waiver waives nothing",
      at: waiver.rule.range, hint: "take it out")
  }
}
