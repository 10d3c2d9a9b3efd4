/// Rows of cells as spreadsheets exchange them (RFC 4180); the only place of this format where anything is escaped.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, and loses it when it is read back.
package struct CSVTable: Hashable, Sendable {
  package let rows: [[String]]

  package init(_ rows: [[String]]) { self.rows = rows }

  /// The table with CRLF after each row.
  package var text: String {
    rows.map { row in row.map { Self.quoted(Self.guarded($0)) }.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Byte by byte: to Swift a quote with a combining mark after it is another character than a quote.
  private static func quoted(_ cell: String) -> String {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: { [quote, 0x2C, 0x0D, 0x0A].contains($0) }) else { return cell }
    let doubled = cell.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] }
    return String(decoding: [quote] + doubled + [quote], as: UTF8.self)
  }

  /// Whether a spreadsheet would calculate with the cell, apostrophes and blanks before it aside.
  private static func isFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { $0 != "'" && ($0 == "\t" || $0 == "\r" || !$0.properties.isWhitespace) }
    return first.map(formulaStarts.contains) ?? false
  }

  /// The full-width signs count as the plain ones where Chinese, Japanese or Korean is set.
  private static let formulaStarts = Set("=+-@\t\r＝＋－＠".unicodeScalars)

  private static func guarded(_ cell: String) -> String { isFormula(cell) ? "'\(cell)" : cell }

  /// The cell as it was before it was guarded.
  static func unguarded(_ cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && isFormula(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
  }
}
