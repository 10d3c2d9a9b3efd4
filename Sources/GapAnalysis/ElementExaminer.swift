internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Finds the state of one element after another in one protocol: the first state that holds.
///
/// A class, so that what it knows of the protocol is not copied for each element.
final class ElementExaminer {
  let seats: SeatExaminer
  private let library: ClauseLibrary
  private let assembled: AssembledProtocol
  private let possibleCarriers: [StatutoryElement.ID: [Clause.ID]]
  private let carriers: DocumentCarriers
  private let limits: LimitExaminer
  private let roles: RoleExaminer

  /// `standing` is what carries `elements` in all protocols with the same sections.
  init(
    _ library: ClauseLibrary, of assembled: AssembledProtocol, _ elements: JudgedElements, standing: StandingCarriers,
    possibleCarriers: [StatutoryElement.ID: [Clause.ID]], excusable: [StatutoryElement]
  ) {
    self.library = library
    self.assembled = assembled
    self.possibleCarriers = possibleCarriers
    seats = SeatExaminer(library, of: assembled)
    limits = LimitExaminer(library, of: assembled)
    carriers = DocumentCarriers(of: assembled, elements, standing, CarrierFinder(limits: limits))
    roles = RoleExaminer(of: assembled, allParties: Self.allParties(of: library, in: assembled, excusable))
  }

  /// The finding on the judged element at `place`.
  func finding(on element: StatutoryElement, at place: Int) -> Finding {
    let carriers = carriers.sets[place]
    let standing = roles.standing(of: element)
    let verdict = verdict(on: element, carriers: carriers, objections: standing.objections)
    return Finding(
      element: element, state: verdict.state, severity: severity(of: verdict.state, for: element),
      marks: marks(on: element, verdict.state, carriers), reasons: verdict.reasons, carriers: carriers.all,
      bearers: standing.bearers)
  }

  private typealias Verdict = (state: Finding.State, reasons: [Reason])

  private func verdict(
    on element: StatutoryElement, carriers: CarrierSet, objections: [Reason]
  ) -> Verdict {
    if let reason = outOfForce(element) { return (.notInForce, [reason]) }
    var open: [Reason] = []
    switch assembled.facts.verdict(on: element.condition) {
    case .holds: break
    case .fails(let test, let statement): return (.notApplicable, [.conditionFails(test, statement)])
    case .undecided(let facts): open = facts.map(reason(forUndecided:))
    }
    if open.isEmpty, let excuse = element.excuse {
      switch excuseVerdict(excuse, on: element, carriers) {
      case .excused(let reason): return (.excused, [reason])
      case .open(let reasons): open = reasons
      case .none: break
      }
    }
    if !open.isEmpty { return (.undecided, open) }
    return textVerdict(on: element, carriers: carriers, objections: objections)
  }

  /// The states that the words, values and partners decide; `objections` are what keeps bearers from bearing it.
  private func textVerdict(on element: StatutoryElement, carriers: CarrierSet, objections: [Reason]) -> Verdict {
    if !carriers.undecided.isEmpty { return (.undecided, carriers.undecided) }
    let conflicts = carriers.conflicts.appendingUnique(limits.conflictsOfBoundedValues(with: element))
    if !conflicts.isEmpty { return (.conflicting, conflicts) }
    let blanks = carriers.all.isEmpty ? [] : limits.blanks(of: element)
    let unfilled = (element.seat.map(objections(toSeat:)) ?? objections) + blanks
    if let satisfied = carriers.satisfied, unfilled.isEmpty { return (.met, reasonsForMet(element, satisfied)) }
    if element.obliges != .protocol, let reliance = reliance(on: element) { return (.elsewhere, [.reliesOn(reliance)]) }
    if carriers.all.isEmpty { return (.missing, reasonsForMissing(element)) }
    let problems = carriers.satisfied == nil ? carriers.problems : []
    return (.incomplete, problems.appendingUnique(unfilled))
  }

  // MARK: The law

  private func outOfForce(_ element: StatutoryElement) -> Reason? {
    if !element.from.hasBegun(on: assembled.day) { return .beganLater(element.from) }
    if let end = element.to, assembled.day > end { return .ended(end) }
    return nil
  }

  private func reason(forUndecided fact: CountyFact.ID) -> Reason {
    assembled.facts.statement(about: fact).map { .factWithoutSource(fact, $0) } ?? .factNotStated(fact)
  }

  private enum ExcuseVerdict {
    case excused(Reason)
    case open([Reason])
    case none
  }

