internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

extension LoadingContext {
  /// The root of a file; nil when it cannot be read, which is reported.
  func document(_ input: SourceInput) -> YAMLNode? {
    let parsed = input.document?.parsed(input) ?? SharedDocument.Parsed(input)
    report(contentsOf: parsed.diagnostics)
    if parsed.root == nil { lose(fileOf: input.bytes) }
    return parsed.root
  }

  /// The entries whose names come first; each later entry of the same name is reported under `<noun>.duplicate`.
  func unique<Entry, Subject>(
    _ entries: [Entry], named name: (Entry) -> Identifier<Subject>, at range: (Entry) -> SourceRange, _ noun: String
  ) -> [Entry] {
    var first: [Identifier<Subject>: Int] = [:]
    first.reserveCapacity(entries.count)
    var unique: [Entry] = []
    unique.reserveCapacity(entries.count)
    for entry in entries {
      let id = name(entry)
      if let index = first[id] {
        report(.duplicateName(id.rawValue, noun, at: range(entry), first: range(unique[index])))
      } else {
        first[id] = unique.count
        unique.append(entry)
      }
    }
    return unique
  }

  /// Reports paths that a file system blind to case takes for one.
  func checkCase(of paths: [String]) {
    // All begin with the capital of the same folder; paths without other capitals cannot differ by them.
    guard paths.contains(where: { $0.utf8.dropFirst().contains { $0 >= 0x80 || 0x41...0x5A ~= $0 } }) else { return }
    var first: [String: String] = [:]
    for path in paths {
      let lower = path.lowercased()
      if let other = first[lower] {
        report(.pathsDifferByCase(path, other))
      } else {
        first[lower] = path
      }
    }
  }
}
