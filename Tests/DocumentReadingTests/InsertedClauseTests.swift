import DocumentModel
import DocumentReaders
import DocumentWriting
import Testing

/// What a committee does to the file: it types a clause into the middle and presses F9.
@Suite struct InsertedClauseTests {
  private static let check = "\(DocumentReader.root)/Tests/DocumentTools/docx_check.py"
  private static let place = "report.hotline"

  @Test(.reads(with: .python, .libreOffice), arguments: RealDocument.all)
  func renumbersWhatFollowsInTheTextInItsReferencesAndInTheContents(real: RealDocument) throws {
    let document = try real.document
    let title = try #require(document.clauses.first { $0.clause.id == Self.place }).clause.title
    let folder = try ScratchFolder()
    let file = try folder.file("protocol.docx", DOCXWriter().bytes(of: document))
    _ = try DocumentReader.python.output(
      Self.check, "insert", file, "A clause typed in Word", title, folder.path("edited.docx"))
    let lines = try folder.textWithFieldsUpdated(of: folder.path("edited.docx"))
    let words = " " + lines.words.joined(separator: " ") + " "

    let renumbered = try Renumbering(after: Self.place, in: document)
    for (number, title) in renumbered.headings + [(renumbered.freed, "A clause typed in Word")] {
      // Once in the contents, once over its text.
      #expect(words.split(separator: " \(number) \(title) ").count == 3, "\(number) \(title)")
    }
    let paragraphs = document.paragraphs.filter(renumbered.touches)
    #expect(paragraphs.count >= 10)
    let small = words.lowercased()
    #expect(paragraphs.map(renumbered.words).filter { !small.contains($0.lowercased()) } == [])
  }
}

/// The numbers that the clauses of a part have once a clause stands in front of one of them.
private struct Renumbering {
  /// The number that the new clause takes.
  let freed: String
  let headings: [(number: String, title: String)]
  private let numbers: [String: String]

  init(after place: String, in document: ProtocolDocument) throws {
    let all = document.clauses
    let first = try #require(all.firstIndex { $0.clause.id == place })
    let followers = all[first...].prefix { $0.part.anchor == all[first].part.anchor }.map(\.clause)
    freed = followers[0].number
    headings = followers.map { (Self.next($0.number), $0.title) }
    numbers = Dictionary(uniqueKeysWithValues: followers.map { ($0.id, Self.next($0.number)) })
  }

  /// `6.10` after `6.9`.
  private static func next(_ number: String) -> String {
    let parts = number.split(separator: ".")
    return "\(parts[0]).\((Int(parts[1]) ?? 0) + 1)"
  }

  func touches(_ paragraph: [Inline]) -> Bool {
    var isTouched = false
    Block.paragraph(paragraph).visitInlines { inline in
      if case .reference(let reference) = inline, numbers[reference.anchor] != nil { isTouched = true }
    }
    return isTouched
  }

  /// The words of a paragraph after its references followed.
  func words(_ paragraph: [Inline]) -> String {
    paragraph.map { inline -> Inline in
      guard case .reference(let reference) = inline, let number = numbers[reference.anchor] else { return inline }
      return .reference(
        CrossReference(
          kind: reference.kind, anchor: reference.anchor, number: number, isBare: reference.isBare))
    }.plainWords.words.joined(separator: " ")
  }
}

extension ProtocolDocument {
  fileprivate var paragraphs: [[Inline]] { (frontMatter + body).flatMap(\.paragraphs) }
}

extension Block {
  /// Paragraphs of the running text and of table cells.
  fileprivate var paragraphs: [[Inline]] {
    switch self {
    case .paragraph(let inlines): [inlines]
    case .part(let part): part.blocks.flatMap(\.paragraphs)
    case .clause(let clause): clause.blocks.flatMap(\.paragraphs)
    case .section(let section): section.blocks.flatMap(\.paragraphs)
    case .notice(_, let blocks), .change(_, let blocks): blocks.flatMap(\.paragraphs)
    case .list(let list): list.items.joined().flatMap(\.paragraphs)
    case .table(let table): table.rows.flatMap { $0 }
    case .signature, .flow, .details: []
    }
  }
}
