/// The name of a git object: 40 hexadecimal digits, or 64 in a repository with SHA-256.
package struct GitObjectID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Nil for what is no object's name.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 40 || text.utf8.count == 64, text.utf8.allSatisfy(Self.isHexadecimal) else { return nil }
    description = String(text)
  }

  /// Enough digits for people.
  package var short: String { String(description.prefix(10)) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
