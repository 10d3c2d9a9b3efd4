internal import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Gathers what a protocol still asks, kind by kind.
struct Inquiry {
  private let library: ClauseLibrary
  private let assembled: AssembledProtocol
  private let report: GapReport
  private let blanks: [(clause: AssembledClause, filling: Filling)]
  private let agenciesNamed: [PartnerAgency]

  init(_ library: ClauseLibrary, in assembled: AssembledProtocol, report: GapReport) {
    self.library = library
    self.assembled = assembled
    self.report = report
    agenciesNamed = PartnerAgency.all(of: assembled.profile.partners)
    blanks = assembled.clauses.flatMap { clause in clause.fillings.filter(\.isBlank).map { (clause, $0) } }
  }

  // MARK: Facts

  /// Facts without a sourced answer on which a clause or an element hangs.
  var facts: [OpenQuestions.Question] {
    let open = library.factOrder.filter { assembled.facts.sourcedStatement(about: $0) == nil }
    guard !open.isEmpty else { return [] }
    let elements = report.findings.filter { $0.state == .undecided }.map(facts(askedBy:))
    let asking = assembled.clauses.map {
      (id: $0.id, facts: $0.selected.undecidedFacts + $0.selected.undecidedVariantFacts)
    }
    return open.compactMap { id in
      guard let fact = library.facts[id] else { return nil }
      let waiting = asking.filter { $0.facts.contains(id) }
      let elementCount = elements.count { $0.contains(id) }
      guard elementCount > 0 || !waiting.isEmpty else { return nil }
      let statement = assembled.facts.statement(about: id)
      return OpenQuestions.Question(
        subject: .fact(id), ask: fact.ask,
        label: statement.map { "a source for '\($0.value)'" }
          ?? (fact.options.isEmpty ? fact.kind.answer : fact.options.joined(separator: ", ")),
        suggestion: nil, limit: nil, answers: fact.answers.value, clause: waiting.first?.id,
        elementCount: elementCount, clauseCount: waiting.count)
    }
  }

  private func facts(askedBy finding: Finding) -> Set<CountyFact.ID> {
    let element = finding.element
    let conditions = [element.condition, element.excuse?.condition, element.excuse?.silence].compactMap { $0 }
    var facts = Set(conditions.flatMap { $0.facts.map(\.value) })
    for reason in finding.reasons {
      switch reason {
      case .clauseUndecided(_, let fact), .variantUndecided(_, let fact), .factNotStated(let fact),
        .factWithoutSource(let fact, _):
        facts.insert(fact)
      default: break
      }
    }
    return facts
  }

  // MARK: Who takes part

  /// Roles that the document or the law names and nobody holds, and teams on which nobody serves.
  var agencies: [OpenQuestions.Question] {
    var elements: [PartnerRole.ID: Int] = [:]
    for finding in report.findings where finding.state.isGap {
      for reason in Set(finding.reasons) {
        if case .roleNotNamed(let role) = reason { elements[role, default: 0] += 1 }
      }
    }
    let emptySeats = protocolTeams.flatMap(\.seats).filter { $0.seat.kind == .required && $0.status == .noAgency }
    let seats = Set(emptySeats.map(\.seat.role.value))
    var clauses: [PartnerRole.ID: [Clause.ID]] = [:]
    for (clause, filling) in blanks {
      if let role = filling.roleWithoutAgency, clauses[role]?.last != clause.id {
        clauses[role, default: []].append(clause.id)
      }
    }
    let roles = library.roleOrder.filter { seats.contains($0) || elements[$0] != nil || clauses[$0] != nil }
    return roles.map { role in
      OpenQuestions.Question(
        subject: .agency(role), ask: "Which agency is the \(library.name(of: role))?",
        label: "agency that is the \(library.name(of: role))", suggestion: nil, limit: nil,
        answers: library.coordinator,
        clause: clauses[role]?.first, elementCount: elements[role] ?? 0, clauseCount: clauses[role]?.count ?? 0)
    } + emptyTeams
  }

  private var emptyTeams: [OpenQuestions.Question] {
    var clauses: [Team.ID: [Clause.ID]] = [:]
    for (clause, filling) in blanks {
      if case .team(let team, _) = filling { clauses[team, default: []].append(clause.id) }
    }
    return library.teamOrder.compactMap { id in
      guard let waiting = clauses[id], let team = library.teams[id] else { return nil }
      return OpenQuestions.Question(
        subject: .members(id), ask: "Which partner agencies are the \(team.membersName)?", label: team.membersName,
        suggestion: nil, limit: nil, answers: team.lead?.value ?? library.coordinator, clause: waiting.first,
        elementCount: 0, clauseCount: waiting.count)
    }
  }

