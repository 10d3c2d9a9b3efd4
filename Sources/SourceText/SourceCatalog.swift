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
  func lineBytes(_ number: Int, of file: String) -> ArraySlice<UInt8>? { lines(of: file)?.bytes(ofLine: number) }

  /// Where the lines of `file` stand; made anew each time, so that who asks for many lines keeps it.
  func lines(of file: String) -> SourceLines? { texts[file].map(SourceLines.init) }
}

/// A text cut into its lines; LF, CRLF and CR end one.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isPair { starts.append(index + 1) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// Line `number` (from 1) without its line end; nil when there is none.
  func bytes(ofLine number: Int) -> ArraySlice<UInt8>? {
    guard number > 0, number <= starts.count else { return nil }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}
