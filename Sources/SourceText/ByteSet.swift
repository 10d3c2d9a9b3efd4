/// Some ASCII characters, for texts that are looked through byte by byte.
///
/// Public and inlinable, because only so may the loops of other targets take `contains` into themselves.
public struct ByteSet: Sendable {
  /// A bit for each of the first 64 bytes, and of the next.
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  /// The letters and digits of English.
  public static let alphanumeric = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

  /// The characters of `text` that are ASCII.
  public init(_ text: String) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in text.utf8 where byte < 128 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    self.init(low, high)
  }

  private init(_ low: UInt64, _ high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The characters of both.
  public func union(_ other: Self) -> Self { Self(low | other.low, high | other.high) }

  /// Whether `byte` is one of the characters.
  @inlinable public func contains(_ byte: UInt8) -> Bool {
    let bits = byte < 64 ? low : high
    return byte < 128 && (bits >> UInt64(byte & 63)) & 1 == 1
  }
}
