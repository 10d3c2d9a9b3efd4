package import ProtocolModel
internal import SourceText

/// A county's file with everything to be answered and nothing pretended: keys without values, and what each is for.
package struct CountyTemplate: Sendable {
  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// The file of the county; `isExample` says that it is invented.
  package func text(id: County.ID, name: String, region: Region.ID?, isExample: Bool) -> String {
    let name = ScalarSpelling.spelled(name, inBraces: false)
    var lines = [
      "# \(name) County. Nothing is stated yet: a key without a value asks a question, and counts for nothing.",
      "# Write only what a source or an office states, and name it: {value: …, source: …, stated-on: YYYY-MM-DD}.",
      "# No person's name, e-mail, private phone number, or anything about a child belongs here.",
      "# 'mou values \(id)' lists what is still asked; its --set writes answers into this file.",
      "county: \(id)",
    ]
    if isExample { lines.append("example: true                  # an invented county") }
    lines += ["name: \(name)", "seat:                          # the county seat"]
    if let region { lines.append("region: \(region)") }
    lines += head + [""] + facts + [""] + partners + [""] + values + [""] + choices
    return lines.map { $0 + "\n" }.joined()
  }

  private var head: [String] {
    [
      "",
      "program:",
      "  # Whether the county elected to receive CSEC Program funds, fiscal year by fiscal year.",
      "  years:",
      "    # - {fiscal-year: 2026-27, opted-in: true, source: board item 12 of 2026-06-02}",
      "",
      "protocol:",
      "  title:                       # as the cover prints it",
      "  first-developed:             # {date: YYYY-MM-DD, source: …}: the county's first interagency protocol",
      "  this-text:                   # first, revises or replaces",
      "  numbering: decimal           # decimal, roman or article",
    ]
  }

  /// The facts that have no other place.
  private var facts: [String] {
    ["facts:"]
      + library.factOrder.compactMap { library.facts[$0] }.filter { $0.home == .facts }.flatMap { fact in
        let options = fact.options.isEmpty ? "" : " (\(fact.options.joined(separator: ", ")))"
        return ["  # \(fact.ask)\(options)", "  \(fact.id):"]
      }
  }

  private var partners: [String] {
    let required = library.teams["development"]?.seats.filter { $0.kind == .required }.map(\.role.value) ?? []
    return [
      "# Which agency holds which role here. serves-on names the teams it is stated to serve on; document says whether",
      "# it signs, acknowledges or is only named; signatory is an office. Several roles may stand in one entry.",
      "partners:",
    ]
      + required.flatMap { role in
        [
          "  # - roles: [\(role)]   # \(library.name(of: role))", "  #   agency:", "  #   serves-on: []",
          "  #   document:", "  #   signatory:", "  #   source:",
        ]
      }
  }

  /// Every value of every clause that is in by default, in the order of the document.
  private var values: [String] {
    let clauses = library.outline.flatMap(\.clauses).compactMap { library.clauses[$0.value] }
    return ["values:"]
      + clauses.filter { !$0.isOptional && !$0.values.isEmpty }.flatMap { clause in
        ["  \(clause.id):"] + clause.values.flatMap { ["    # \(asked($0))", "    \($0.id):"] }
      }
  }

  private func asked(_ value: ClauseValue) -> String {
    let options = value.options.isEmpty ? value.kind.name : value.options.joined(separator: "; ")
    return "\(value.ask) (\(options))"
  }

  private var choices: [String] {
    [
      "# Optional clauses that the county takes, and clauses it leaves out, each with the reason.",
      "takes: []",
      "leaves-out: []                 # [{clause: …, reason: …}]",
      "# Another document that meets what this protocol does not say.",
      "relies-on: []                  # [{elements: […], document: …, section: …, date: …, office: …}]",
    ]
  }
}
