/// One input file: its path relative to the root, with `/` between its parts, and its bytes.
package struct SourceInput: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
