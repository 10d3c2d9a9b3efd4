internal import Glibc

/// Reads small files whole; a library has hundreds, and Foundation asks each for more than its bytes.
enum FileBytes {
  /// The bytes of the regular file at `path`; nil when it cannot be read, or has more than `limit`.
  ///
  /// `size` is how many are expected; a file that has grown since is read on.
  static func read(_ path: String, expecting size: Int, atMost limit: Int) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var room = size + 1
    while bytes.count <= limit {
      guard let more = next(room, from: descriptor) else { return nil }
      bytes = bytes.isEmpty ? more : bytes + more
      // Only at its end does a regular file give less than it was asked for.
      if more.count < room { return bytes }
      room = bytes.count
    }
    return nil
  }

  /// The next bytes, `count` of them unless the end comes first; nil after an error.
  private static func next(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
      while got < 0, errno == EINTR { got = unsafe Glibc.read(descriptor, buffer.baseAddress, count) }
      failed = got < 0
      filled = max(0, got)
    }
    return failed ? nil : bytes
  }
}
