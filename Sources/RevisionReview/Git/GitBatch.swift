/// Reads the answers of `cat-file --batch`: `<object> SP <type> SP <size> LF <bytes> LF`, or `<object> SP missing LF`.
struct GitBatch {
  enum Answer: Hashable {
    case object(GitObjectID, type: String, bytes: [UInt8])
    case missing
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next answer; nil at the end, or where the output is not what the format promises.
  mutating func next() -> Answer? {
    guard let lineEnd = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = String(decoding: bytes[place..<lineEnd], as: UTF8.self)
    place = lineEnd + 1
    // What was asked for may hold blanks, and comes back whole.
    if line.hasSuffix(" missing") || line.hasSuffix(" ambiguous") { return .missing }
    let fields = line.split(separator: " ")
    guard fields.count == 3, let id = GitObjectID(fields[0]), let size = Int(fields[2]), size >= 0,
      size < bytes.count - place
    else { return nil }
    let content = bytes[place..<place + size]
    place += size + 1
    return .object(id, type: String(fields[1]), bytes: Array(content))
  }
}
