extension Unicode.Scalar {
  /// Whether it shows nothing by itself: spaces, joiners, variation selectors, and letters that are drawn as blanks.
  package var isUnseen: Bool {
    // Nearly all are ASCII, of which the properties need not be looked up.
    if value < 0x80 { return value <= 0x20 || value == 0x7F }
    // A pattern of Braille without dots is a symbol to Unicode.
    if value == 0x2800 { return true }
    return properties.isDefaultIgnorableCodePoint || properties.isWhitespace || properties.generalCategory == .format
  }
}

extension String {
  /// Whether there is something, and all of it shows nothing.
  package var isUnseen: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isUnseen) }
}
