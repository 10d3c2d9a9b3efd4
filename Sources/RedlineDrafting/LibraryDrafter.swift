internal import ClauseMarkdown
internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Drafts clauses as the library has them, with the name of what a county fills in at each blank.
struct LibraryDrafter {
  private let library: ClauseLibrary
  private let day: CalendarDay
  private let places: [Clause.ID: Place]
  private let partNumbers: [ProtocolPart.ID: String]

  private struct Place {
    let number: String
    let kind: ProtocolPart.Kind
  }

  /// Citations are those of `day`.
  init(_ library: ClauseLibrary, on day: CalendarDay) {
    self.library = library
    self.day = day
    let numbering = ProtocolNumbering(.decimal)
    var places: [Clause.ID: Place] = [:]
    var partNumbers: [ProtocolPart.ID: String] = [:]
    var (bodies, appendices) = (0, 0)
    for part in library.outline {
      for (index, clause) in part.clauses.enumerated() {
        let isBody = part.kind == .body
        places[clause.value] = Place(
          number: isBody ? numbering.clause(index, ofPart: bodies) : numbering.appendix(appendices), kind: part.kind)
        if !isBody { appendices += 1 }
      }
      if part.kind == .body {
        partNumbers[part.id] = numbering.part(bodies)
        bodies += 1
      }
    }
    self.places = places
    self.partNumbers = partNumbers
  }

  /// The parts of the outline with those of their clauses that `isWanted`; clauses outside the outline come last.
  func body(where isWanted: (Clause.ID) -> Bool) -> [Block] {
    var parts = library.outline.compactMap { part -> Block? in
      let clauses = part.clauses.map(\.value).filter(isWanted).compactMap { library.clauses[$0] }
      guard !clauses.isEmpty else { return nil }
      return .part(
        PartBlock(
          anchor: "part-\(part.id)", kind: part.kind == .appendix ? .appendices : .body,
          number: partNumbers[part.id] ?? "", title: part.title, blocks: clauses.map { .clause(block(of: $0)) }))
    }
    let loose = library.clauses.keys.filter { places[$0] == nil && isWanted($0) }.sorted()
    if !loose.isEmpty {
      parts.append(
        .part(
          PartBlock(
            anchor: "part-outside-the-outline", kind: .body, number: "", title: "Outside the outline",
            blocks: loose.compactMap { library.clauses[$0] }.map { .clause(block(of: $0)) })))
    }
    return parts
  }

  private func block(of clause: Clause) -> ClauseBlock {
    let variants = clause.variants.map { variant -> Block in
      .section(
        SectionBlock(
          anchor: "\(clause.id)~\(variant.id)", title: "Variant \(variant.id): \(variant.title ?? clause.title)",
          blocks: blocks(of: variant.text, in: clause)))
    }
    return ClauseBlock(
      id: clause.id.rawValue, number: places[clause.id]?.number ?? "", title: clause.title, edition: clause.edition,
      wording: "library text, edition \(clause.edition)", remark: nil,
      blocks: blocks(of: clause.text, in: clause) + variants)
  }

  private func blocks(of text: ClauseText, in clause: Clause) -> [Block] {
    let fillings = text.placeholders.map { inline(for: $0.placeholder, in: clause) }
    return ClauseMarkdown.blocks(of: text).map { block(from: $0, fillings) }
  }

  // MARK: Text

  private func block(from markdown: MarkdownBlock, _ fillings: [Inline]) -> Block {
    switch markdown {
    case .paragraph(let text): .paragraph(inlines(text, fillings))
    case .list(let start, let items):
      .list(ListBlock(start: start, items: items.map { $0.map { block(from: $0, fillings) } }))
    case .table(let header, let rows):
      .table(
        TableBlock(
          caption: nil, columns: header.map { TableBlock.Column(header: inlines($0, fillings)) },
          rows: rows.map { row in header.indices.map { $0 < row.count ? inlines(row[$0], fillings) : [] } }))
    }
  }

  private func inlines(_ markdown: [MarkdownInline], _ fillings: [Inline]) -> [Inline] {
    markdown.flatMap { inline -> [Inline] in
      switch inline {
      case .text(let text): [.text(text)]
      case .placeholder(let index): fillings.indices.contains(index) ? [fillings[index]] : []
      case .emphasis(let content): [.emphasis(inlines(content, fillings))]
      case .strong(let content): [.strong(inlines(content, fillings))]
      case .link(let url, let content): [.link(url: url, inlines(content, fillings))]
      case .lineBreak: [.lineBreak]
      }
    }
  }

  /// What a placeholder stands for, in brackets where a county fills it.
  private func inline(for placeholder: Placeholder, in clause: Clause) -> Inline {
    switch placeholder {
    case .value(let reference):
      let owner = reference.clause == clause.id ? clause : library.clauses[reference.clause]
      return .value("[\(owner?.value(named: reference.name)?.blank ?? reference.description)]")
    case .countyName: return .value("[county]")
    case .protocolTitle: return .value("[title of the protocol]")
    case .fiscalYear: return .value("[fiscal year]")
    case .partner(let role): return .value("[\(library.name(of: role))]")
    case .team(let team): return .value("[members of the \(name(of: team))]")
    case .seat(let team, let role): return .value("[\(library.name(of: role)) on the \(name(of: team))]")
    case .clause(let id):
      let place = places[id]
      return .reference(
        CrossReference(
          kind: place?.kind == .appendix ? .appendix : .clause, anchor: id.rawValue, number: place?.number))
    case .part(let id): return .reference(CrossReference(kind: .part, anchor: "part-\(id)", number: partNumbers[id]))
    case .citation(let provision): return .citation(library.citation(of: provision, on: day))
    case .block(let block): return .value("[generated here: \(block.rawValue)]")
    }
  }

  private func name(of team: Team.ID) -> String { library.teams[team]?.name ?? team.rawValue }
}
