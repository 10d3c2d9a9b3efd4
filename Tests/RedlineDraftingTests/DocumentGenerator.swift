import DocumentModel

/// Makes documents and edits of them; equal seeds give equal documents on every machine.
struct DocumentGenerator: RandomNumberGenerator {
  private var state: UInt64
  private var lastClause = 0

  init(seed: UInt64) { state = (seed &+ 1) &* 0xD1B5_4A32_D192_ED03 }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A document before its clauses and parts are numbered.
  struct Draft {
    struct Part {
      var name: String
      var title: String
      var isAppendices: Bool
      var clauses: [Clause]
    }

    struct Clause {
      var name: String
      var title: String
      var blocks: [Block]
    }

    var edition: String
    var cover: [Block]
    var parts: [Part]
  }

  // MARK: Documents

  mutating func draft() -> Draft {
    let parts = (1...Int.random(in: 1...3, using: &self)).map { part(named: "p\($0)", isAppendices: false) }
    return Draft(
      edition: "2026.11", cover: [.paragraph(inlines())],
      parts: parts + (chance(2) ? [part(named: "appendices", isAppendices: true)] : []))
  }

  /// The draft with numbers by position, and references that say them.
  static func document(_ draft: Draft, numbering: DocumentMetadata.Numbering = .decimal) -> ProtocolDocument {
    var numbers: [String: (number: String, kind: CrossReference.Kind)] = [:]
    var (bodies, letters) = (0, 0)
    for part in draft.parts {
      if !part.isAppendices {
        bodies += 1
        numbers["part-\(part.name)"] = ("\(bodies)", .part)
      }
      for (index, clause) in part.clauses.enumerated() {
        if part.isAppendices {
          letters += 1
          numbers[clause.name] = (String(UnicodeScalar(UInt8(64 + letters))), .appendix)
        } else {
          numbers[clause.name] = ("\(bodies).\(index + 1)", .clause)
        }
      }
    }
    let filler = References(numbers: numbers)
    return ProtocolDocument(
      metadata: DocumentMetadata(
        title: "Interagency Protocol", county: "Example County", status: .draft, numbering: numbering,
        asOf: "2026-11-20", asOfInWords: "November 20, 2026", lawCheckedOn: "November 20, 2026",
        codesReadTo: "WIC 2026-06-29", libraryEdition: draft.edition),
      cover: draft.cover.map(filler.block), frontMatter: [],
      body: draft.parts.map { part in
        .part(
          PartBlock(
            anchor: "part-\(part.name)", kind: part.isAppendices ? .appendices : .body,
            number: part.isAppendices ? "" : numbers["part-\(part.name)"]?.number ?? "", title: part.title,
            blocks: part.clauses.map { clause in
              .clause(
                ClauseBlock(
                  id: clause.name, number: numbers[clause.name]?.number ?? "", title: clause.title, edition: 1,
                  wording: "library text", remark: nil, blocks: clause.blocks.map(filler.block)))
            }))
      })
  }

  private mutating func part(named name: String, isAppendices: Bool) -> Draft.Part {
    Draft.Part(
      name: name, title: words(3), isAppendices: isAppendices,
      clauses: (0..<Int.random(in: 1...4, using: &self)).map { _ in clause() })
  }

  private mutating func clause() -> Draft.Clause {
    lastClause += 1
    return Draft.Clause(
      name: "c\(lastClause)", title: words(3), blocks: (0..<Int.random(in: 1...4, using: &self)).map { _ in block() })
  }

  private mutating func block() -> Block {
    switch Int.random(in: 0..<9, using: &self) {
    case 0: .list(ListBlock(start: chance(2) ? 1 : nil, items: items(depth: 1)))
    case 1: table()
    case 2: .notice(title: "About it", [.paragraph(inlines())])
    case 3: .signature(SignatureBlock(kind: .signs, agency: inlines(2), office: inlines(1), statement: inlines(4)))
    case 4:
      .flow(
        FlowDiagram(
          title: "The way", steps: [step("First"), step("Then")], alternative: "First, then."))
    default: .paragraph(inlines())
    }
  }

  private mutating func step(_ title: String) -> FlowDiagram.Step {
    FlowDiagram.Step(
      title: title, timing: inlines(2), detail: inlines(5),
      reference: chance(2) ? CrossReference(kind: .clause, anchor: "c1", number: nil) : nil)
  }