  private func excuseVerdict(
    _ excuse: StatutoryElement.Excuse, on element: StatutoryElement, _ carriers: CarrierSet
  ) -> ExcuseVerdict {
    switch assembled.facts.verdict(on: excuse.condition) {
    case .holds(let tests): return .excused(.excusedBy(excuse.provision.value, tests))
    case .undecided(let facts): return .open(facts.map(reason(forUndecided:)))
    case .fails: break
    }
    guard let silence = excuse.silence, case .holds = assembled.facts.verdict(on: silence) else { return .none }
    // A seat that is filled is filled on either reading, so that counsel has nothing to decide.
    if let seat = element.seat, seats.verdict(on: seat.role.value, servingOn: seat.team.value).isHeld,
      carriers.satisfied != nil
    {
      return .none
    }
    return .open([.lawIsSilent(excuse.provision.value)])
  }

  // MARK: The words

  private func reasonsForMet(_ element: StatutoryElement, _ carrier: Finding.Carrier) -> [Reason] {
    let clause = assembled.clause(carrier.clause)
    let stricter = clause.map { limits.stricterValues(of: element, in: $0.selected, carrier.carriage) } ?? []
    guard let seat = element.seat else { return stricter }
    return stricter + [seats.verdict(on: seat.role.value, servingOn: seat.team.value).reason]
  }

  /// Which library clause would carry the element, and why it is out or no longer does.
  private func reasonsForMissing(_ element: StatutoryElement) -> [Reason] {
    let reasons = (possibleCarriers[element.id] ?? []).compactMap { id -> Reason? in
      if let clause = assembled.clause(id) {
        guard case .amended(let amendment, _, _) = clause.selected.wording else { return nil }
        return .amendmentDropsWords(id, amendment.range)
      }
      return assembled.omissions[id].map { .carrierIsOut(id, $0) }
    }
    return reasons.isEmpty ? [.noClauseCarries] : reasons
  }

  private func reliance(on element: StatutoryElement) -> Reliance? {
    assembled.county.reliances.first { $0.elements.contains { $0.value == element.id } }
  }

  // MARK: The partners

  /// What keeps a seat from being held; nothing when it is.
  private func objections(toSeat seat: StatutoryElement.Seat) -> [Reason] {
    let verdict = seats.verdict(on: seat.role.value, servingOn: seat.team.value)
    return verdict.isHeld ? [] : [verdict.reason]
  }

  /// Every role required on the development team on the day and not excused, its lead among them.
  private static func allParties(
    of library: ClauseLibrary, in assembled: AssembledProtocol, _ excusable: [StatutoryElement]
  ) -> [PartnerRole.ID] {
    guard let team = library.teams["development"] else { return [] }
    let excused = excusable.compactMap { element -> PartnerRole.ID? in
      guard let seat = element.seat, seat.team.value == team.id, let excuse = element.excuse,
        case .holds = assembled.facts.verdict(on: excuse.condition)
      else { return nil }
      return seat.role.value
    }
    let required = team.seats.filter { seat in
      seat.kind == .required && (seat.from.map { $0 <= assembled.day } ?? true) && !excused.contains(seat.role.value)
    }.map(\.role.value)
    return ((team.lead.map { [$0.value] } ?? []) + required).unique
  }

  // MARK: Weight

  private func severity(of state: Finding.State, for element: StatutoryElement) -> Finding.Severity? {
    let full: Finding.Severity
    switch state {
    case .notInForce, .notApplicable, .excused, .elsewhere, .met: return nil
    case .conflicting: full = element.limit.map(\.isLaw) == false ? .notice : .error
    case .undecided: full = element.level == .required ? .error : .notice
    case .missing, .incomplete:
      full = element.level != .required ? .notice : element.obliges == .protocol ? .error : .warning
    }
    return element.certainty.isDoubtful ? min(full, .warning) : full
  }

  private func marks(
    on element: StatutoryElement, _ state: Finding.State, _ carriers: CarrierSet
  ) -> [Finding.Mark] {
    let owned = assembled.county.acknowledgements.first { $0.element.value == element.id && state.isGap }
    return (owned.map { [.acknowledged($0)] } ?? []) + (element.certainty.isDoubtful ? [.doubtful] : [])
      + (Self.restsOnLocalText(carriers, state) ? [.localText] : [])
  }

  /// Whether only words of the county's own carry the element, so that no library text vouches for them.
  private static func restsOnLocalText(_ carriers: CarrierSet, _ state: Finding.State) -> Bool {
    // Few counties have words of their own; all others are done here.
    guard state == .met || state == .incomplete, carriers.hasLocalText else { return false }
    let satisfying = carriers.all.filter(\.problems.isEmpty)
    let relied = satisfying.isEmpty ? carriers.all : satisfying
    return !relied.isEmpty && relied.allSatisfy(\.isLocalText)
  }
}
