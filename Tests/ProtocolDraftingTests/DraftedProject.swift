import DocumentModel
import GapAnalysis
import ProjectFixtures
import ProtocolDrafting

/// A small project drafted as a document, with ways to look into it.
struct DraftedProject {
  let document: ProtocolDocument
  let questions: OpenQuestions
  let annex: ProtocolDocument?

  init(_ project: MiniProject = MiniProject(), on day: String = "2026-11-20", isFinal: Bool = false) throws {
    let project = try project.asExample
    let library = try project.loaded().library
    let (assembled, report) = try project.judged(on: day)
    let drafter = ProtocolDrafter(library)
    document = drafter.document(of: assembled, report: report, isFinal: isFinal)
    questions = OpenQuestions(library, in: assembled, report: report)
    annex = drafter.restrictedAnnex(of: assembled, report: report, isFinal: isFinal)
  }

  var parts: [PartBlock] { document.body.compactMap { if case .part(let part) = $0 { part } else { nil } } }

  var clauses: [ClauseBlock] {
    parts.flatMap(\.blocks).compactMap { if case .clause(let clause) = $0 { clause } else { nil } }
  }

  func clause(_ id: String) -> ClauseBlock? { clauses.first { $0.id == id } }

  func section(_ anchor: String) -> SectionBlock? {
    for case .section(let section) in document.frontMatter + document.body where section.anchor == anchor {
      return section
    }
    return nil
  }

  var signatures: [SignatureBlock] {
    clauses.flatMap(\.blocks).compactMap { if case .signature(let signature) = $0 { signature } else { nil } }
  }

  func tables(in clause: String) -> [TableBlock] {
    (self.clause(clause)?.blocks ?? []).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  func flow(in clause: String) -> FlowDiagram? {
    for case .flow(let flow) in self.clause(clause)?.blocks ?? [] { return flow }
    return nil
  }
}

extension Block {
  /// The words of the block, blanks in their brackets.
  var words: String {
    var words = ""
    visitInlines { words += $0.words }
    return words
  }
}

extension [Block] {
  var words: String { map(\.words).joined(separator: "\n") }
}

extension [Inline] {
  var words: String { Block.paragraph(self).words }
}

extension Inline {
  /// The words of one inline; those inside it are visited after it.
  fileprivate var words: String {
    switch self {
    case .text(let text), .value(let text), .citation(let text): text
    case .reference(let reference): reference.text
    case .blank(let blank): blank.text
    case .lineBreak: "\n"
    case .field(let field): field.text
    case .emphasis, .strong, .link, .change: ""
    }
  }
}

extension TableBlock {
  /// The rows as words.
  var words: [[String]] { rows.map { $0.map(\.words) } }
}

extension MiniProject {
  /// The project with its county marked as invented, for California has no county of its name.
  var asExample: MiniProject {
    get throws {
      let isMarked = files["Counties/test.yaml"]?.contains("example: true") ?? false
      return isMarked ? self : try replacing("name: Test\n", with: "name: Test\nexample: true\n")
    }
  }

  /// The project with the words of the appendix `app.table` in place of the law table.
  func withAppendix(_ text: String) -> MiniProject {
    with(
      "Clauses/general-terms/app/table.yaml",
      """
      clause: app.table
      title: Table
      edition: 1
      drafted-after: {basis: statute}
      binds: []
      text: |
        \(text)
      """)
  }

  /// The project with more roles in its vocabulary, one YAML line each.
  func withRoles(_ lines: String...) throws -> MiniProject {
    try replacing("roles:\n", with: "roles:\n" + lines.map { "  \($0)\n" }.joined(), in: "Clauses/roles.yaml")
  }

  /// The project with more partners in its county, as YAML under `partners`.
  func withPartner(_ yaml: String) throws -> MiniProject {
    let indented = yaml.split(separator: "\n").enumerated().map { "  \($0.offset == 0 ? "- " : "  ")\($0.element)\n" }
    return try replacing("partners:\n", with: "partners:\n" + indented.joined())
  }
}

let courtRole =
  "- {role: juvenile-court, name: juvenile court, label: Juvenile court, several: false, document: acknowledges}"
