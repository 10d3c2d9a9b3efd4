internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Drafts the numbered parts and the appendices.
struct BodyDrafter {
  private let material: DraftMaterial
  private let markdown: MarkdownCache
  private let known: DraftedClauses

  init(_ material: DraftMaterial, _ markdown: MarkdownCache, _ known: DraftedClauses) {
    self.material = material
    self.markdown = markdown
    self.known = known
  }

  var blocks: [Block] {
    // The list of acronyms needs the words of the whole, so the clause that holds it is drafted a second time.
    let drafted = material.assembled.parts.map { part in part.clauses.map(draft) }
    let acronyms = AcronymList(of: drafted.joined().map(\.words), material.library)
    return zip(material.assembled.parts, drafted).map { part, blocks in
      .part(
        PartBlock(
          anchor: PartBlock.anchor(of: part.part.id), kind: part.part.kind == .appendix ? .appendices : .body,
          number: part.number, title: part.part.title,
          blocks: zip(part.clauses, blocks).map { clause, draft in
            AcronymList.isAsked(for: clause) ? block(for: clause, acronyms: acronyms) : draft.block
          }))
    }
  }

  private func draft(of clause: AssembledClause) -> DraftedClause {
    known.draft(of: clause, isFinal: material.isFinal) { DraftedClause(block(for: clause, acronyms: nil)) }
  }

  private func block(for clause: AssembledClause, acronyms: AcronymList?) -> Block {
    let drafter = ClauseTextDrafter(material: material, fillings: clause.fillings) { block in
      material.blocks(for: block, acronyms: acronyms)
    }
    let wording = ClauseWording(of: clause.selected, in: material)
    let blocks = material.undecided(clause.selected) + drafter.blocks(markdown.blocks(of: clause.selected))
    return .clause(
      ClauseBlock(
        id: clause.id.rawValue, number: clause.number, title: clause.selected.title,
        edition: clause.selected.clause.edition, wording: wording.description,
        remark: material.isFinal ? nil : wording.remark, blocks: blocks))
  }
}

extension DraftMaterial {
  /// A paragraph of blanks before words that may not stand at all, or in other words: they assert what is undecided.
  fileprivate func undecided(_ selected: SelectedClause) -> [Block] {
    let facts = selected.openFacts.compactMap { library.facts[$0] }
    guard !facts.isEmpty else { return [] }
    let matter =
      selected.undecidedFacts.isEmpty
      ? "Which words stand in this section is undecided; those below are one of its wordings. "
      : "Whether this section stands is undecided; its words below state nothing until then. "
    let blanks = facts.map { fact in
      Inline.blank(
        Blank(
          label: fact.ask, suggestion: nil, answers: respondent(fact.answers.value), question: "fact:\(fact.id)"))
    }
    return [.paragraph([.text(matter)] + blanks.flatMap { [$0, .text(" ")] }.dropLast())]
  }

  /// The table, list or diagram that a clause asks for by name.
  func blocks(for block: GeneratedBlock, acronyms: AcronymList?) -> [Block] {
    switch block {
    case .parties: PartiesTable(of: self).blocks
    case .signatures: SignaturePages(of: self).blocks
    case .glossary: acronyms?.blocks ?? []
    case .contacts: ContactMatrix(of: self).blocks
    case .crosswalk: Crosswalk(of: self).blocks
    case .resources: ResourceTables(of: self).blocks
    case .departures: Departures(of: self).blocks
    case .mdtMatrix: MeetingMatrix(of: self).blocks
    case .roleDuties: DutyTable(of: self).blocks
    case .mdtFlow: MeetingFlow(of: self).blocks
    case .lawTable: LawTable(of: self).blocks
    }
  }
}
