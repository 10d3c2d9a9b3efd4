internal import PositionedYAML
internal import SourceText
internal import Synchronization

/// The YAML of a file that several loads read: parsed by whoever needs it first, once.
final class SharedDocument: Sendable {
  struct Parsed: Sendable {
    /// Nil when the file cannot be read.
    let root: YAMLNode?
    let diagnostics: Diagnostics

    init(_ input: SourceInput) {
      var found = Diagnostics()
      root = YAMLReader.document(in: input.bytes, file: input.path, diagnostics: &found)
      diagnostics = found
    }
  }

  private let parsed = Mutex<Parsed?>(nil)

  func parsed(_ input: SourceInput) -> Parsed {
    parsed.withLock { known in
      if let known { return known }
      let new = Parsed(input)
      known = new
      return new
    }
  }
}
