internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

extension Explainer {
  func lines(for element: StatutoryElement) -> [String] {
    let finding = report.findings.first { $0.element.id == element.id }
    let state = finding.map { $0.state.rawValue + ($0.severity.map { " (\($0.rawValue))" } ?? "") } ?? "not judged here"
    var lines = [
      "\(element.id) · \(library.citation(of: element, on: report.day)) · \(state)", row("duty", element.duty),
    ]
    lines.append(
      row(
        "asked of", "\(element.obliges.rawValue), \(element.level.rawValue), looked for in \(element.lookIn.rawValue)"))
    if !element.condition.isAlways { lines.append(row("applies when", element.condition.description)) }
    if let condition = element.caseCondition { lines.append(row("in a case", condition)) }
    if let limit = element.limit {
      lines.append(
        row(
          "limit",
          "\(limit.words)\(limit.countedFrom.map { " from \($0)" } ?? "") (\(limit.isLaw ? "law" : "guidance"))"))
    }
    lines.append(row("since", "\(element.from)\(element.to.map { " to \($0)" } ?? "")"))
    lines += element.changes.map { row("changed", "\($0.date) \($0.kind.rawValue): \($0.act)") }
    lines.append(
      row(
        "how sure",
        "text \(element.certainty.text), dates \(element.certainty.dates) (\(element.certainty.sources.joined(separator: ", ")))"
      ))
    if let note = element.note { lines.append(row("note", note)) }
    guard let finding else { return lines }
    lines += finding.marks.map { row("mark", $0.words) }
    lines += finding.bearers.map { bearer in
      row(
        "who",
        "\(library.label(of: bearer.role)): \(bearer.agencies.isEmpty ? "nobody named" : bearer.agencies.joined(separator: ", "))"
      )
    }
    for carrier in finding.carriers {
      lines.append(row("words", "section \(carrier.section), \(carrier.clause): \"\(quoted.text(of: carrier))\""))
    }
    lines += finding.reasons.map { row("why", wording.words(for: $0, on: report.day)) }
    if let consideration = wording.consideration(for: finding) { lines.append(row("consider", consideration)) }
    return lines
  }

  func lines(for role: PartnerRole) -> [String] {
    let partners = assembled.profile.partners(holding: role.id, in: library)
    var lines = ["\(role.id) · \(role.label) · the \(role.name)"]
    if partners.isEmpty { lines.append(row("held by", "nobody named")) }
    for partner in partners {
      let serves = partner.servesOn.map { $0.isEmpty ? "no team" : $0.map(\.value.rawValue).joined(separator: ", ") }
      lines.append(row("held by", "\(partner.agency.value) (\(place(partner.range)))"))
      lines.append(row("serves on", serves ?? "not stated"))
      lines.append(row("document", partner.standing?.rawValue ?? "not stated; usually \(role.standing.rawValue)"))
    }
    for team in report.teams {
      guard let seat = team.seats.first(where: { $0.seat.role.value == role.id }) else { continue }
      lines.append(row("seat", "\(team.team.name): \(seat.seat.kind.rawValue)"))
    }
    let binding = assembled.clauses.filter { clause in
      if case .roles(let roles) = clause.selected.clause.binds { roles.contains { $0.value == role.id } } else { false }
    }
    lines.append(
      row(
        "bound by",
        binding.isEmpty ? "no clause of its own" : binding.map { "\($0.number) \($0.id)" }.joined(separator: ", ")))
    let open = report.findings.filter { $0.state.isGap && $0.bearers.contains { $0.role == role.id } }
    lines.append(row("open", open.isEmpty ? "nothing" : open.map(\.element.id.rawValue).joined(separator: ", ")))
    return lines
  }

  func lines(for provision: Provision) -> [String] {
    var lines = ["\(provision.id) · \(library.citation(of: provision.id, on: report.day)) · \(provision.heading)"]
    lines += provision.history.map { era in
      row("from \(era.from)", "\(era.cite) \(era.kind.rawValue)\(era.act.map { ": \($0)" } ?? "")")
    }
    if let note = provision.note { lines.append(row("note", note)) }
    let asks = { (element: StatutoryElement, belongs: (Provision.ID) -> Bool) in
      element.provisions.contains { belongs($0.value) }
    }
    let own = { (id: Provision.ID) in id == provision.id }
    let below = { (id: Provision.ID) in id.rawValue.hasPrefix("\(provision.id)-") }
    lines += elements(in: "element") { asks($0, own) }
    let parts = library.provisions.keys.filter(below).sorted()
    if !parts.isEmpty {
      let citations = parts.map { library.citation(of: $0, on: report.day) }
      lines.append(row("subdivisions", citations.joined(separator: ", ")))
    }
    return lines + elements(in: "element below it") { asks($0, below) && !asks($0, own) }
  }
}
