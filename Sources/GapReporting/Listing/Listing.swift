package import ProtocolModel
internal import SourceText

/// What a library and its counties hold, as tables.
package struct Listing: Sendable {
  private let library: ClauseLibrary
  private let day: CalendarDay

  /// Citations are printed as the law stood on `day`.
  package init(_ library: ClauseLibrary, on day: CalendarDay) {
    self.library = library
    self.day = day
  }

  package func counties(_ counties: [County]) -> ListingTable {
    table("counties", ["county", "name", "program", "region", "partners"], counties) { county in
      let year = county.programYears.last { $0.fiscalYear == day.fiscalYear }
      let program = year.map { $0.optedIn ? "opted in" : "not in" } ?? "unstated"
      let record = ListingRecord.County(
        county: county.id.rawValue, name: county.name, example: county.isExample, optedIn: year?.optedIn,
        region: county.region?.value.rawValue, partners: county.layer.partners.count)
      return (
        [
          record.county, county.name + (county.isExample ? " (invented example)" : ""), program, record.region ?? "",
          "\(record.partners) partners",
        ], .county(record)
      )
    }
  }

  package func clauses() -> ListingTable {
    let listed = library.outline.flatMap { part in
      part.clauses.compactMap { id in library.clauses[id.value].map { (clause: $0, part: part.id) } }
    }
    return table("clauses", ["clause", "part", "title", "edition", "basis", "optional"], listed) { clause, part in
      let record = ListingRecord.Clause(
        clause: clause.id.rawValue, part: part.rawValue, title: clause.title, edition: clause.edition,
        basis: clause.provenance.basis.rawValue, optional: clause.isOptional,
        carries: clause.carries.map(\.element.value.rawValue), values: clause.values.map(\.id.rawValue))
      return (
        [
          record.clause, record.part, record.title, "edition \(record.edition)", record.basis,
          record.optional ? "optional" : "",
        ], .clause(record)
      )
    }
  }

  package func elements() -> ListingTable {
    table(
      "elements", ["element", "citation", "level", "obliges", "looked for in", "from", "duty"],
      library.elements.values.sorted { $0.id < $1.id }
    ) { element in
      let bearers: [String]? =
        if case .roles(let roles) = element.bearers { roles.map(\.value.rawValue) } else { nil }
      let record = ListingRecord.Element(
        element: element.id.rawValue, citation: library.citation(of: element, on: day),
        provisions: element.provisions.map(\.value.rawValue), level: element.level.rawValue,
        obliges: element.obliges.rawValue, lookIn: element.lookIn.rawValue, from: element.from.description,
        to: element.to?.description, bearers: bearers, duty: element.duty)
      return (
        [record.element, record.citation, record.level, record.obliges, record.lookIn, record.from, record.duty],
        .element(record)
      )
    }
  }

  package func roles() -> ListingTable {
    table("roles", ["role", "label", "name", "aliases"], library.roleOrder.compactMap { library.roles[$0] }) { role in
      let record = ListingRecord.Role(
        role: role.id.rawValue, label: role.label, name: role.name, aliases: role.aliases, several: role.isShared,
        heldBy: role.heldBy.map(\.value.rawValue), document: role.standing.rawValue)
      return ([record.role, record.label, record.name, record.aliases.joined(separator: ", ")], .role(record))
    }
  }

  package func authorities() -> ListingTable {
    table(
      "authorities", ["authority", "citation", "name", "date or read to", "status", "note"],
      library.authorities.values.sorted { $0.id < $1.id }
    ) { authority in
      let record = ListingRecord.Authority(
        authority: authority.id.rawValue, kind: authority.kind.rawValue, short: authority.short, name: authority.name,
        date: authority.date?.description, readTo: authority.readTo?.description, status: authority.status,
        note: authority.note)
      return (
        [
          record.authority, record.short, record.name, record.readTo.map { "read to \($0)" } ?? record.date ?? "",
          record.status ?? "", record.note ?? "",
        ], .authority(record)
      )
    }
  }

  package func watch() -> ListingTable {
    table("watch", ["watch", "what", "details"], library.watch) { bill in
      let record = ListingRecord.Bill(
        watch: bill.id.rawValue, what: bill.what,
        details: Dictionary(bill.details.map { ($0.name, $0.text) }) { first, _ in first })
      return (
        [record.watch, record.what, bill.details.map { "\($0.name): \($0.text)" }.joined(separator: "; ")],
        .bill(record)
      )
    }
  }

  package func facts() -> ListingTable {
    table("facts", ["fact", "kind", "answers", "question"], library.factOrder.compactMap { library.facts[$0] }) {
      fact in
      let record = ListingRecord.Fact(
        fact: fact.id.rawValue, kind: fact.kind.rawValue, statedIn: fact.home.rawValue,
        answers: fact.answers.value.rawValue, question: fact.ask, options: fact.options)
      let options = fact.options.isEmpty ? "" : " (\(fact.options.joined(separator: ", ")))"
      return ([record.fact, record.kind, record.answers, fact.ask + options], .fact(record))
    }
  }

  package func teams() -> ListingTable {
    table("teams", ["team", "name", "provision", "seats"], library.teamOrder.compactMap { library.teams[$0] }) { team in
      let seats = team.seats.map {
        ListingRecord.Team.Seat(role: $0.role.value.rawValue, seat: $0.kind.rawValue, from: $0.from?.description)
      }
      let record = ListingRecord.Team(
        team: team.id.rawValue, name: team.name, purpose: team.purpose,
        citation: team.provision.map { library.citation(of: $0.value, on: day) }, seats: seats)
      return (
        [
          record.team, record.name, record.citation ?? "",
          seats.map { "\($0.role) \($0.seat)" }.joined(separator: ", "),
        ], .team(record)
      )
    }
  }

  private func table<Subject>(
    _ kind: String, _ columns: [String], _ subjects: [Subject],
    _ entry: (Subject) -> (row: [String], record: ListingRecord)
  ) -> ListingTable {
    let entries = subjects.map(entry)
    return ListingTable(
      kind: kind, day: day, columns: columns, rows: entries.map(\.row), records: entries.map(\.record))
  }
}
