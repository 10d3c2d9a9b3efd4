internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

extension Explainer {
  func lines(for assembledClause: AssembledClause) -> [String] {
    let selected = assembledClause.selected
    let clause = selected.clause
    var lines = ["\(clause.id) · \(selected.title) · edition \(clause.edition) · section \(assembledClause.number)"]
    lines.append(row("in the document because", words(for: selected.inclusion)))
    lines += selected.undecidedFacts.map { row("", "undecided: depends on \($0), which is not stated") }
    lines += words(for: selected.wording, of: clause)
    lines += values(clause.values, of: clause)
    lines.append(row("binds", bound(by: clause.binds)))
    lines += selected.carries.map(carriage)
    let authority = clause.provenance.authority.map { " \($0.value)" } ?? ""
    lines.append(
      row(
        "drafted after",
        "\(clause.provenance.basis.rawValue)\(authority)\(clause.provenance.note.map { ": \($0)" } ?? "")"))
    return lines
  }

  func lines(forOmitted clause: Clause) -> [String] {
    let why = assembled.omissions[clause.id].map(\.description) ?? "nothing selects it"
    return [
      "\(clause.id) · \(clause.title) · edition \(clause.edition) · not in the protocol",
      row("out because", why), row("text", place(clause.text.range)),
    ] + clause.carries.map { row("would carry", $0.element.value.rawValue) }
  }

  private func words(for inclusion: Inclusion) -> String {
    switch inclusion {
    case .outline(let range): "the outline lists it (\(place(range)))"
    case .taken(let origin, let range): "the \(origin.name) takes it (\(place(range)))"
    case .added(let origin, let range): "the \(origin.name) adds it (\(place(range)))"
    }
  }

  private func words(for wording: Wording, of clause: Clause) -> [String] {
    switch wording {
    case .library(.onlyText): [row("text from", "\(place(clause.text.range)), not amended")]
    case .library(.noVariantApplies):
      [row("text from", "\(place(clause.text.range)), the standard text: no variant applies")]
    case .library(.chosen(let origin, let range)):
      [
        row(
          "text from", "\(place(clause.text.range)), the standard text, chosen by the \(origin.name) (\(place(range)))")
      ]
    case .library(.variantUndecided(let facts)):
      [
        row("text from", "\(place(clause.text.range)), the standard text for now"),
        row("", "which variant is undecided: \(facts.map(\.rawValue).joined(separator: ", ")) not stated"),
      ]
    case .variant(let variant, .chosen(let origin, let range)):
      [
        row(
          "text from",
          "\(place(variant.text.range)), variant '\(variant.id)', chosen by the \(origin.name) (\(place(range)))")
      ]
    case .variant(let variant, .condition(let tests)):
      [
        row(
          "text from",
          "\(place(variant.text.range)), variant '\(variant.id)', because \(tests.map(\.description).joined(separator: ", "))"
        )
      ]
    case .amended(let amendment, let state, let origin):
      [
        row("text from", "\(place(amendment.text.range)), the \(origin.name)'s own text; amendment \(state.rawValue)"),
        row("in place of", "\(place(clause.text.range))") + (amendment.reason.map { "; \($0)" } ?? ""),
      ]
    }
  }

  /// Each value with the chain of layers that set it.
  func values(_ values: [ClauseValue], of clause: Clause) -> [String] {
    values.enumerated().map { index, value in
      let standing = assembled.values.standing(of: value, in: clause.id)
      let chain = standing.settings.reversed().map { setting in
        "\(setting.origin.name) \(value.isRestricted ? "[restricted]" : AnswerWording.printed(setting.answer)) (\(place(setting.range)))\(setting.source.map { " \($0)" } ?? "")"
      }
      let state =
        standing.stated.map { value.isRestricted ? "[restricted]" : AnswerWording.printed($0.answer) } ?? "not stated"
      let limit = value.limitFrom.flatMap { library.elements[$0.value]?.limit }.map { limit in
        "; \(limit.isLaw ? "the law allows" : "guidance says") \(limit.words)"
      }
      return row(
        index == 0 ? "values" : "",
        "\(value.id) = \(state)\(chain.isEmpty ? "" : "    \(chain.joined(separator: "; then "))")\(limit ?? "; no limit in law")"
      )
    }
  }

  private func bound(by binding: Clause.Binding) -> String {
    switch binding {
    case .allParties: "all parties"
    case .roles(let roles) where roles.isEmpty: "nobody"
    case .roles(let roles):
      roles.map { role in
        "\(role.value) \(assembled.profile.partners(holding: role.value, in: library).isEmpty ? "?" : "✓")"
      }.joined(separator: "  ")
    }
  }

  private func carriage(_ carriage: Clause.Carriage) -> String {
    let finding = report.findings.first { $0.element.id == carriage.element.value }
    let cite = library.elements[carriage.element.value].map { library.citation(of: $0, on: report.day) } ?? ""
    let state = finding.map(\.state.rawValue) ?? "not judged here"
    let words = carriage.words.count > 90 ? "\(carriage.words.prefix(89))…" : carriage.words
    return row("carries", "\(carriage.element.value) (\(cite)) \(state), by \"\(words)\"")
  }
}
