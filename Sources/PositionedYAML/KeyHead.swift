/// How long a key is and the bytes it begins with, in one number: enough to tell nearly all keys of a map apart.
struct KeyHead: Equatable {
  private let bits: UInt64

  init(_ bytes: Span<UInt8>) {
    var bits = UInt64(min(bytes.count, 255))
    for index in 0..<min(bytes.count, 7) { bits = bits << 8 | UInt64(bytes[index]) }
    self.bits = bits << UInt64(8 * max(0, 7 - bytes.count))
  }

  /// Whether it holds all bytes of the key, so that equal heads are equal keys.
  var isWhole: Bool { bits >> 56 <= 7 }
}
