internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// What every piece of one document is made from.
///
/// A class, because every piece holds it and must not copy it for that; it never changes.
final class DraftMaterial: Sendable {
  let library: ClauseLibrary
  let index: LibraryIndex
  let assembled: AssembledProtocol
  let report: GapReport
  let isFinal: Bool
  /// `Alameda County`
  let countyName: String
  /// All clauses in document order.
  let clauses: [AssembledClause]
  /// The parts whose clauses carry a letter each.
  let appendices: Set<ProtocolPart.ID>
  private let places: [Clause.ID: Place]

  /// Where a clause stands in the document.
  private struct Place {
    /// Its place among all clauses, and among all parts.
    let order: (clause: Int, part: Int)
    let number: String
    let kind: ProtocolPart.Kind
  }

  init(
    _ library: ClauseLibrary, _ index: LibraryIndex, _ assembled: AssembledProtocol, _ report: GapReport, isFinal: Bool
  ) {
    self.library = library
    self.index = index
    self.assembled = assembled
    self.report = report
    self.isFinal = isFinal
    countyName = assembled.county.fullName
    clauses = assembled.clauses
    var places: [Clause.ID: Place] = [:]
    for (index, part) in assembled.parts.enumerated() {
      for clause in part.clauses {
        places[clause.id] = Place(order: (places.count, index), number: clause.number, kind: part.part.kind)
      }
    }
    self.places = places
    appendices = Set(assembled.parts.filter { $0.part.kind == .appendix }.map(\.part.id))
  }

  func clause(_ id: Clause.ID) -> AssembledClause? { assembled.clause(id) }

  func kind(of clause: Clause.ID) -> ProtocolPart.Kind { places[clause]?.kind ?? .body }

  // MARK: Roles

  /// Who answers, as a blank names them: `child welfare`.
  func respondent(_ role: PartnerRole.ID) -> String { index.respondents[role] ?? role.rawValue }

  /// The agencies that hold `role`, each once, in file order.
  func agencies(holding role: PartnerRole.ID) -> [String] {
    assembled.profile.partners(holding: role, in: library).map(\.agency.value).unique
  }

  /// The agencies of a role, or the blank of the agency nobody has named.
  func agencyInlines(holding role: PartnerRole.ID) -> [Inline] {
    let agencies = agencies(holding: role)
    return agencies.isEmpty ? [.blank(agencyBlank(for: role))] : RunningList.of(agencies.map { [.value($0)] })
  }

  func agencyBlank(for role: PartnerRole.ID) -> Blank {
    Blank(
      label: "agency that is the \(library.name(of: role))", suggestion: nil, answers: respondent(library.coordinator),
      question: "partner:\(role)")
  }

  func name(of team: Team.ID) -> String { library.teams[team]?.name ?? team.rawValue }

  // MARK: References

  /// `section 6.2`, live; says so when the clause is not in the document.
  func reference(to clause: Clause.ID, isBare: Bool = false) -> CrossReference {
    CrossReference(
      kind: kind(of: clause) == .appendix ? .appendix : .clause, anchor: clause.rawValue,
      number: places[clause]?.number, isBare: isBare)
  }

  func reference(to part: ProtocolPart.ID, number: String?) -> CrossReference {
    CrossReference(kind: .part, anchor: PartBlock.anchor(of: part), number: number)
  }

  /// `sections 6.1, 6.2 and 7.1 and Appendix B`, each number live.
  func references(to clauses: [Clause.ID]) -> [Inline] {
    let sections = clauses.filter { kind(of: $0) == .body }
    let appendices = clauses.filter { kind(of: $0) == .appendix }.map { [Inline.reference(reference(to: $0))] }
    guard sections.count > 1 else {
      return RunningList.of(sections.map { [.reference(reference(to: $0))] } + appendices)
    }
    let numbers = RunningList.of(sections.map { [.reference(reference(to: $0, isBare: true))] })
    return RunningList.of([[.text("sections ")] + numbers] + appendices)
  }

  /// `sections 6.1 to 6.4 and 7.1`: sections that follow each other within a part by their ends, each number live.
  func references(toRunsOf clauses: [Clause.ID]) -> [Inline] {
    let sections = clauses.filter { places[$0]?.kind == .body }
    let appendices = clauses.filter { places[$0]?.kind == .appendix }.map { [Inline.reference(reference(to: $0))] }
    guard sections.count > 1 else { return references(to: clauses) }
    let runs = runs(of: sections).map { run -> [[Inline]] in
      let ends = run.map { [Inline.reference(reference(to: $0, isBare: true))] }
      guard let first = ends.first, let last = ends.last, ends.count > 2 else { return ends }
      return [first + [.text(" to ")] + last]
    }
    return RunningList.of([[.text("sections ")] + RunningList.of(Array(runs.joined()))] + appendices)
  }

  /// `clauses`, which are in document order, wherever one follows the other in the same part.
  private func runs(of clauses: [Clause.ID]) -> [[Clause.ID]] {
    clauses.reduce(into: []) { runs, clause in
      guard let before = runs.last?.last.flatMap({ places[$0] }), let place = places[clause],
        before.order.clause + 1 == place.order.clause, before.order.part == place.order.part
      else { return runs.append([clause]) }
      runs[runs.count - 1].append(clause)
    }
  }

  // MARK: Answers

  func printed(_ answer: Answer) -> String {
    switch answer {
    case .quantity(let quantity): quantity.description
    case .date(let day): day.inWords
    case .choice(let option): option
    case .roles(let roles): RunningList.text(of: roles.map(library.name(of:)))
    case .text(let text): text
    }
  }
}

extension PartBlock {
  static func anchor(of part: ProtocolPart.ID) -> String { "part-\(part)" }
}
