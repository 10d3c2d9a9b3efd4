package import SourceText

extension SourceCatalog {
  /// Writes asterisks over what personal-data diagnostics speak of, so that no excerpt of any message shows it.
  ///
  /// Byte offsets stay right: each byte of a letter or digit becomes one asterisk.
  package mutating func maskPersonalData(in diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.rule.hasPrefix("personal-data.") {
      guard let bytes = bytes(of: diagnostic.range.file) else { continue }
      let range =
        diagnostic.range.start.byteOffset..<max(diagnostic.range.start.byteOffset, diagnostic.range.end.byteOffset)
      add(Self.masked(bytes, range.clamped(to: 0..<bytes.count)), for: diagnostic.range.file)
    }
  }

  private static func masked(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    let mask = bytes[range].map { (byte: UInt8) -> UInt8 in
      byte < 0x80 && !byte.isWordByte ? byte : UInt8(ascii: "*")
    }
    return Array(bytes[..<range.lowerBound]) + mask + Array(bytes[range.upperBound...])
  }
}
