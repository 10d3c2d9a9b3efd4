/// The texts of the files a run has read, to show the lines that diagnostics speak of.
package struct SourceCatalog: Sendable {
  private var texts: [String: [UInt8]] = [:]

  package init() {}

  /// Remembers the bytes of `file`, a path relative to the project's root.
  package mutating func add(_ bytes: [UInt8], for file: String) { texts[file] = bytes }

  /// How many files there are.
  package var count: Int { texts.count }

  /// The paths of all files, by their bytes.
  package var files: [String] { texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  package func bytes(of file: String) -> [UInt8]? { texts[file] }

  /// Line `number` (from 1) of `file` without its line end; invalid bytes show as U+FFFD.
  package func line(_ number: Int, of file: String) -> String? {
    lineBytes(number, of: file).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of line `number` (from 1) of `file` without its line end.
  func lineBytes(_ number: Int, of file: String) -> ArraySlice<UInt8>? {
    guard let bytes = texts[file], number > 0 else { return nil }
    var start = 0
    var line = 1
    while line < number {
      guard let lineEnd = endOfLine(in: bytes, from: start) else { return nil }
      start = lineEnd.next
      line += 1
    }
    let end = endOfLine(in: bytes, from: start)?.end ?? bytes.count
    return bytes[start..<end]
  }

  /// Where the line that holds `start` ends, and where the next begins; LF, CRLF and CR end a line.
  private func endOfLine(in bytes: [UInt8], from start: Int) -> (end: Int, next: Int)? {
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return (end, end + (isPair ? 2 : 1))
  }
}
