/// An encoding that a file was saved in by mistake, known by its first bytes.
enum ForeignEncoding: String {
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"

  /// Looks for a byte-order mark, or for the zero bytes that plain letters have in these encodings.
  init?(of bytes: [UInt8]) {
    switch (bytes.first, bytes.dropFirst().first, bytes.dropFirst(2).first, bytes.dropFirst(3).first) {
    case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF), (0, 0, 0, .some(1...)), (.some(1...), 0, 0, 0): self = .utf32
    case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _): self = .utf16
    case (.some(1...), 0, .some(1...), 0), (0, .some(1...), 0, .some(1...)): self = .utf16
    default: return nil
    }
  }
}
