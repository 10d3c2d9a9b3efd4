internal import ProtocolModel
internal import SourceText

extension Settings {
  /// What a clause says besides its text, its values and its variants.
  init(of clause: Clause) {
    add("title", clause.title)
    add("edition", String(clause.edition))
    add("library", clause.library)
    add("drafted-after", Self.text(of: clause.provenance))
    add("from", clause.from?.description)
    add("to", clause.to?.description)
    add("when", clause.condition.description)
    add("optional", clause.isOptional ? "true" : nil)
    add("binds", Self.text(of: clause.binds))
    add("tiers", clause.tiers.map(\.rawValue))
    add("categories", clause.categories.map(\.rawValue))
    add("defines", clause.defines.map(\.value))
    add("carries", clause.carries.map(\.element.value.rawValue))
    add("variants", clause.variants.map(\.id.rawValue))
  }

  /// What a variant says besides its text.
  init(of variant: Clause.Variant) {
    add("when", variant.condition.description)
    add("title", variant.title)
    add("carries", variant.carries.map(\.element.value.rawValue))
  }

  /// What a value asks and offers.
  init(of value: ClauseValue) {
    add("kind", value.kind.name)
    if let answer = value.defaultAnswer { add("default", answer.value, isRestricted: value.isRestricted) }
    add("limit-from", value.limitFrom?.value.rawValue)
    add("options", value.options)
    add("ask", value.ask)
    add("blank", value.blank)
    add("answers", value.answers.rawValue)
    add("restricted", value.isRestricted ? "true" : nil)
  }

  private static func text(of provenance: Clause.Provenance) -> String {
    (provenance.authority.map { "\($0.value), " } ?? "") + provenance.basis.rawValue
  }

  static func text(of binding: Clause.Binding) -> String {
    switch binding {
    case .allParties: "all-parties"
    case .roles(let roles): roles.map(\.value.rawValue).joined(separator: ", ")
    }
  }
}

extension Answer {
  /// As a review prints it; what is restricted is never printed.
  func printed(isRestricted: Bool) -> String {
    if isRestricted { return "[restricted]" }
    return switch self {
    case .quantity(let quantity): quantity.description
    case .date(let day): day.description
    case .choice(let option): option
    case .roles(let roles): roles.map(\.rawValue).joined(separator: ", ")
    case .text(let text): text
    }
  }
}
