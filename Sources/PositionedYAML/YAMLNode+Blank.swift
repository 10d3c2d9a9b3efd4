internal import SourceText

extension YAMLNode {
  /// Whether a scalar shows nothing, however it is quoted: spaces, line ends, invisible letters; false for collections.
  package var isBlank: Bool {
    guard kind == .scalar else { return false }
    let bytes = storage.value(at: index)
    // Nearly all begin with a letter that shows.
    guard let first = bytes.first, first >= 0x80 || first <= 0x20 else { return bytes.isEmpty }
    return String(decoding: bytes, as: UTF8.self).isUnseen
  }
}
