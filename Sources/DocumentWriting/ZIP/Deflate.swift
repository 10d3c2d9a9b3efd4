internal import CZlib

/// Compression and checksum of the system's zlib; the only unsafe code of this target.
enum Deflate {
  /// Fixed, so that one build always writes the same bytes. On the XML of a protocol level 3 takes less than half the
  /// time of zlib's own 6 and gives a file a fifth longer; 1 and 2 are hardly faster.
  private static let level: Int32 = 3

  /// `bytes` as a raw deflate stream, without zlib's header and checksum.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var stream = [UInt8](repeating: 0, count: Int(length))
    let status = unsafe compress2(&stream, &length, bytes, uLong(bytes.count), level)
    precondition(status == Z_OK, "zlib could not compress into a buffer of the size that it asked for")
    return Array(stream[2..<(Int(length) - 4)])
  }

  /// The CRC-32 of `bytes`, as ZIP wants it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
  }
}