  private mutating func items(depth: Int) -> [[Block]] {
    (0..<Int.random(in: 1...4, using: &self)).map { _ in
      [.paragraph(inlines())] + (chance(4) ? [.paragraph(inlines())] : [])
        + (depth < 2 && chance(5) ? [.list(ListBlock(start: chance(2) ? 1 : nil, items: items(depth: depth + 1)))] : [])
    }
  }

  private mutating func table() -> Block {
    let columns = Int.random(in: 1...3, using: &self)
    return .table(
      TableBlock(
        caption: chance(2) ? "What there is" : nil,
        columns: (0..<columns).map { _ in .init(words(1)) },
        rows: (0..<Int.random(in: 0...4, using: &self)).map { _ in (0..<columns).map { _ in inlines(3) } },
        hasRowHeaders: chance(2)))
  }

  private mutating func inlines(_ most: Int = 24) -> [Inline] {
    var inlines: [Inline] = []
    for _ in 0..<Int.random(in: 1...most, using: &self) {
      switch Int.random(in: 0..<14, using: &self) {
      case 0: inlines.append(.strong([.text(words(2) + " ")]))
      case 1: inlines.append(.emphasis([.text(words(1)), .value("24 hours")]))
      case 2: inlines += [.reference(reference()), .text(" ")]
      case 3:
        inlines += [
          .text("Part "), .reference(CrossReference(kind: .part, anchor: "part-p1", number: nil, isBare: true)),
          .text(". "),
        ]
      case 4: inlines += [.citation("WIC 16521.6(a)"), .text("; ")]
      case 5:
        inlines.append(
          .blank(Blank(label: words(2), suggestion: nil, answers: "probation", question: "q/\(words(1))")))
      case 6: inlines.append(.link(url: "https://example.org/\(words(1))", [.text(words(1))]))
      case 7: inlines.append(.lineBreak)
      case 8: inlines.append(.text(". "))
      default: inlines.append(.text(words(Int.random(in: 1...9, using: &self)) + (chance(3) ? ". " : " ")))
      }
    }
    return inlines
  }

