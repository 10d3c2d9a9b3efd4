extension Span<UInt8> {
  /// Whether `byte` is among the bytes.
  ///
  /// Public and inlinable, for the reasons of `ByteSet`.
  @inlinable public func contains(_ byte: UInt8) -> Bool {
    for index in indices where self[index] == byte { return true }
    return false
  }
}
