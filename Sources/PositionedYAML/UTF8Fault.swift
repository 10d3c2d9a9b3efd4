/// The first byte sequence of a file that is not UTF-8.
struct UTF8Fault {
  let byteOffset: Int
  /// What is wrong with it, after "is".
  let description: String
  /// The character that the byte stands for in Windows-1252, the likely encoding of a file that is not UTF-8.
  let likelyCharacter: Unicode.Scalar?

  /// Nil when all `bytes` are UTF-8.
  init?(in bytes: [UInt8]) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      byteOffset = error.byteOffsets.lowerBound
      // Letters of Latin-1 such as í and Á are first bytes of faulty forms; only bytes that go on make them one.
      let goesOn = byteOffset + 1 < bytes.count && bytes[byteOffset + 1] & 0xC0 == 0x80
      let kind = error.kind == .unexpectedContinuationByte || goesOn ? error.kind : .truncatedScalar
      let mayBeWindows1252 = kind == .truncatedScalar || kind == .unexpectedContinuationByte
      likelyCharacter = mayBeWindows1252 ? Self.windows1252(bytes[byteOffset]) : nil
      description =
        switch kind {
        case .surrogateCodePointByte: "half of a surrogate pair, which no UTF-8 text holds"
        case .overlongEncodingByte: "the start of an overlong form, which no UTF-8 text holds"
        case .invalidNonSurrogateCodePointByte: "beyond the last Unicode character"
        case .truncatedScalar: "the start of a character that is cut off"
        default: "not UTF-8"
        }
    }
  }

  /// The character of a byte from 0x80 on in Windows-1252; nil for the five bytes it leaves out.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    let characters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars
    let scalar = characters.dropFirst(Int(byte) - 0x80).first
    return scalar == " " ? nil : scalar
  }
}
