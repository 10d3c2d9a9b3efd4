/// The pages outside that a document links to; each is one external relationship, and nothing else is external.
struct HyperlinkTargets {
  private(set) var urls: [String] = []
  private var indexes: [String: Int] = [:]

  /// The relationship of `url`; nil unless it is an https address with a host.
  mutating func index(of url: String) -> Int? {
    guard url.prefix(8).lowercased() == "https://", let host = url.dropFirst(8).first, host.isLetter || host.isNumber
    else { return nil }
    let address = Self.encoded(url)
    if let index = indexes[address] { return index }
    indexes[address] = urls.count
    urls.append(address)
    return urls.count - 1
  }

  /// `url` with what a URI cannot hold encoded by per cent.
  private static func encoded(_ url: String) -> String {
    var result = ""
    let bytes = Array(url.utf8)
    for (index, byte) in bytes.enumerated() {
      let isEscape = byte == UInt8(ascii: "%") && bytes.dropFirst(index + 1).prefix(2).filter(isHexDigit).count == 2
      let isAllowed = 0x21...0x7E ~= byte && !#""%<>[\]^`{|}"#.utf8.contains(byte)
      if isAllowed || isEscape {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool { Character(Unicode.Scalar(byte)).isHexDigit }
}
