internal import DocumentModel

/// The places of a document that links may lead to.
struct DocumentAnchors: Sendable {
  private var anchors: Set<String> = []

  init(of document: ProtocolDocument) { self.init(of: document.cover + document.frontMatter + document.body) }

  init(of blocks: [Block]) { for block in blocks { add(block) } }

  func contains(_ anchor: String) -> Bool { anchors.contains(anchor) }

  private mutating func add(_ block: Block) {
    switch block {
    case .part(let part): add(part.anchor, part.blocks)
    case .clause(let clause): add(clause.id, clause.blocks)
    case .section(let section): add(section.anchor, section.blocks)
    case .list(let list): list.items.joined().forEach { add($0) }
    case .notice(_, let blocks), .change(_, let blocks): blocks.forEach { add($0) }
    case .paragraph, .table, .signature, .flow, .details: break
    }
  }

  private mutating func add(_ anchor: String, _ blocks: [Block]) {
    anchors.insert(anchor)
    blocks.forEach { add($0) }
  }
}
