package import SourceText

extension SourceCatalog {
  /// Writes asterisks over what personal-data diagnostics speak of, so that no excerpt of any message shows it.
  ///
  /// Byte offsets stay right: each byte of a letter or digit becomes one asterisk.
  package mutating func maskPersonalData(in diagnostics: [Diagnostic]) {
    let personal = diagnostics.filter { $0.rule.hasPrefix("personal-data.") }
    for (file, found) in Dictionary(grouping: personal, by: \.range.file) {
      guard let bytes = bytes(of: file) else { continue }
      add(Self.masked(bytes, found.map(\.range.bytes)), for: file)
    }
  }

  /// Writes asterisks over what surely belongs to one person near the places of `diagnostics`, whatever these are about: a
  /// file with another mistake is refused before anybody looks for personal data in it, and its line is shown all the same.
  package mutating func maskPersonalData(near diagnostics: [Diagnostic]) {
    let placed = diagnostics.filter { !$0.range.isWholeFile }
    for (file, shown) in Dictionary(grouping: placed, by: \.range.file) {
      guard let bytes = bytes(of: file) else { continue }
      let stretches = Self.surroundings(of: shown, in: bytes).flatMap { Self.personalData(in: bytes, $0) }
      if !stretches.isEmpty { add(Self.masked(bytes, stretches), for: file) }
    }
  }

  /// More bytes of a line than any excerpt shows before or after its place.
  private static let reach = 1_000

  /// The bytes around the places of `diagnostics`, in order; none twice.
  private static func surroundings(of diagnostics: [Diagnostic], in bytes: [UInt8]) -> [Range<Int>] {
    let offsets = diagnostics.map(\.range.start.byteOffset).filter(bytes.indices.contains).sorted()
    return offsets.reduce(into: []) { stretches, offset in
      let near = max(0, offset - reach)..<min(bytes.count, offset + reach)
      if let last = stretches.last, near.lowerBound <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<near.upperBound
      } else {
        stretches.append(near)
      }
    }
  }

  private static func personalData(in bytes: [UInt8], _ stretch: Range<Int>) -> [Range<Int>] {
    let prose = Prose(Array(bytes[stretch]))
    return PersonalDataScanner(prose).data().filter(\.isSecret).map { datum in
      let range = prose.origin(of: datum.range)
      return stretch.lowerBound + range.lowerBound..<stretch.lowerBound + range.upperBound
    }
  }

  private static func masked(_ bytes: [UInt8], _ stretches: [Range<Int>]) -> [UInt8] {
    PersonalDataMask.covered(bytes, stretches, with: UInt8(ascii: "*"))
  }
}
