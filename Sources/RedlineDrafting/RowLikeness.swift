internal import DocumentModel
internal import ProseDiff

/// How alike the rows of two tables are.
struct RowLikeness {
  private let old: [Row]
  private let new: [Row]
  private let hasRowHeaders: Bool

  private struct Row {
    let cells: [[Inline]]
    let profile: WordProfile
    let head: String

    init(_ cells: [[Inline]]) {
      self.cells = cells
      profile = WordProfile(cells.map(\.plainText).joined(separator: " "))
      head = cells.first?.plainText ?? ""
    }
  }

  private static let floor = 0.5
  /// A row with another head is another row, unless nearly all of it is the same.
  private static let floorUnderAnotherHead = 0.7

  init(_ old: TableBlock, _ new: TableBlock) {
    self.old = old.rows.map(Row.init)
    self.new = new.rows.map(Row.init)
    hasRowHeaders = old.hasRowHeaders && new.hasRowHeaders
  }

  /// From 0, which cannot be paired, to 1 for equal rows.
  func likeness(_ left: Int, _ right: Int) -> Double {
    let (before, after) = (old[left], new[right])
    if before.cells == after.cells { return 1 }
    let likeness = before.profile.likeness(to: after.profile)
    if hasRowHeaders, !before.head.isEmpty, before.head == after.head { return 0.5 + min(likeness, 0.98) / 2 }
    return likeness < (hasRowHeaders ? Self.floorUnderAnotherHead : Self.floor) ? 0 : min(likeness, 0.99)
  }
}
