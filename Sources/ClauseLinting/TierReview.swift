internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// The tiers of the team response: each stands in the flow, in the matrix and in every member's duties.
struct TierReview {
  let texts: LibraryTexts

  func diagnostics() -> [Diagnostic] {
    let tiers = definedTiers
    guard !tiers.isEmpty else { return [] }
    return missingBlocks(tiers) + missingDuties(tiers) + unnamedTiers(tiers)
  }

  /// A tier with the clause that describes it and the words it is called by.
  private struct DefinedTier {
    let tier: Clause.Tier
    let clause: Clause
    let name: String
    let words: [String]
  }

  private var definedTiers: [DefinedTier] {
    Clause.Tier.allCases.compactMap { tier in
      guard let clause = texts.library.clauses[Identifier("mdt.\(tier.rawValue)")],
        let name = clause.defines.first?.value
      else { return nil }
      return DefinedTier(tier: tier, clause: clause, name: name, words: Prose(name).allWords)
    }
  }

  /// The flow and the matrix are made from the data; some clause must show each.
  private func missingBlocks(_ tiers: [DefinedTier]) -> [Diagnostic] {
    let shown = Set(texts.wordings.flatMap { wording in wording.text.placeholders.compactMap(\.block) })
    return [(GeneratedBlock.mdtFlow, "flow"), (.mdtMatrix, "matrix of members")].compactMap { block, noun in
      guard !shown.contains(block), let first = tiers.first else { return nil }
      return .tiersNotShown(noun, block, at: first.clause.range)
    }
  }

  /// Each required member of the child's team has duties in each tier.
  private func missingDuties(_ tiers: [DefinedTier]) -> [Diagnostic] {
    guard let team = texts.library.teams["child-mdt"] else { return [] }
    return team.seats.filter { $0.kind == .required }.flatMap { seat -> [Diagnostic] in
      let duties = texts.clauses.filter { $0.id.rawValue.hasPrefix("duty.") && $0.binds(seat.role.value) }
      guard let first = duties.first else { return [] }
      let covered = Set(duties.flatMap(\.tiers))
      return tiers.filter { !covered.contains($0.tier) }.map {
        .tierWithoutDuty($0.name, texts.library.label(of: seat.role.value), at: first.range, described: $0.clause.range)
      }
    }
  }

  /// A clause that says it belongs to a tier names the tier in its text.
  private func unnamedTiers(_ tiers: [DefinedTier]) -> [Diagnostic] {
    texts.wordings.filter { $0.clause.id.rawValue.hasPrefix("duty.") }.flatMap { wording in
      tiers.filter { wording.clause.tiers.contains($0.tier) && !wording.prose.contains(phrase: $0.words) }
        .map { .tierNotNamed($0.name, wording) }
    }
  }
}

extension ClauseText.Use {
  fileprivate var block: GeneratedBlock? {
    if case .block(let block) = placeholder { return block }
    return nil
  }
}

extension Clause {
  fileprivate func binds(_ role: PartnerRole.ID) -> Bool {
    switch binds {
    case .allParties: true
    case .roles(let roles): roles.contains { $0.value == role }
    }
  }
}

extension Diagnostic {
  static func tiersNotShown(_ noun: String, _ block: GeneratedBlock, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.tier", .warning, "the team's tiers are described, and no clause shows their \(noun)", at: range,
      hint: "put '{{block:\(block.rawValue)}}' into an appendix")
  }

  static func tierWithoutDuty(_ tier: String, _ role: String, at range: SourceRange, described: SourceRange) -> Self {
    Diagnostic(
      "lint.tier", .warning, "\(role) has a seat on the team and no duty in the \(tier)", at: range,
      notes: [Note("the \(tier) is described here", at: described)])
  }

  static func tierNotNamed(_ tier: String, _ wording: LibraryTexts.Wording) -> Self {
    Diagnostic(
      "lint.tier", .warning, "'\(wording.name)' belongs to the \(tier) and does not name it", at: wording.range)
  }
}
