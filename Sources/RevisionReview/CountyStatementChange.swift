internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// What a county or region states otherwise than before: answers, facts, partners, choices.
package struct CountyStatementChange: Hashable, Sendable {
  package let owner: TextOwner
  package let settings: [SettingChange]
}

extension Settings {
  /// What a county's file states, its own texts aside; restricted answers are never shown.
  init(of county: County, under library: ClauseLibrary) {
    self.init()
    add("name", county.name)
    add("title", county.title)
    add("region", county.region?.value.rawValue)
    add("numbering", county.numbering.rawValue)
    for year in county.programYears {
      add("program \(year.fiscalYear)", "\(year.optedIn ? "opted in" : "not opted in")\(Self.source(year.source))")
    }
    add(county.layer, under: library)
    for reliance in county.reliances {
      for element in reliance.elements { add("relies-on \(element.value)", reliance.summary) }
    }
    for gap in county.acknowledgements {
      add("acknowledges \(gap.element.value)", "\(gap.reason) (\(gap.office), until \(gap.correctBy))")
    }
    for waiver in county.waivers {
      add(
        "waives \(waiver.rule.value)\(waiver.subject.map { " \($0.value)" } ?? "")",
        "\(waiver.reason) (\(waiver.office), until \(waiver.expires.value))")
    }
    for (index, note) in county.notes.enumerated() { add("note \(index + 1)", "\(note.topic): \(note.text)") }
  }

  init(of region: Region, under library: ClauseLibrary) {
    self.init()
    add("name", region.name)
    add("title", region.title)
    add("counties", region.counties.map(\.value.rawValue))
    add(region.layer, under: library)
  }

  private mutating func add(_ layer: Layer, under library: ClauseLibrary) {
    for partner in layer.partners {
      let parts = [
        partner.servesOn.map { "serves on \($0.map(\.value.rawValue).joined(separator: ", "))" },
        partner.standing.map(\.rawValue), partner.signatory,
      ]
      add(
        "partner \(partner.agency.value)",
        ([partner.roles.map(\.value.rawValue).joined(separator: ", ")] + parts.compactMap(\.self)).joined(
          separator: "; "))
    }
    for fact in layer.facts { add("fact \(fact.fact)", "\(fact.value ?? "not known")\(Self.source(fact.source))") }
    for value in layer.values {
      let owner =
        library.clauses[value.reference.clause] ?? layer.adds.first { $0.clause.id == value.reference.clause }?.clause
      let isRestricted = owner?.value(named: value.reference.name)?.isRestricted ?? true
      add("value \(value.reference)", value.answer, isRestricted: isRestricted)
    }
    for choice in layer.takes { add("takes \(choice.clause.value)", choice.reason ?? "yes") }
    for choice in layer.leavesOut { add("leaves-out \(choice.clause.value)", choice.reason ?? "yes") }
    for choice in layer.chooses { add("chooses \(choice.clause.value)", choice.variant.value.rawValue) }
    add("order", layer.order.map(\.value.rawValue))
    for amendment in layer.amends {
      add(
        "amends \(amendment.clause.value), pinned to", amendment.pin.map { "edition \($0.edition), \($0.fingerprint)" })
    }
  }

  private static func source(_ source: String?) -> String { source.map { " (\($0))" } ?? "" }
}
