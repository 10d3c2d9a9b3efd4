internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads one entry of a file in `Clauses/law/elements`.
enum ElementReader {
  static func element(from map: inout MapReader) -> StatutoryElement? {
    let id: Located<StatutoryElement.ID>? = map.definedName("element")
    let provisions = provisions(from: &map)
    let duty = map.text("duty")
    let obliges = map.word("obliges", of: StatutoryElement.Obligation.self)
    let level = map.word("level", of: StatutoryElement.Level.self)
    let condition = map.condition("when")
    let caseCondition = map.optionalText("case")
    let bearers = bearers(from: &map)
    let lookIn = map.word("look-in", of: StatutoryElement.Place.self)
    let seat = seat(from: &map, lookIn: lookIn)
    let excuse = map.map("excused-when", Self.excuse)
    let categories = map.words("categories", of: StatutoryElement.Category.self)
    let limit = map.map("limit", Self.limit)
    let deadline = map.optionalText("deadline")
    let from = map.legalDate("from")
    let to = map.lastDay(after: from.firstDay)
    let textFrom = map.optionalLegalDate("text-from")
    let law = map.optionalText("law")
    let changes = map.maps("changes", each: "a change", Self.change)
    let certainty = map.requiredMap("sure", Self.certainty)
    let note = map.optionalText("note")
    guard let id else { return nil }
    if limit == nil, map.has("limit") { map.load.lose(limitName(of: id.value)) }
    return StatutoryElement(
      id: id.value, provisions: provisions, duty: duty, obliges: obliges ?? .protocol, level: level ?? .required,
      condition: condition, caseCondition: caseCondition, bearers: bearers, lookIn: lookIn ?? .text, seat: seat,
      excuse: excuse, categories: categories, limit: limit, deadline: deadline, from: from, to: to, textFrom: textFrom,
      law: law, changes: changes,
      certainty: certainty ?? StatutoryElement.Certainty(text: "", dates: "", sources: []), note: note,
      range: id.range)
  }

  /// By which a limit that was refused is remembered; no identifier is written so.
  static func limitName(of element: StatutoryElement.ID) -> String { "\(element)/limit" }

  /// One provision, or a list of them.
  private static func provisions(from map: inout MapReader) -> [Located<Provision.ID>] {
    guard let node = map.required("provision") else { return [] }
    if node.kind == .sequence { return map.load.names(node, "'provision'", in: \.provisions) }
    return map.load.name(node, "'provision'", in: \.provisions).map { [$0] } ?? []
  }

  /// `all-parties`, or a list of roles that is never empty.
  private static func bearers(from map: inout MapReader) -> StatutoryElement.Bearers {
    guard let node = map.required("bearers") else { return .allParties }
    if node.kind == .scalar, node.text == Clause.Binding.allPartiesWord { return .allParties }
    return .roles(map.load.names(node, "'bearers'", in: \.roles))
  }

  /// The seat that a roster's element asks for; only such elements have one.
  private static func seat(from map: inout MapReader, lookIn: StatutoryElement.Place?) -> StatutoryElement.Seat? {
    if lookIn == .team {
      let team = map.name("team", in: \.teams)
      let role = map.name("role", in: \.roles)
      guard let team, let role else { return nil }
      return StatutoryElement.Seat(team: team, role: role)
    }
    for key in ["team", "role"] where map.has(key) && lookIn != nil {
      map.load.report(.seatOutsideTeam(key, at: map.range(ofKey: key)))
    }
    return nil
  }

  private static func excuse(from map: inout MapReader) -> StatutoryElement.Excuse? {
    let condition = map.required("when").map { map.load.condition($0, "'when'") } ?? .always
    let silence = map.has("silent-when") ? map.condition("silent-when") : nil
    let provision = map.name("provision", in: \.provisions)
    return provision.map { StatutoryElement.Excuse(condition: condition, silence: silence, provision: $0) }
  }

  private static func limit(from map: inout MapReader) -> StatutoryElement.Limit? {
    let amount = map.integer("at-most", atLeast: 1)
    let rangeFrom = map.optionalInteger("range-from", atLeast: 1)
    let unit = map.word("unit", of: Quantity.Measure.self)
    let countedFrom = map.optionalText("counted-from")
    let source = map.optionalWord("of", of: LimitSource.self)
    guard let amount, let unit else { return nil }
    if let rangeFrom, rangeFrom >= amount {
      map.load.report(
        Diagnostic(
          "number.invalid", .error, "'range-from' must be less than 'at-most', not \(rangeFrom)",
          at: map.range(ofKey: "range-from")))
    }
    return StatutoryElement.Limit(
      quantity: Quantity(amount, unit), rangeFrom: rangeFrom, countedFrom: countedFrom, isLaw: source != .guidance)
  }

  private enum LimitSource: String, CaseIterable {
    case law, guidance
  }

  private static func change(from map: inout MapReader) -> LegalChange? {
    let date = map.legalDate("date")
    let act = map.text("act")
    let kind = map.word("kind", of: LegalChange.Kind.self)
    return LegalChange(date: date, act: act, kind: kind ?? .unknown)
  }

  private static func certainty(from map: inout MapReader) -> StatutoryElement.Certainty? {
    let text = map.text("text")
    let dates = map.text("dates")
    let sources = map.names("sources", in: \.sources)
    return StatutoryElement.Certainty(text: text, dates: dates, sources: sources.map(\.value.rawValue))
  }
}

extension Clause.Binding {
  /// How files write that everybody is bound.
  static let allPartiesWord = "all-parties"
}

extension Diagnostic {
  static func seatOutsideTeam(_ key: String, at range: SourceRange) -> Self {
    Diagnostic("element.seat", .error, "'\(key)' belongs to elements with 'look-in: team' only", at: range)
  }
}
