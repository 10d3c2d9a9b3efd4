internal import ProtocolAssembly
package import ProtocolModel
package import SourceText

/// What a county or region states otherwise than before: answers, facts, partners, choices.
package struct CountyStatementChange: Hashable, Sendable {
  package let owner: TextOwner
  package let settings: [SettingChange]
  /// Where the file names its county or region; in the base when the file is gone.
  package let range: SourceRange

  /// The county itself; nil for a region.
  package var county: County.ID? { if case .county(let id) = owner { id } else { nil } }
}

extension Settings {
  /// How much of where a statement comes from is told.
  enum Sources {
    case named
    /// Only that there is none, for that alone decides: counties that state the same are told together.
    case onlyMissing
  }

  /// What a county's file states, its own texts aside; restricted answers are never shown.
  init(of county: County, under library: ClauseLibrary, sources: Sources = .named) {
    self.init()
    add("name", county.name)
    add("seat", county.seat)
    add("fips", county.fips)
    add("title", county.title)
    add("region", county.region?.value.rawValue)
    add("numbering", county.numbering.rawValue)
    for year in county.programYears {
      let tier = year.tier.map { ", tier \($0)" } ?? ""
      add(
        "program \(year.fiscalYear)",
        "\(year.optedIn ? "opted in" : "not opted in")\(tier)\(Self.source(year.source, sources))")
    }
    add(county.layer, under: library, sources)
    for reliance in county.reliances {
      for element in reliance.elements { add("relies-on \(element.value)", reliance.summary) }
    }
    for gap in county.acknowledgements {
      add("acknowledges \(gap.element.value)", "\(gap.reason) (\(gap.office), until \(gap.correctBy))")
    }
    for waiver in county.waivers {
      add(
        "waives \(waiver.rule.value)\(waiver.subject.map { " \($0.value)" } ?? "")",
        "\(waiver.reason) (\(waiver.office), \(waiver.on), until \(waiver.expires.value))")
    }
    for count in county.victimCounts {
      add("victims-served \(count.period)", "\(count.count)\(count.note.map { ", \($0)" } ?? "") (\(count.source))")
    }
    for (index, note) in county.notes.enumerated() {
      let year = note.year.map { ", \($0)" } ?? ""
      add("note \(index + 1)", "\(note.topic)\(year): \(note.text)\(Self.source(note.source, .named))")
    }
  }

  init(of region: Region, under library: ClauseLibrary, sources: Sources = .named) {
    self.init()
    add("name", region.name)
    add("title", region.title)
    add("counties", region.counties.map(\.value.rawValue))
    add(region.layer, under: library, sources)
  }

  /// A partner's roles, teams and standing, as its entry states them.
  static func text(of partner: Partner, withSignatory: Bool = true) -> String {
    let roles = partner.roles.map { role in
      partner.divisions[role.value].map { "\(role.value) (\($0))" } ?? role.value.rawValue
    }
    let parts = [
      partner.servesOn.map { "serves on \($0.isEmpty ? "no team" : $0.map(\.value.rawValue).joined(separator: ", "))" },
      partner.standing.map(\.rawValue), withSignatory ? partner.signatory : nil,
    ]
    return ([roles.joined(separator: ", ")] + parts.compactMap(\.self)).joined(separator: "; ")
  }

  private mutating func add(_ layer: Layer, under library: ClauseLibrary, _ sources: Sources) {
    for partner in layer.partners {
      let source = sources == .named ? Self.source(partner.source, sources) : ""
      add("partner \(partner.agency.value)", Self.text(of: partner) + source)
    }
    for fact in layer.facts {
      let day = fact.statedOn.map { ", stated on \($0)" } ?? ""
      add(
        "fact \(fact.fact)",
        "\(fact.value ?? "not known")\(sources == .named ? day : "")\(Self.source(fact.source, sources))")
    }
    for value in layer.values {
      let owner =
        library.clauses[value.reference.clause] ?? layer.adds.first { $0.clause.id == value.reference.clause }?.clause
      let isRestricted = owner?.value(named: value.reference.name)?.isRestricted ?? true
      add("value \(value.reference)", value.answer, isRestricted: isRestricted)
      // A source may tell what the answer must not.
      if sources == .named, let source = value.source {
        add("source of value \(value.reference)", .text(source), isRestricted: isRestricted)
      }
    }
    for choice in layer.takes { add("takes \(choice.clause.value)", choice.reason ?? "yes") }
    for choice in layer.leavesOut { add("leaves-out \(choice.clause.value)", choice.reason ?? "yes") }
    for choice in layer.chooses { add("chooses \(choice.clause.value)", choice.variant.value.rawValue) }
    add("order", layer.order.map(\.value.rawValue))
    for amendment in layer.amends {
      add(
        "amends \(amendment.clause.value), pinned to", amendment.pin.map { "edition \($0.edition), \($0.fingerprint)" })
      add("amends \(amendment.clause.value), because", amendment.reason)
    }
    for addition in layer.adds {
      let place = "in part \(addition.part.value)\(addition.after.map { ", after \($0.value)" } ?? "")"
      add("adds \(addition.clause.id)", place + Self.source(addition.clause.provenance.note, .named))
    }
  }

  private static func source(_ source: String?, _ sources: Sources) -> String {
    switch sources {
    case .named: source.map { " (\($0))" } ?? ""
    case .onlyMissing: source == nil ? " (no source)" : ""
    }
  }
}
