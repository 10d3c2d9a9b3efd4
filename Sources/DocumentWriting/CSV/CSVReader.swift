extension CSVTable {
  /// Why a table cannot be read.
  package struct Problem: Error, Hashable, Sendable {
    /// The line of the file, from 1.
    package let line: Int
    package let message: String
  }

  /// Reads a table with commas and double quotes; rows end in LF, CRLF or CR, and a byte-order mark is passed over.
  ///
  /// - Throws: `Problem` at the first place that is not UTF-8 or where a quote is out of place.
  package init(reading bytes: [UInt8]) throws(Problem) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(line: 1, message: "the file is not UTF-8; save it as CSV UTF-8")
    }
    var reader = Reader(Array(text.utf8))
    rows = try reader.rows().map { row in row.map(Self.unguarded) }
  }

  /// Walks over the bytes of a table once.
  private struct Reader {
    private let bytes: [UInt8]
    private var place: Int
    private var line = 1

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func rows() throws(Problem) -> [[String]] {
      var rows: [[String]] = []
      while place < bytes.count {
        let row = try row()
        if row != [""] { rows.append(row) }
      }
      return rows
    }

    private mutating func row() throws(Problem) -> [String] {
      var cells = [try cell()]
      while place < bytes.count, bytes[place] == UInt8(ascii: ",") {
        place += 1
        cells.append(try cell())
      }
      passLineBreak()
      return cells
    }

    private mutating func cell() throws(Problem) -> String {
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
        let start = place
        while place < bytes.count, !Self.endsCell(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
      }
      return try quotedCell()
    }

    private mutating func quotedCell() throws(Problem) -> String {
      let firstLine = line
      var content: [UInt8] = []
      place += 1
      while true {
        guard place < bytes.count else { throw Problem(line: firstLine, message: "a quote is opened and never closed") }
        let byte = bytes[place]
        place += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        guard byte == UInt8(ascii: "\"") else {
          content.append(byte)
          continue
        }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { break }
        content.append(byte)
        place += 1
      }
      guard place == bytes.count || Self.endsCell(bytes[place]) else {
        throw Problem(line: line, message: "text follows a closing quote; double the quotes inside a cell")
      }
      return String(decoding: content, as: UTF8.self)
    }

    private mutating func passLineBreak() {
      guard place < bytes.count else { return }
      let isPair = bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
      place += isPair ? 2 : 1
      line += 1
    }

    private static func endsCell(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D }
  }
}
