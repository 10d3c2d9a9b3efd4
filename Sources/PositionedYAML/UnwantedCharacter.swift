/// A character that a text of ours must not hold: nobody can see it, YAML reads it as something else, or it stands for
/// one that was lost.
struct UnwantedCharacter {
  enum Kind {
    case control, invisible, replacement
  }

  let scalar: Unicode.Scalar
  let byteOffset: Int
  let kind: Kind

  /// Nil when nothing is wrong with `scalar`.
  init?(_ scalar: Unicode.Scalar, at byteOffset: Int) {
    guard let kind = Self.kind(of: scalar) else { return nil }
    self.scalar = scalar
    self.byteOffset = byteOffset
    self.kind = kind
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: .control
    case 0xFFFD: .replacement
    // Soft hyphens, joiners, line and paragraph separators (line ends to libyaml, but to no editor), marks that turn the
    // reading order, and tags, which spell words that nobody sees.
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
      0xE0000...0xE007F:
      .invisible
    default: nil
    }
  }
}
