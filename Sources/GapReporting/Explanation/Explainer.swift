package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Answers `why is this so` for a clause, an element, a role, a provision or a section number of one protocol.
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
  package func text(for query: String) -> String? {
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
    return lines.map { $0.map(TerminalText.escaped).joined(separator: "\n") + "\n" }
  }

  /// Every name that can be asked about, for a hint after a slip.
  package var names: [String] {
    library.clauses.keys.map(\.rawValue) + library.elements.keys.map(\.rawValue) + library.roles.keys.map(\.rawValue)
      + library.provisions.keys.map(\.rawValue) + assembled.clauses.map(\.id.rawValue)
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
