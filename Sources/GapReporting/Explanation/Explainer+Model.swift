internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

extension Explainer {
  /// Who sits on a team, by which law, and which clause lists it.
  func lines(for team: Team) -> [String] {
    let cite = team.provision.map { " · \(library.citation(of: $0.value, on: report.day))" } ?? ""
    var lines = ["\(team.id) · team · \(team.name)\(cite)", row("purpose", team.purpose)]
    let standing = report.teams.first { $0.team.id == team.id }
    if !team.condition.isAlways { lines.append(row("applies when", team.condition.description)) }
    if let standing {
      lines.append(row("applies", standing.applies.map { $0 ? "yes" : "no" } ?? "undecided"))
      lines += standing.seats.map {
        row("seat", "\($0.seat.role.value) (\($0.seat.kind.rawValue)): \(words(for: $0.status))")
      }
    }
    if let listing = team.listedIn?.value {
      let place = assembled.clause(listing).map { "section \($0.number), " } ?? "not in the protocol: "
      lines.append(row("listed in", "\(place)\(listing)"))
    }
    return lines + elements(in: "element") { $0.seat?.team.value == team.id }
  }

  private func words(for status: TeamStanding.Seat.Status) -> String {
    switch status {
    case .held(let agencies): agencies.joined(separator: ", ")
    case .notStated(let agencies): "\(agencies.joined(separator: ", ")), whether it serves is not stated"
    case .servesElsewhere(let agencies): "\(agencies.joined(separator: ", ")), not stated to serve here"
    case .noAgency: "no agency is named"
    }
  }

  /// The clauses of a part, those that are out with the reason.
  func lines(for part: ProtocolPart) -> [String] {
    let standing = assembled.parts.first { $0.part.id == part.id }
    let number = standing.map { $0.number.isEmpty ? "" : " · part \($0.number)" } ?? " · not in the protocol"
    let inside = standing?.clauses ?? []
    let out = part.clauses.map(\.value).filter { id in !inside.contains { $0.id == id } }
    return ["\(part.id) · part · \(part.title)\(number)", row("listed at", place(part.range))]
      + inside.map { row($0.number, "\($0.id) · \($0.selected.title)") }
      + out.map { row("out", "\($0): \(assembled.omissions[$0]?.description ?? "nothing selects it")") }
  }

  /// What the county states of a fact, and what hangs on it.
  func lines(for fact: CountyFact) -> [String] {
    let options = fact.options.isEmpty ? "" : ": \(fact.options.joined(separator: ", "))"
    var lines = [
      "\(fact.id) · fact · \(fact.kind.rawValue)\(options)", row("asks", fact.ask),
      row("answers", library.label(of: fact.answers.value)),
    ]
    let year = fact.home == .program ? " for \(report.day.fiscalYear)" : ""
    if let statement = assembled.facts.statement(about: fact.id) {
      let source = statement.source ?? "without a source, so that it decides nothing"
      lines.append(row("stated", "\(statement.value)\(year), \(source) (\(place(statement.range)))"))
    } else {
      lines.append(row("stated", "not stated\(year)"))
      lines += early(fact)
    }
    lines.append(row("state it at", home(of: fact)))
    let asks = { (condition: Condition) in condition.facts.contains { $0.value == fact.id } }
    lines += library.outline.flatMap(\.clauses).compactMap { library.clauses[$0.value] }.filter { clause in
      asks(clause.condition) || clause.variants.contains { asks($0.condition) }
    }.map { clause in
      let number = assembled.clause(clause.id).map { "section \($0.number)" } ?? "out"
      return row(
        "clause", "\(clause.id): \(asks(clause.condition) ? "stands when" : "is worded as") the fact says, \(number)")
    }
    return lines
      + elements(in: "element") { element in
        [element.condition, element.excuse?.condition, element.excuse?.silence].compactMap { $0 }.contains(where: asks)
      }
  }

  /// What stands in the file and does not count on the day.
  private func early(_ fact: CountyFact) -> [String] {
    assembled.facts.earlyStatement(about: fact.id).map {
      [row("passed over", "\($0.value) (\(place($0.range))), which lies after \(report.day), the day judged on")]
    } ?? []
  }

  private func home(of fact: CountyFact) -> String {
    switch fact.home {
    case .program: "program: {years: [{fiscal-year: \(report.day.fiscalYear), opted-in: …, source: …}]}"
    case .protocol: "protocol: {\(fact.id): …}"
    case .facts: "facts: {\(fact.id): {value: …, source: …}}"
    }
  }

  /// A value, what the layers say of it, and where it stands.
  func lines(for value: ClauseValue, of clause: Clause) -> [String] {
    let reference = ValueReference(clause: clause.id, name: value.id)
    let options = value.options.isEmpty ? "" : ": \(value.options.joined(separator: ", "))"
    var lines = [
      "\(reference) · value · \(value.kind.name)\(options)", row("asks", value.ask),
      row("answers", library.label(of: value.answers)),
    ]
    lines += self.values([value], of: clause)
    let using = assembled.clauses.filter { assembled in
      assembled.fillings.contains {
        if case .value(let standing) = $0 { standing.reference == reference } else { false }
      }
    }
    lines.append(
      row(
        "stands in",
        using.isEmpty ? "no section of this protocol" : using.map { "\($0.number) \($0.id)" }.joined(separator: ", ")))
    let waiting = report.findings.filter { finding in
      finding.state.isGap
        && finding.reasons.contains {
          switch $0 {
          case .valueNotStated(let standing), .valueBeyondLimit(let standing, _, _): standing.reference == reference
          default: false
          }
        }
    }
    return lines + waiting.map { row("waits for it", "\($0.element.id): \($0.state.rawValue)") }
  }

  /// The elements that `belongs` picks, each with its state.
  func elements(in label: String, _ belongs: (StatutoryElement) -> Bool) -> [String] {
    library.elements.values.filter(belongs).sorted { $0.id < $1.id }.map { element in
      let finding = report.findings.first { $0.element.id == element.id }
      return row(label, "\(element.id): \(finding.map(\.state.rawValue) ?? "not judged here")")
    }
  }
}
