package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

extension AdoptedText {
  /// Records `assembled` as it is; `blob` names the git object of a file of the project.
  package init(
    recording assembled: AssembledProtocol, library: String, commit: String, blob: (_ path: String) -> String
  ) {
    let clauses = assembled.clauses.map { clause in
      RecordedClause(
        clause: clause.id, edition: clause.selected.clause.edition,
        fingerprint: TextFingerprint(of: clause.selected.text.source).value,
        blob: blob(clause.selected.text.range.file))
    }
    let values = assembled.valuesInText.compactMap { standing -> Pair? in
      standing.stated.map { stated in
        Pair(
          name: standing.reference.description,
          // What prints only in an annex that can be detached stands in no record.
          value: standing.value.isRestricted ? "restricted" : stated.answer.recorded)
      }
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let partners = assembled.profile.partners.map { partner in
      RecordedPartner(
        agency: partner.agency.value, roles: partner.roles.map(\.value.rawValue),
        servesOn: (partner.servesOn ?? []).map(\.value.rawValue))
    }
    self.init(
      asOf: assembled.day, libraryEdition: library, commit: commit, clauses: clauses, values: values,
      partners: partners, facts: assembled.facts.all.map { Pair(name: $0.fact.rawValue, value: $0.value) })
  }
}

extension Answer {
  /// As a record writes it, on one line.
  fileprivate var recorded: String {
    switch self {
    case .quantity(let quantity): quantity.description
    case .date(let day): day.description
    case .choice(let option): option
    case .roles(let roles): roles.map(\.rawValue).joined(separator: ", ")
    case .text(let text): text
    }
  }
}
