/// One input file: its path relative to the root, with `/` between its parts, and its bytes.
package struct SourceInput: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The file's YAML, when several loads read the file; copies of the input share it.
  let document: SharedDocument?

  /// `isShared` says that several loads will read the file, so that its YAML is worth keeping.
  package init(path: String, bytes: [UInt8], isShared: Bool = false) {
    self.path = path
    self.bytes = bytes
    document = isShared ? SharedDocument() : nil
  }

  /// `other` when it is the same file with the same bytes, whose YAML may be parsed already; else this one.
  package func shared(with other: SourceInput?) -> SourceInput {
    guard let other, other.path == path, other.bytes == bytes else { return self }
    return other
  }
}
