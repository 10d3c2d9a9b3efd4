import ModelLoading
import ProtocolModel
import SourceText
import TestSupport

/// What loading the sound files with some of them changed gives.
struct Loading {
  private(set) var files: [String: String]

  init() { files = SoundFiles.library.merging(SoundFiles.counties) { first, _ in first } }

  /// The sound files with `old` replaced by `new` in one of them; the whole file when `old` is nil.
  init(_ file: String, _ old: String?, _ new: String) throws {
    self.init()
    try replace(file, old, new)
  }

  mutating func replace(_ file: String, _ old: String?, _ new: String) throws {
    guard let old else {
      files[file] = new
      return
    }
    guard let text = files[file], let range = text.range(of: old) else { throw NotFound(text: old, file: file) }
    files[file] = text.replacingCharacters(in: range, with: new)
  }

  mutating func remove(_ file: String) { files[file] = nil }

  /// A test speaks of words that the sound file does not have.
  struct NotFound: Error {
    let text: String
    let file: String
  }

  struct Result {
    let library: ClauseLibrary?
    let counties: CountySet?
    let diagnostics: [Diagnostic]

    var rules: [String] { diagnostics.map(\.rule) }
  }

  /// Loads everything, the files in the order of `order`; `unread` are files and folders that could not be opened.
  func result(inOrder order: ([String]) -> [String] = { $0.sorted() }, unread: [Diagnostic] = []) -> Result {
    let inputs = order(Array(files.keys)).map { path in
      let text = files[path].map(Self.unmarked) ?? ""
      return SourceInput(path: path, bytes: Array(text.utf8))
    }
    var diagnostics = Diagnostics()
    for diagnostic in unread { diagnostics.report(diagnostic) }
    let library = LibraryLoader.library(from: inputs, diagnostics: &diagnostics)
    let counties = library.map { CountyLoader.counties(from: inputs, library: $0, diagnostics: &diagnostics) }
    return Result(library: library, counties: counties, diagnostics: diagnostics.all)
  }

  private static func unmarked(_ text: String) -> String { text.filter { $0 != "«" && $0 != "»" } }

  /// The ranges that are marked in a file.
  func marks(in file: String) throws -> [SourceRange] { try MarkedText(files[file] ?? "", file: file).ranges }
}

extension String {
  /// Where `other` first stands, by its bytes.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
