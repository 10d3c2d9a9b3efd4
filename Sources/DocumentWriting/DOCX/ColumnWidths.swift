internal import DocumentModel

/// The widths of a table's columns in twentieths of a point: by weight, but none so narrow that a word breaks.
struct ColumnWidths {
  let widths: [Int]

  init(of table: TableBlock, _ measures: TableMeasures, within width: Int) {
    let weights = Self.weights(of: table, measures)
    let words = table.columns.indices.map { column in
      measures.rows.reduce(Self.width(of: measures.header[column], perLetter: Self.headerLetter)) { widest, row in
        max(widest, column < row.count ? Self.width(of: row[column], perLetter: Self.bodyLetter) : 0)
      }
    }
    widths = Self.shared(width, weights, atLeast: words)
  }

  /// Those of the table; where it has none of its own, those that its words ask for.
  private static func weights(of table: TableBlock, _ measures: TableMeasures) -> [Int] {
    let stated = table.columns.map { min(max($0.weight, 1), 1_000) }
    guard Set(stated).count == 1, !table.rows.isEmpty else { return stated }
    return stated.indices.map { column in
      let letters = measures.rows.reduce(0) { $0 + (column < $1.count ? $1[column].bytes : 0) }
      // Not less than room to write by hand.
      return min(max(letters / table.rows.count, 20), 50)
    }
  }

  /// Columns whose share is too small get what their words need; the others share the rest by weight.
  private static func shared(_ width: Int, _ weights: [Int], atLeast words: [Int]) -> [Int] {
    guard words.reduce(0, +) <= width else { return shares(of: width, weights) }
    var isFixed = weights.map { _ in false }
    while true {
      let rest = width - zip(words, isFixed).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      let shares = shares(of: rest, zip(weights, isFixed).map { $1 ? 0 : $0 })
      let tooNarrow = weights.indices.filter { !isFixed[$0] && shares[$0] < words[$0] }
      guard !tooNarrow.isEmpty else { return weights.indices.map { isFixed[$0] ? words[$0] : shares[$0] } }
      for column in tooNarrow { isFixed[column] = true }
    }
  }

  /// `width` shared by weight, without a rest.
  private static func shares(of width: Int, _ weights: [Int]) -> [Int] {
    let total = max(weights.reduce(0, +), 1)
    var before = 0
    return weights.map { weight in
      let start = width * before / total
      before += weight
      return width * before / total - start
    }
  }

  // The widths of a wide lower-case letter in the two faces of tables, and what a cell has on its sides.
  private static let headerLetter = 112
  private static let bodyLetter = 106
  private static let sides = 190

  /// Words longer than this may break: an identifier does not push the other columns aside.
  private static let longestWord = 16

  private static func width(of cell: CellMeasure, perLetter: Int) -> Int {
    sides + perLetter * min(cell.longestWord, longestWord)
  }
}
