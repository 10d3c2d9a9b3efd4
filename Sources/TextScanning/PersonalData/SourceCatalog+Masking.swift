package import SourceText

extension SourceCatalog {
  /// Writes asterisks over what personal-data diagnostics speak of, so that no excerpt of any message shows it.
  ///
  /// Byte offsets stay right: each byte of a letter or digit becomes one asterisk.
  package mutating func maskPersonalData(in diagnostics: [Diagnostic]) {
    let personal = diagnostics.filter { $0.rule.hasPrefix("personal-data.") }
    for (file, found) in Dictionary(grouping: personal, by: \.range.file) {
      guard let bytes = bytes(of: file) else { continue }
      add(Self.masked(bytes, found.map(\.range)), for: file)
    }
  }

  private static func masked(_ bytes: [UInt8], _ ranges: [SourceRange]) -> [UInt8] {
    var masked = bytes
    for range in ranges {
      let stretch = range.start.byteOffset..<max(range.start.byteOffset, range.end.byteOffset)
      for index in stretch.clamped(to: 0..<bytes.count) where bytes[index] >= 0x80 || bytes[index].isWordByte {
        masked[index] = UInt8(ascii: "*")
      }
    }
    return masked
  }
}
