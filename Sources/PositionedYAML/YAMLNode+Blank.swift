extension YAMLNode {
  /// Whether a scalar holds nothing but spaces and line ends, however it is quoted; false for collections.
  package var isBlank: Bool {
    kind == .scalar && storage.value(at: index).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }
}
