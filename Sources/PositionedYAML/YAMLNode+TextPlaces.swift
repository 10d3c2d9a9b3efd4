package import SourceText

extension YAMLNode {
  /// Where byte `offset` of the value stands in the file; nil where the file's lines were folded into others.
  ///
  /// Exact for `|` texts, and for plain and quoted text on one line. The offset may be one past the last byte.
  package func position(ofScalarOffset offset: Int) -> SourcePosition? {
    places.byteOffset(ofValueByte: offset).map(storage.text.position(ofByte:))
  }

  /// Where these bytes of the value stand in the file, or the whole scalar where that is not known.
  package func range(ofTextBytes bytes: Range<Int>) -> SourceRange {
    guard let start = position(ofScalarOffset: bytes.lowerBound), let end = position(ofScalarOffset: bytes.upperBound)
    else { return range }
    return SourceRange(file: storage.text.file, start: start, end: max(start, end))
  }

  private var places: ScalarPlaces { ScalarPlaces(record, value: storage.value(at: index), in: storage.text) }
}
