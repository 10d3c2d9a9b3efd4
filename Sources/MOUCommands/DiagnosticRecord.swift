internal import FoundationEssentials
internal import SourceText

/// One diagnostic as a line of JSON, schema `mou.diagnostic/1`: keys sorted, columns in Unicode scalars.
struct DiagnosticRecord: Encodable {
  private struct Note: Encodable {
    let message: String
    let file: String?
    let line: Int?
    let column: Int?
  }

  private let schema = "mou.diagnostic/1"
  private let rule: String
  private let severity: String
  private let message: String
  private let hint: String?
  private let file: String
  private let line: Int
  private let column: Int
  private let endLine: Int
  private let endColumn: Int
  private let notes: [Note]

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    hint = diagnostic.hint
    file = diagnostic.range.file
    line = diagnostic.range.start.line
    column = diagnostic.range.start.column
    endLine = diagnostic.range.end.line
    endColumn = diagnostic.range.end.column
    notes = diagnostic.notes.map {
      Note(message: $0.message, file: $0.range?.file, line: $0.range?.start.line, column: $0.range?.start.column)
    }
  }

  private enum CodingKeys: CodingKey {
    case schema, rule, severity, message, hint, file, line, column, endLine, endColumn, notes
  }

  /// The record on a line of its own.
  var jsonLine: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }
}
