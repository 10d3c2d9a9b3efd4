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
    ListingTable(
      columns: ["county", "name", "program", "region", "partners"],
      rows: counties.map { county in
        let year = county.programYears.last { $0.fiscalYear == day.fiscalYear }
        let program = year.map { $0.optedIn ? "opted in" : "not in" } ?? "unstated"
        return [
          county.id.rawValue, county.name + (county.isExample ? " (invented example)" : ""), program,
          county.region?.value.rawValue ?? "", "\(county.layer.partners.count) partners",
        ]
      })
  }

  package func clauses() -> ListingTable {
    let listed = library.outline.flatMap { part in part.clauses.map { ($0.value, part.id) } }
    return ListingTable(
      columns: ["clause", "part", "title", "edition", "basis", "optional"],
      rows: listed.compactMap { id, part in
        library.clauses[id].map {
          [
            id.rawValue, part.rawValue, $0.title, "edition \($0.edition)", $0.provenance.basis.rawValue,
            $0.isOptional ? "optional" : "",
          ]
        }
      })
  }

  package func elements() -> ListingTable {
    ListingTable(
      columns: ["element", "citation", "level", "obliges", "looked for in", "from", "duty"],
      rows: library.elements.values.sorted { $0.id < $1.id }.map {
        [
          $0.id.rawValue, library.citation(of: $0, on: day), $0.level.rawValue, $0.obliges.rawValue, $0.lookIn.rawValue,
          $0.from.description, $0.duty,
        ]
      })
  }

  package func roles() -> ListingTable {
    ListingTable(
      columns: ["role", "label", "name", "aliases"],
      rows: library.roleOrder.compactMap { library.roles[$0] }.map {
        [$0.id.rawValue, $0.label, $0.name, $0.aliases.joined(separator: ", ")]
      })
  }

  package func authorities() -> ListingTable {
    ListingTable(
      columns: ["authority", "citation", "name", "date or read to", "status", "note"],
      rows: library.authorities.values.sorted { $0.id < $1.id }.map {
        [
          $0.id.rawValue, $0.short, $0.name,
          $0.readTo.map { "read to \($0)" } ?? $0.date.map(\.description) ?? "", $0.status ?? "", $0.note ?? "",
        ]
      })
  }

  package func watch() -> ListingTable {
    ListingTable(
      columns: ["watch", "what", "details"],
      rows: library.watch.map { bill in
        [bill.id.rawValue, bill.what, bill.details.map { "\($0.name): \($0.text)" }.joined(separator: "; ")]
      })
  }

  package func facts() -> ListingTable {
    ListingTable(
      columns: ["fact", "kind", "answers", "question"],
      rows: library.factOrder.compactMap { library.facts[$0] }.map {
        let options = $0.options.isEmpty ? "" : " (\($0.options.joined(separator: ", ")))"
        return [$0.id.rawValue, $0.kind.rawValue, $0.answers.value.rawValue, $0.ask + options]
      })
  }

  package func teams() -> ListingTable {
    ListingTable(
      columns: ["team", "name", "provision", "seats"],
      rows: library.teamOrder.compactMap { library.teams[$0] }.map { team in
        [
          team.id.rawValue, team.name, team.provision.map { library.citation(of: $0.value, on: day) } ?? "",
          team.seats.map { "\($0.role.value) \($0.kind.rawValue)" }.joined(separator: ", "),
        ]
      })
  }
}
