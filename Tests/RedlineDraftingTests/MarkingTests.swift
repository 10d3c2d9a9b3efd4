import DocumentModel
import RedlineDrafting
import Testing

/// What a careful editor would mark, and what not.
@Suite struct MarkingTests {
  private static func document(_ blocks: [Block], edition: String = "2026.11") -> ProtocolDocument {
    ProtocolDocument(
      metadata: DocumentMetadata(
        title: "Interagency Protocol", county: "Example County", status: .draft, numbering: .decimal,
        asOf: "2026-11-20", asOfInWords: "November 20, 2026", lawCheckedOn: "November 20, 2026", codesReadTo: "",
        libraryEdition: edition),
      cover: [], frontMatter: [], body: blocks, form: .sheet)
  }

  private static func marked(_ old: [Block], _ new: [Block]) -> [Block] {
    DocumentComparer().redline(from: document(old), to: document(new)).body
  }

  private static func clause(_ id: String, _ number: String, _ blocks: [Block]) -> Block {
    .clause(
      ClauseBlock(id: id, number: number, title: "About \(id)", edition: 1, wording: "", remark: nil, blocks: blocks))
  }

  private static func part(_ clauses: [Block]) -> Block {
    .part(PartBlock(anchor: "part-1", kind: .body, number: "1", title: "Duties", blocks: clauses))
  }

  @Test func marksTheWordAndNotTheSentence() {
    let marked = Self.marked(
      [.paragraph([.text("The agency shall report it at once.")])],
      [.paragraph([.text("The agency may report it at once.")])])
    #expect(
      marked == [
        .paragraph([
          .text("The agency "), .change(TextChange(.deleted), [.text("shall")]),
          .change(TextChange(.inserted), [.text("may")]), .text(" report it at once."),
        ])
      ])
  }

  @Test func changesABlankWhole() {
    let blank = Inline.blank(Blank(label: "hours", suggestion: nil, answers: "probation", question: "a/hours"))
    let marked = Self.marked(
      [.paragraph([.text("Within "), blank, .text(" of it, the agency calls.")])],
      [.paragraph([.text("Within "), .value("12 hours"), .text(" of it, the agency calls.")])])
    #expect(
      marked == [
        .paragraph([
          .text("Within "), .change(TextChange(.deleted), [blank]),
          .change(TextChange(.inserted), [.value("12 hours")]), .text(" of it, the agency calls."),
        ])
      ])
  }

  @Test func showsARenumberedSectionAndTheReferencesToIt() {
    let reference = { (number: String) in
      Inline.reference(CrossReference(kind: .clause, anchor: "b", number: number))
    }
    let marked = Self.marked(
      [Self.part([Self.clause("b", "1.1", [.paragraph([.text("See "), reference("1.1"), .text(".")])])])],
      [
        Self.part([
          Self.clause("a", "1.1", [.paragraph([.text("This is new.")])]),
          Self.clause("b", "1.2", [.paragraph([.text("See "), reference("1.2"), .text(".")])]),
        ])
      ])
    guard case .part(let part)? = marked.first, part.blocks.count == 2, case .clause(let kept) = part.blocks[1] else {
      Issue.record("the part has not both sections")
      return
    }
    #expect(
      part.blocks[0]
        == .change(
          TextChange(.inserted),
          [Self.clause("a", "1.1", [.paragraph([.change(TextChange(.inserted), [.text("This is new.")])])])]))
    #expect(kept.revision == HeadingRevision(oldNumber: "1.1", title: [.text("About b")]))
    #expect(
      kept.blocks == [
        .paragraph([
          .text("See "), .change(TextChange(.deleted), [reference("1.1")]),
          .change(TextChange(.inserted), [reference("1.2")]), .text("."),
        ])
      ])
  }

  @Test func joinsTheEndsOfASentenceThatMovedAndMarksWhatChangedOnTheWay() {
    let marked = Self.marked(
      [
        Self.clause(
          "a", "", [.paragraph([.text("First stands here. A worker never goes alone to a place of danger.")])]),
        Self.clause("b", "", [.paragraph([.text("Second stands here.")])]),
      ],
      [
        Self.clause("a", "", [.paragraph([.text("First stands here.")])]),
        Self.clause(
          "b", "", [.paragraph([.text("Second stands here. A worker never goes alone to a place of peril.")])]),
      ])
    var changes: [Inline] = []
    for block in marked {
      block.visitInlines { if case .change(let change, _) = $0, change.move != nil { changes.append($0) } }
    }
    #expect(
      changes == [
        .change(
          TextChange(.movedFrom, move: 1),
          [
            .text("A worker never goes alone to a place of "), .change(TextChange(.deleted), [.text("danger")]),
            .text("."),
          ]),
        .change(
          TextChange(.movedTo, move: 1),
          [
            .text("A worker never goes alone to a place of "), .change(TextChange(.inserted), [.text("peril")]),
            .text("."),
          ]),
      ])
  }

  @Test func movesAWholeSection() {
    let sections = ["a", "b", "c", "d"].map { Self.clause($0, "", [.paragraph([.text("The words of \($0).")])]) }
    let marked = Self.marked(
      [Self.part(sections)], [Self.part([sections[1], sections[2], sections[3], sections[0]])])
    guard case .part(let part)? = marked.first else { return }
    let ends = part.blocks.compactMap { block -> TextChange? in
      if case .change(let change, _) = block { change } else { nil }
    }
    #expect(ends == [TextChange(.movedFrom, move: 1), TextChange(.movedTo, move: 1)])
    #expect(part.blocks.count == 5)
  }

  @Test func knowsARenamedSectionByItsNewName() {
    let text = [Block.paragraph([.text("The words stay what they were.")])]
    let redline = DocumentComparer(successors: ["old.name": "new.name"]).redline(
      from: Self.document([Self.clause("old.name", "", text)]), to: Self.document([Self.clause("new.name", "", text)]))
    guard case .clause(let clause)? = redline.body.first else {
      Issue.record("the renamed section came or went")
      return
    }
    #expect(clause.blocks == text)
  }

  @Test func marksRowsAndItemsThatCameAndWent() {
    let table = { (rows: [String]) in
      Block.table(
        TableBlock(
          caption: "Who answers", columns: [.init("Agency"), .init("Duty")],
          rows: rows.map { [[.text($0)], [.text("answers for \($0)")]] }, hasRowHeaders: true))
    }
    let list = { (items: [String]) in
      Block.list(ListBlock(start: nil, items: items.map { [.paragraph([.text($0)])] }))
    }
    let marked = Self.marked(
      [table(["sheriff", "court"]), list(["call the parents", "ask the school"])],
      [table(["sheriff", "probation"]), list(["call the parents", "look at the station"])])
    guard case .table(let rows)? = marked.first, case .list(let items)? = marked.last else { return }
    #expect(rows.rowChanges == [nil, TextChange(.deleted), TextChange(.inserted)])
    let kinds = items.items.map { item in
      item.map { block -> TextChange.Kind? in if case .change(let change, _) = block { change.kind } else { nil } }
    }
    #expect(kinds == [[nil], [.deleted], [.inserted]])
  }

  /// Two spellings of one letter are equal to Swift, and not to whoever compares the files.
  @Test func marksAnotherNormalization() {
    let marked = Self.marked(
      [.paragraph([.text("Jose\u{301} reports it.")])], [.paragraph([.text("Jos\u{E9} reports it.")])])
    #expect(
      marked.map { block in
        var count = 0
        block.visitInlines { if case .change = $0 { count += 1 } }
        return count
      } == [2])
  }
}