  /// Agencies of which the file does not say on which teams they serve; asked of those with a seat first.
  var services: [OpenQuestions.Question] {
    agenciesNamed.compactMap { named in
      let agency = named.name
      let waiting = protocolTeams.filter { team in team.seats.contains { isOpen($0, on: team, for: agency) } }
      guard !waiting.isEmpty || named.entries.contains(where: { $0.servesOn == nil }) else { return nil }
      let teams = waiting.isEmpty ? protocolTeams : waiting
      let elements = report.findings.count { finding in
        finding.reasons.contains { if case .serviceNotStated(_, _, agency, _) = $0 { true } else { false } }
      }
      return OpenQuestions.Question(
        subject: .service(agency: agency),
        ask: "On which of these teams does \(agency) serve: \(teams.map(\.team.name).joined(separator: ", "))?",
        label: "teams on which \(agency) serves", suggestion: nil, limit: nil, answers: respondent(for: named),
        clause: nil, elementCount: elements, clauseCount: 0,
        teams: teams.map(\.team.id))
    }
  }

  /// Whether the seat waits for word of the agency: none was given, or a required seat is left to nobody.
  private func isOpen(_ seat: TeamStanding.Seat, on team: TeamStanding, for agency: String) -> Bool {
    switch seat.status {
    case .notStated(let agencies): agencies.contains(agency)
    case .servesElsewhere(let agencies):
      seat.seat.kind == .required && agencies.contains(agency) && report.excuse(from: seat, on: team.team.id) == nil
    case .held, .noAgency: false
    }
  }

  /// Agencies of which the file does not say how they stand to the document.
  var standings: [OpenQuestions.Question] {
    agenciesNamed.compactMap { named in
      guard let partner = named.entries.first(where: { $0.standing == nil }) else { return nil }
      let agency = named.name
      return OpenQuestions.Question(
        subject: .standing(agency: agency),
        ask: "Does \(agency) sign the protocol, acknowledge it, or is it only named?",
        label: "how \(agency) stands to the protocol",
        suggestion: partner.usualStanding(in: library).map { .choice($0.rawValue) }, limit: nil,
        answers: respondent(for: named), clause: nil, elementCount: 0, clauseCount: 0)
    }
  }

  /// Agencies that have a block on the signature pages, whose office nobody has named.
  var signatories: [OpenQuestions.Question] {
    agenciesNamed.compactMap { named in
      guard let part = named.part(in: library), named.offices.isEmpty else { return nil }
      let act = part == .signs ? "signs" : "acknowledges the protocol"
      return OpenQuestions.Question(
        subject: .signatory(agency: named.name), ask: "Which office \(act) for \(named.name)?",
        label: "office that \(act) for \(named.name)",
        suggestion: nil, limit: nil, answers: respondent(for: named), clause: nil, elementCount: 0, clauseCount: 0)
    }
  }

  // MARK: Values

  /// Blank values of the text, in the order in which it asks for them.
  var values: [OpenQuestions.Question] {
    var order: [ValueStanding] = []
    var clauses: [ValueReference: [Clause.ID]] = [:]
    for (clause, filling) in blanks {
      guard case .value(let standing) = filling else { continue }
      if clauses[standing.reference] == nil { order.append(standing) }
      if clauses[standing.reference]?.last != clause.id { clauses[standing.reference, default: []].append(clause.id) }
    }
    var elements: [ValueReference: Int] = [:]
    for finding in report.findings where finding.state.isGap {
      for reason in Set(finding.reasons) {
        if case .valueNotStated(let standing) = reason { elements[standing.reference, default: 0] += 1 }
      }
    }
    return order.map { standing in
      let asking = clauses[standing.reference] ?? []
      return OpenQuestions.Question(
        subject: .value(standing.reference), ask: standing.value.ask, label: standing.value.blank,
        suggestion: standing.suggested?.answer,
        limit: standing.value.limitFrom.flatMap { library.elements[$0.value]?.limit },
        answers: standing.value.answers, clause: asking.first { $0 == standing.reference.clause } ?? asking.first,
        elementCount: elements[standing.reference] ?? 0, clauseCount: asking.count)
    }
  }

  // MARK: Partners

  private func respondent(for agency: PartnerAgency) -> PartnerRole.ID { agency.roles.first ?? library.coordinator }

  /// Teams whose members the protocol itself must name, unless the county's facts rule them out.
  private var protocolTeams: [TeamStanding] {
    report.teams.filter { $0.team.obliges == .protocol && $0.applies != false }
  }
}

extension Team {
  /// Those who sit on it: `members of the steering committee`, `parties to the System of Care memorandum`.
  package var membersName: String {
    let isNamedForMembers = ["parties ", "signers "].contains { name.hasPrefix($0) }
    return isNamedForMembers ? name : "members of the \(name)"
  }
}

extension CountyFact.Kind {
  fileprivate var answer: String {
    switch self {
    case .yesNo: "yes or no"
    case .date: "a date"
    case .choice: "one of the options"
    }
  }
}

extension Filling {
  /// The role of a blank that no agency holds.
  fileprivate var roleWithoutAgency: PartnerRole.ID? {
    switch self {
    case .partners(let role, let agencies) where agencies.isEmpty: role
    case .seat(_, let role, _, let holders) where holders.isEmpty: role
    default: nil
    }
  }
}
