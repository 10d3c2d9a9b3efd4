internal import ProseDiff

/// What a change of words does to the duty they carry; where it cannot be told, a person should look.
enum DutyEffect {
  static func of(_ aspect: ProseChange.Aspect, in change: ProseChange) -> ElementChange.Kind {
    switch aspect.kind {
    case .modal: modal(aspect, in: change)
    case .exception: aspect.new.isEmpty ? .strengthened : .weakened
    case .negation, .conjunction, .number, .timeUnit, .party: .weakened
    case .date, .citation, .definedTerm, .words, .moved, .split, .joined, .renumbered, .typographic, .rewritten:
      .reworded
    }
  }

  private static func modal(_ aspect: ProseChange.Aspect, in change: ProseChange) -> ElementChange.Kind {
    let (old, new) = (force(of: aspect.old), force(of: aspect.new))
    // A clause of its own, as “and may call the school”, takes nothing from the duty beside it.
    if change.old.isEmpty, isClause(change.new) { return new > choice ? .strengthened : .reworded }
    if change.new.isEmpty, isClause(change.old) { return old > choice ? .weakened : .reworded }
    return new == old ? .reworded : new > old ? .strengthened : .weakened
  }

  private static func isClause(_ text: String) -> Bool { text.split(separator: " ").count > 3 }

  private static let choice = 1

  /// How strongly words bind: a duty of law, an agreement, advice, a choice. Without any, “the agency reports” is agreed.
  private static func force(of modals: String) -> Int {
    let words = modals.split(separator: ",").map { String($0.drop { $0 == " " }) }
    return words.map(force(ofOne:)).min() ?? 3
  }

  private static func force(ofOne modal: String) -> Int {
    if ["shall", "must", "shan't", "mustn't", "mandatory", "compulsory"].contains(modal) { return 4 }
    if ["will", "won't"].contains(modal) || modal.hasPrefix("agree") || modal.hasPrefix("undertake") { return 3 }
    let ends = [
      4: [
        "required to", "obligated to", "obliged to", "responsible for", "prohibited from", "has to", "have to",
        "duty to",
      ],
      2: [
        "encouraged to", "expected to", "asked to", "efforts to", "effort to", "attempt to", "attempts to", "try to",
        "tries to", "endeavor to", "strive to", "seek to", "intends to", "intend to",
      ],
    ]
    if let force = ends.first(where: { $0.value.contains { modal.hasSuffix($0) } })?.key { return force }
    return ["should", "shouldn't"].contains(modal) ? 2 : choice
  }
}
