internal import DocumentModel
internal import ProseDiff

/// How alike the blocks of two lists are.
struct BlockLikeness {
  private let old: [Element]
  private let new: [Element]
  private let listFloor: Double

  private struct Element {
    let block: Block
    /// The number of the first equal block.
    let number: Int
    let profile: WordProfile
  }

  /// Below this likeness two paragraphs are not the same paragraph changed.
  private static let paragraphFloor = 0.5
  /// A list or table stays the same one while so much of it stays.
  private static let listFloor = 0.3

  init(_ old: [Block], _ new: [Block]) { self.init(old, new, listFloor: Self.listFloor) }

  /// The likeness of the items of two lists, each of which is a paragraph and what hangs on it.
  init(ofItems old: [[Block]], _ new: [[Block]]) {
    let list = { (item: [Block]) in Block.list(ListBlock(start: nil, items: [item])) }
    self.init(old.map(list), new.map(list), listFloor: Self.paragraphFloor)
  }

  private init(_ old: [Block], _ new: [Block], listFloor: Double) {
    self.listFloor = listFloor
    var numbers: [Block: Int] = [:]
    let elements = { (block: Block) in
      let next = numbers.count
      let number = numbers[block, default: next]
      numbers[block] = number
      return Element(block: block, number: number, profile: WordProfile(block.words))
    }
    self.old = old.map(elements)
    self.new = new.map(elements)
  }

  /// From 0, which cannot be paired, to 1 for equal blocks.
  func likeness(_ left: Int, _ right: Int) -> Double {
    let (before, after) = (old[left], new[right])
    if before.number == after.number { return 1 }
    let likeness = { (floor: Double) in
      let found = before.profile.likeness(to: after.profile)
      return found < floor ? 0 : min(found, 0.99)
    }
    switch (before.block, after.block) {
    case (.part(let old), .part(let new)): return old.anchor == new.anchor && old.kind == new.kind ? 0.99 : 0
    case (.clause(let old), .clause(let new)): return old.id == new.id ? 0.99 : 0
    case (.section(let old), .section(let new)): return old.anchor == new.anchor ? 0.99 : 0
    case (.paragraph, .paragraph): return likeness(Self.paragraphFloor)
    case (.list(let old), .list(let new)):
      return old.start == new.start && old.beginsInWords && new.beginsInWords ? likeness(listFloor) : 0
    case (.table(let old), .table(let new)):
      guard old.caption == new.caption, old.columns.count == new.columns.count,
        old.hasRowHeaders == new.hasRowHeaders
      else { return 0 }
      return old.caption == nil ? likeness(listFloor) : 0.99
    case (.signature(let old), .signature(let new)):
      guard old.kind == new.kind, old.office.isEmpty == new.office.isEmpty,
        old.statement.isEmpty == new.statement.isEmpty
      else { return 0 }
      return old.agency == new.agency ? 0.99 : likeness(Self.paragraphFloor)
    case (.flow(let old), .flow(let new)):
      return old.title == new.title && old.steps.map(\.title) == new.steps.map(\.title) ? 0.99 : 0
    case (.notice(let old, _), .notice(let new, _)): return old == new ? 0.99 : 0
    default: return 0
    }
  }
}

extension ListBlock {
  /// Whether its first item begins with a paragraph, which carries the item's mark.
  fileprivate var beginsInWords: Bool { if case .paragraph? = items.first?.first { true } else { false } }
}

extension Block {
  /// All words of the block, to see how alike two are.
  var words: String {
    var words = ""
    visitInlines { inline in
      switch inline {
      case .text, .value, .citation, .reference, .blank, .field: words += [inline].plainText + " "
      case .emphasis, .strong, .link, .change, .lineBreak: break
      }
    }
    return words
  }
}