  private mutating func reference() -> CrossReference {
    CrossReference(kind: .clause, anchor: "c\(Int.random(in: 1...6, using: &self))", number: nil)
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in pick(Self.words) }.joined(separator: " ")
  }

  private static let words = [
    "the", "of", "and", "or", "agency", "child", "shall", "may", "not", "report", "worker", "within", "24 hours",
    "court", "Probation", "16521.6(a)(1)", "team's", "team\u{2019}s", "Jose\u{301}", "Jos\u{E9}", "<b>", "&amp;",
    "{{x}}",
    "unless", "except", "[-", "notice", "meeting", "screening", "The", "A", "county", "protocol",
  ]

  // MARK: Edits

  mutating func edited(_ draft: Draft) -> Draft {
    var draft = draft
    if chance(2) { draft.edition = "2027.01" }
    if chance(3) { draft.cover = edited(draft.cover) }
    for _ in 0..<Int.random(in: 0...5, using: &self) { editOnce(&draft) }
    return draft
  }

  private mutating func editOnce(_ draft: inout Draft) {
    guard !draft.parts.isEmpty else { return draft.parts.append(part(named: "new", isAppendices: false)) }
    let index = Int.random(in: 0..<draft.parts.count, using: &self)
    switch Int.random(in: 0..<12, using: &self) {
    case 0: draft.parts[index].title = words(3)
    case 1: draft.parts[index].clauses.append(clause())
    case 2 where !draft.parts[index].clauses.isEmpty: draft.parts[index].clauses.removeFirst()
    case 3: draft.parts[index].clauses.shuffle(using: &self)
    case 4 where !draft.parts[index].clauses.isEmpty:
      let moved = draft.parts[index].clauses.removeLast()
      let target = Int.random(in: 0..<draft.parts.count, using: &self)
      draft.parts[target].clauses.insert(moved, at: 0)
    case 5 where draft.parts.count > 1 && !draft.parts[index].isAppendices: draft.parts.remove(at: index)
    case 6: draft.parts.insert(part(named: "new\(lastClause)", isAppendices: false), at: 0)
    case 7 where draft.parts.count > 1: draft.parts.swapAt(0, 1)
    default:
      guard let clause = draft.parts[index].clauses.indices.randomElement(using: &self) else { return }
      draft.parts[index].clauses[clause].blocks = edited(draft.parts[index].clauses[clause].blocks)
      if chance(5) { draft.parts[index].clauses[clause].title = words(2) }
    }
  }

  private mutating func edited(_ blocks: [Block]) -> [Block] {
    var blocks = blocks
    switch Int.random(in: 0..<7, using: &self) {
    case 0: blocks.insert(block(), at: Int.random(in: 0...blocks.count, using: &self))
    case 1 where !blocks.isEmpty: blocks.remove(at: Int.random(in: 0..<blocks.count, using: &self))
    case 2: blocks.shuffle(using: &self)
    default:
      guard let index = blocks.indices.randomElement(using: &self) else { return blocks }
      blocks[index] = edited(blocks[index])
    }
    return blocks
  }

  private mutating func edited(_ block: Block) -> Block {
    switch block {
    case .paragraph(let text): return .paragraph(edited(text))
    case .list(let list):
      var items = list.items
      let index = Int.random(in: 0..<items.count, using: &self)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: items.insert([.paragraph(inlines())], at: index)
      case 1: if items.count > 1 { items.remove(at: index) }
      case 2: items.shuffle(using: &self)
      default: items[index] = edited(items[index])
      }
      return .list(ListBlock(start: list.start, items: items.filter { !$0.isEmpty }))
    case .table(let table):
      var rows = table.rows
      if chance(3) { rows.shuffle(using: &self) }
      if chance(3), !rows.isEmpty { rows.removeLast() }
      if chance(3) { rows.append(table.columns.map { _ in inlines(2) }) }
      if !rows.isEmpty { rows[0] = rows[0].map { edited($0) } }
      return .table(
        TableBlock(caption: table.caption, columns: table.columns, rows: rows, hasRowHeaders: table.hasRowHeaders))
    case .notice(let title, let inside): return .notice(title: title, edited(inside))
    case .signature(let signature):
      return .signature(
        SignatureBlock(
          kind: .signs, agency: edited(signature.agency), office: signature.office,
          statement: edited(signature.statement)))
    case .flow(let flow):
      return .flow(
        FlowDiagram(
          title: flow.title,
          steps: flow.steps.map { step in
            FlowDiagram.Step(
              title: step.title, timing: edited(step.timing), detail: step.detail, reference: step.reference)
          }, alternative: flow.alternative))
    case .part, .clause, .section, .details, .change: return block
    }
  }

  private mutating func edited(_ inlines: [Inline]) -> [Inline] {
    guard let index = inlines.indices.randomElement(using: &self) else { return self.inlines(3) }
    var inlines = inlines
    switch Int.random(in: 0..<6, using: &self) {
    case 0: inlines.remove(at: index)
    case 1: inlines.insert(.text(words(3) + " "), at: index)
    case 2: inlines[index] = .strong([inlines[index]])
    case 3: inlines = Array(inlines[index...] + inlines[..<index])
    case 4: inlines[index] = .value(words(2))
    default: if case .text(let text) = inlines[index] { inlines[index] = .text(text.replacing(" ", with: " not ")) }
    }
    return inlines.isEmpty ? self.inlines(2) : inlines
  }

  mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &self) == 0 }

  private mutating func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &self)] }
}

/// Puts the numbers of a document into its references.
private struct References {
  let numbers: [String: (number: String, kind: CrossReference.Kind)]

  func block(_ block: Block) -> Block {
    switch block {
    case .paragraph(let text): .paragraph(inlines(text))
    case .list(let list): .list(ListBlock(start: list.start, items: list.items.map { $0.map(self.block) }))
    case .table(let table):
      .table(
        TableBlock(
          caption: table.caption, columns: table.columns, rows: table.rows.map { $0.map(inlines) },
          hasRowHeaders: table.hasRowHeaders))
    case .notice(let title, let blocks): .notice(title: title, blocks.map(self.block))
    case .signature(let signature):
      .signature(
        SignatureBlock(
          kind: signature.kind, agency: inlines(signature.agency), office: inlines(signature.office),
          statement: inlines(signature.statement)))
    case .flow(let flow):
      .flow(
        FlowDiagram(
          title: flow.title,
          steps: flow.steps.map { step in
            FlowDiagram.Step(
              title: step.title, timing: inlines(step.timing), detail: inlines(step.detail),
              reference: step.reference.map(reference))
          }, alternative: flow.alternative))
    case .part, .clause, .section, .details, .change: block
    }
  }

  private func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .reference(let reference): .reference(self.reference(reference))
      case .strong(let inside): .strong(self.inlines(inside))
      case .emphasis(let inside): .emphasis(self.inlines(inside))
      default: inline
      }
    }
  }

  private func reference(_ reference: CrossReference) -> CrossReference {
    let found = numbers[reference.anchor]
    return CrossReference(
      kind: found?.kind ?? reference.kind, anchor: reference.anchor, number: found?.number, isBare: reference.isBare)
  }
}
