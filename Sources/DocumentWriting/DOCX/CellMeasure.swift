internal import DocumentModel

/// How much stands in the cells of a table, measured once: the widths, the rows and their styles all ask.
struct TableMeasures {
  let header: [CellMeasure]
  let rows: [[CellMeasure]]

  init(of table: TableBlock) {
    header = table.columns.map { CellMeasure($0.header) }
    rows = table.rows.map { $0.map(CellMeasure.init) }
  }
}

/// How much text stands in a cell.
struct CellMeasure {
  /// In UTF-8.
  private(set) var bytes = 0
  /// In letters; a word ends at a space, a line break or a hyphen.
  private(set) var longestWord = 0
  private var word = 0

  init(_ cell: [Inline]) { add(cell) }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .citation(let text), .value(let text): add(text)
      case .emphasis(let inside), .strong(let inside), .link(_, let inside), .change(_, let inside): add(inside)
      case .lineBreak: add(" ")
      case .reference(let reference): add(reference.text)
      case .blank(let blank): add(blank.text)
      case .field(let field): add(field.text)
      }
    }
  }

  private mutating func add(_ text: String) {
    let utf8 = text.utf8.span
    bytes += utf8.count
    for index in utf8.indices {
      let byte = utf8[index]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "\n") {
        word = 0
      } else if byte & 0xC0 != 0x80 {
        word += 1
        longestWord = max(longestWord, word)
      }
    }
  }
}
