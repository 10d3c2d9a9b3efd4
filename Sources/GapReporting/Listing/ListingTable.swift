internal import FoundationEssentials
internal import ProtocolModel
internal import SourceText

/// What a library holds of one kind: lined up for people, as records for programs.
package struct ListingTable: Sendable {
  /// `counties`, `clauses` …
  let kind: String
  /// The day on which citations and fiscal years are told.
  let day: CalendarDay
  let columns: [String]
  /// Each as long as `columns`.
  package let rows: [[String]]
  let records: [ListingRecord]

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

  /// `mou.list/1`: the kind, the day and the items, keys sorted; ends in a line break.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let page = Page(kind: kind, asOf: day.description, items: records)
    return ((try? encoder.encode(page)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }

  private struct Page: Encodable {
    let schema = "mou.list/1"
    let kind: String
    let asOf: String
    let items: [ListingRecord]

    private enum CodingKeys: CodingKey {
      case schema, kind, asOf, items
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
