package import ProtocolModel
internal import SourceText

/// Appends an event to the record of what was adopted; what stands there already stays as it is.
package struct AdoptionEditor: Sendable {
  package private(set) var editor: YAMLEditor

  /// Edits the record of `county`; a new one when `bytes` is nil.
  package init(_ bytes: [UInt8]?, of county: County) {
    let path = Self.path(of: county)
    editor = YAMLEditor(bytes ?? Array(Self.beginning(of: county).utf8), file: path)
  }

  /// Where the record of `county` stands.
  package static func path(of county: County) -> String { "Counties/\(county.id).adopted.yaml" }

  private static func beginning(of county: County) -> String {
    """
    # What \(county.fullName) adopted, oldest first. 'mou adopt' adds events; those that stand here are history.
    # A signature names an agency, an office and a day, never a person.
    adopted: \(county.id)
    events: []

    """
  }

  package mutating func append(_ event: Adoption.Event) throws(EditFailure) {
    var entries = [
      YAMLValue.Entry("event", .scalar(event.kind.rawValue)), YAMLValue.Entry("date", .scalar(event.date.description)),
      YAMLValue.Entry("body", .scalar(event.body)), YAMLValue.Entry("item", .scalar(event.item)),
    ]
    if let day = event.effective { entries.append(YAMLValue.Entry("effective", .scalar(day.description))) }
    if let day = event.ends { entries.append(YAMLValue.Entry("ends", .scalar(day.description))) }
    entries.append(
      YAMLValue.Entry("signed", event.signed.isEmpty ? .list([]) : .items(event.signed.map(Self.signature))))
    entries += event.text.map(Self.entries) ?? []
    try editor.append(.block(entries), to: YAMLPath(keys: "events"))
  }

  private static func signature(_ signature: Adoption.Signature) -> YAMLValue {
    .inline([
      YAMLValue.Entry("agency", .scalar(signature.agency)), YAMLValue.Entry("office", .scalar(signature.office)),
      YAMLValue.Entry("on", .scalar(signature.on.description)),
    ])
  }

  private static func entries(of text: AdoptedText) -> [YAMLValue.Entry] {
    [
      YAMLValue.Entry("as-of", .scalar(text.asOf.description)),
      YAMLValue.Entry("library", .scalar(text.libraryEdition)), YAMLValue.Entry("commit", .scalar(text.commit)),
      YAMLValue.Entry("clauses", .items(text.clauses.map(clause))),
      YAMLValue.Entry("values", text.values.isEmpty ? .inline([]) : .block(values(text.values))),
      YAMLValue.Entry("partners", text.partners.isEmpty ? .list([]) : .items(text.partners.map(partner))),
      YAMLValue.Entry(
        "facts",
        text.facts.isEmpty ? .inline([]) : .block(text.facts.map { YAMLValue.Entry($0.name, .scalar($0.value)) })),
    ]
  }

  private static func clause(_ clause: AdoptedText.RecordedClause) -> YAMLValue {
    .inline([
      YAMLValue.Entry("clause", .scalar(clause.clause.rawValue)),
      YAMLValue.Entry("edition", .scalar(String(clause.edition))),
      YAMLValue.Entry("fingerprint", .scalar(clause.fingerprint)), YAMLValue.Entry("blob", .scalar(clause.blob)),
    ])
  }

  private static func partner(_ partner: AdoptedText.RecordedPartner) -> YAMLValue {
    .inline([
      YAMLValue.Entry("agency", .scalar(partner.agency)),
      YAMLValue.Entry("roles", .list(partner.roles.map(YAMLValue.scalar))),
      YAMLValue.Entry("serves-on", .list(partner.servesOn.map(YAMLValue.scalar))),
    ])
  }

  /// Pairs of `clause/value` as a map of maps, in their order.
  private static func values(_ pairs: [AdoptedText.Pair]) -> [YAMLValue.Entry] {
    var clauses: [(name: String, values: [YAMLValue.Entry])] = []
    for pair in pairs {
      let halves = pair.name.split(separator: "/", maxSplits: 1).map(String.init)
      guard halves.count == 2 else { continue }
      let entry = YAMLValue.Entry(halves[1], .scalar(pair.value))
      if clauses.last?.name == halves[0] {
        clauses[clauses.count - 1].values.append(entry)
      } else {
        clauses.append((halves[0], [entry]))
      }
    }
    return clauses.map { YAMLValue.Entry($0.name, .block($0.values)) }
  }
}
