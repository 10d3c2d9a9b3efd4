/// What scanners ask of one byte of a `Prose`.
extension UInt8 {
  /// Stands for `§`.
  static let sectionSign: UInt8 = 0x01
  /// Stands for a whole placeholder; no word and no pattern reaches over it.
  static let placeholder: UInt8 = 0x02
  /// Stand for a letter outside ASCII.
  static let foreignSmall: UInt8 = 0x80
  static let foreignCapital: UInt8 = 0x81

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isSmall: Bool { self >= 0x61 && self <= 0x7A || self == Self.foreignSmall }
  var isCapital: Bool { self >= 0x41 && self <= 0x5A || self == Self.foreignCapital }
  var isLetter: Bool { isSmall || isCapital }
  var isWordByte: Bool { isDigit || isLetter }
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// The small letter of an ASCII capital; other bytes stay.
  var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
