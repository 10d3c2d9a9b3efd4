internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads one record of what was adopted.
enum AdoptionReader {
  static func adoption(from map: inout MapReader) -> Adoption? {
    let county: Located<County.ID>? = map.definedName("adopted")
    let events = map.requiredMaps("events", each: "an event", event)
    for (earlier, later) in zip(events, events.dropFirst()) where later.date < earlier.date {
      map.load.report(.adoptionOrder(later, after: earlier))
    }
    return county.map { Adoption(county: $0.value, events: events, range: $0.range) }
  }

  private static func event(from map: inout MapReader) -> Adoption.Event? {
    let kind = map.word("event", of: Adoption.Kind.self)
    let range = map.range(ofKey: "event")
    let date = map.day("date")
    let body = map.text("body")
    let item = map.text("item")
    let effective = map.optionalDay("effective")
    let ends = map.optionalDay("ends")
    let signed = map.maps("signed", each: "a signature", signature)
    guard let kind, let date else {
      _ = text(from: &map)
      return nil
    }
    return Adoption.Event(
      kind: kind, date: date, body: body, item: item, effective: effective, ends: ends, signed: signed,
      text: kind.hasText ? text(from: &map) : nil, range: range)
  }

  private static func signature(from map: inout MapReader) -> Adoption.Signature? {
    let agency = map.text("agency")
    let office = map.text("office")
    let day = map.day("on")
    return day.map { Adoption.Signature(agency: agency, office: office, on: $0) }
  }

  private static func text(from map: inout MapReader) -> AdoptedText? {
    let asOf = map.day("as-of")
    let library = map.text("library")
    let commit = map.text("commit")
    let clauses = map.requiredMaps("clauses", each: "a clause", clause)
    let values = values(from: &map)
    let partners = map.maps("partners", each: "a partner", partner)
    let facts = pairs("facts", from: &map)
    return asOf.map {
      AdoptedText(
        asOf: $0, libraryEdition: library, commit: commit, clauses: clauses, values: values, partners: partners,
        facts: facts)
    }
  }

  private static func clause(from map: inout MapReader) -> AdoptedText.RecordedClause? {
    let clause: Located<Clause.ID>? = map.laterName("clause")
    let edition = map.integer("edition", atLeast: 1)
    let fingerprint = map.text("fingerprint")
    let blob = map.text("blob")
    guard let clause, let edition else { return nil }
    return AdoptedText.RecordedClause(clause: clause.value, edition: edition, fingerprint: fingerprint, blob: blob)
  }

  private static func partner(from map: inout MapReader) -> AdoptedText.RecordedPartner? {
    let agency = map.text("agency")
    let roles = map.texts("roles").map(\.value)
    let servesOn = map.texts("serves-on").map(\.value)
    return AdoptedText.RecordedPartner(agency: agency, roles: roles, servesOn: servesOn)
  }

  /// `values: {missing.report: {report-hours: 12 hours}}` as pairs of `missing.report/report-hours` and `12 hours`.
  private static func values(from map: inout MapReader) -> [AdoptedText.Pair] {
    guard let entries = map.entries("values") else { return [] }
    return entries.flatMap { clause, values in
      values.entries.map { AdoptedText.Pair(name: "\(clause.text)/\($0.key.text)", value: $0.value.text) }
    }
  }

  private static func pairs(_ key: String, from map: inout MapReader) -> [AdoptedText.Pair] {
    map.entries(key)?.map { AdoptedText.Pair(name: $0.key.text, value: $0.value.text) } ?? []
  }
}
