internal import FoundationEssentials
internal import SourceText

/// A table of names and what belongs to them, for people and for programs.
package struct ListingTable: Sendable {
  package let columns: [String]
  /// Each as long as `columns`.
  package let rows: [[String]]

  /// Columns lined up, without trailing blanks; ends in a line break.
  package var text: String {
    let cells = rows.map { $0.map(TerminalText.escaped) }
    let widths = columns.indices.map { column in
      min(60, cells.map { $0[column].count }.max() ?? 0)
    }
    return cells.map { row in
      let padded = zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
      return Self.trimmed(padded.joined(separator: "  ")) + "\n"
    }.joined()
  }

  /// A list of objects with the columns as keys, sorted.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let objects = rows.map { Dictionary(zip(columns, $0)) { first, _ in first } }
    return ((try? encoder.encode(objects)).map { String(decoding: $0, as: UTF8.self) } ?? "[]") + "\n"
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
