package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Answers `why is this so` for whatever one protocol names: clauses and section numbers, elements, roles, provisions,
/// teams, parts, facts and values.
package struct Explainer: Sendable {
  let library: ClauseLibrary
  let assembled: AssembledProtocol
  let report: GapReport
  let wording: ReasonWording
  let quoted: QuotedWords

  package init(_ library: ClauseLibrary, _ assembled: AssembledProtocol, _ report: GapReport) {
    self.library = library
    self.assembled = assembled
    self.report = report
    wording = ReasonWording(library)
    quoted = QuotedWords(library, in: assembled)
  }

  /// One screen of text ending in a line break; nil when `query` names nothing.
  ///
  /// What two kinds of things are called can be told apart as `team:…`, `part:…` or `fact:…`.
  package func text(for query: String) -> String? {
    lines(for: query).map { $0.map(TerminalText.escaped).joined(separator: "\n") + "\n" }
  }

  private func lines(for query: String) -> [String]? {
    let halves = query.split(separator: ":", maxSplits: 1).map(String.init)
    if halves.count == 2 {
      switch halves[0] {
      case "team": return library.teams[Team.ID(halves[1])].map(lines(for:))
      case "part": return part(named: halves[1]).map(lines(for:))
      case "fact": return library.facts[CountyFact.ID(halves[1])].map(lines(for:))
      case "partner", "role": return role(named: halves[1]).map(lines(for:))
      default: break
      }
    }
    return namedLines(for: query) ?? modelLines(for: query)
  }

  /// Teams, parts, facts, and values as `mdt.initial/days`.
  private func modelLines(for query: String) -> [String]? {
    if let team = library.teams[Team.ID(query)] { return lines(for: team) }
    if let part = part(named: query) { return lines(for: part) }
    if let fact = library.facts[CountyFact.ID(query)] { return lines(for: fact) }
    let halves = query.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, let clause = clause(named: halves[0]),
      let value = clause.value(named: ClauseValue.ID(halves[1]))
    else { return nil }
    return lines(for: value, of: clause)
  }

  private func namedLines(for query: String) -> [String]? {
    let lines =
      if let clause = assembled.clause(Clause.ID(query)) {
        lines(for: clause)
      } else if let clause = library.clauses[Clause.ID(query)] {
        lines(forOmitted: clause)
      } else if let element = library.elements[StatutoryElement.ID(query)] {
        lines(for: element)
      } else if let role = role(named: query) {
        lines(for: role)
      } else if let provision = provision(named: query) {
        lines(for: provision)
      } else if let clause = assembled.clauses.first(where: { $0.number.lowercased() == query.lowercased() }) {
        lines(for: clause)
      } else {
        [String]?.none
      }
    return lines
  }

  private func clause(named name: String) -> Clause? {
    assembled.clause(Clause.ID(name))?.selected.clause ?? library.clauses[Clause.ID(name)]
  }

  private func part(named name: String) -> ProtocolPart? {
    library.outline.first { $0.id.rawValue == name }
      ?? assembled.parts.first { !$0.number.isEmpty && $0.number.lowercased() == name.lowercased() }?.part
  }

  /// Every name that can be asked about, for a hint after a slip.
  package var names: [String] {
    library.clauses.keys.map(\.rawValue) + library.elements.keys.map(\.rawValue) + library.roles.keys.map(\.rawValue)
      + library.provisions.keys.map(\.rawValue) + assembled.clauses.map(\.id.rawValue)
      + library.teams.keys.map(\.rawValue) + library.outline.map(\.id.rawValue) + library.facts.keys.map(\.rawValue)
      + assembled.clauses.flatMap { clause in clause.selected.clause.values.map { "\(clause.id)/\($0.id)" } }
      + library.provisions.keys.map { library.citation(of: $0, on: report.day) }
  }

  private func role(named name: String) -> PartnerRole? {
    library.roles[PartnerRole.ID(name)]
      ?? library.roleOrder.lazy.compactMap { library.roles[$0] }.first { $0.aliases.contains(name) }
  }

  private func provision(named name: String) -> Provision? {
    if let found = library.provisions[Provision.ID(name)] { return found }
    let wanted = name.lowercased()
    return library.provisions.keys.sorted().lazy
      .filter { library.citation(of: $0, on: report.day).lowercased() == wanted }
      .compactMap { library.provisions[$0] }.first
  }

  /// A label, padded so that what follows lines up.
  func row(_ label: String, _ text: String) -> String {
    "  \(label)\(String(repeating: " ", count: max(1, 26 - label.count)))\(text)"
  }

  func place(_ range: SourceRange) -> String { "\(range.file):\(range.start.line)" }
}
