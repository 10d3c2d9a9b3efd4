/// JSON as it is written out: two spaces a level, one member a line.
///
/// Gap reports are hundreds of kilobytes a county, and Foundation's encoder took a quarter of the time of assembling
/// all counties. Its text is matched byte for byte, which a test holds.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the object or array that is open has no entry yet.
  private var isEmpty = true

  /// - Parameter capacity: The bytes it may take, so that it seldom has to move.
  init(of value: some JSONWritable, capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    value.write(to: &self)
  }

  /// An object; `write` adds its members, their keys in the order of their bytes.
  mutating func object(_ write: (inout Self) -> Void) { enclose("{", "}", write) }

  /// A member whose key needs no escapes.
  mutating func member(_ key: String, _ value: some JSONWritable) {
    startEntry()
    bytes.append(UInt8(ascii: "\""))
    append(literally: key)
    append(literally: "\" : ")
    value.write(to: &self)
  }

  /// A member whose key is data.
  fileprivate mutating func member(named key: String, _ value: some JSONWritable) {
    startEntry()
    append(key)
    append(literally: " : ")
    value.write(to: &self)
  }

  /// Leaves the key out when there is no value.
  mutating func member(_ key: String, ifAny value: (some JSONWritable)?) {
    if let value { member(key, value) }
  }

  fileprivate mutating func array(_ items: [some JSONWritable]) {
    enclose("[", "]") { json in
      for item in items {
        json.startEntry()
        item.write(to: &json)
      }
    }
  }

  fileprivate mutating func append(literally text: String) { bytes += text.utf8 }

  /// Text between quotes, with the escapes of RFC 8259 that are short where there is one.
  fileprivate mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.needsNoEscapes(text) {
      bytes += text.utf8
    } else {
      for byte in text.utf8 { append(escaping: byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsNoEscapes(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte &- UInt8(ascii: "a") < 26 { continue }
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case 0x0D: bytes += "\\r".utf8
    case ..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
    default: bytes.append(byte)
    }
  }

  private mutating func enclose(_ start: Unicode.Scalar, _ end: Unicode.Scalar, _ write: (inout Self) -> Void) {
    bytes.append(UInt8(ascii: start))
    depth += 1
    isEmpty = true
    write(&self)
    depth -= 1
    if isEmpty { bytes.append(UInt8(ascii: "\n")) }
    startLine()
    bytes.append(UInt8(ascii: end))
    isEmpty = false
  }

  private mutating func startEntry() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    startLine()
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

/// What can stand in a JSON text.
protocol JSONWritable {
  func write(to json: inout JSONText)
}

extension String: JSONWritable {
  func write(to json: inout JSONText) { json.append(self) }
}

extension Int: JSONWritable {
  func write(to json: inout JSONText) { json.append(literally: String(self)) }
}

extension Bool: JSONWritable {
  func write(to json: inout JSONText) { json.append(literally: self ? "true" : "false") }
}

extension Array: JSONWritable where Element: JSONWritable {
  func write(to json: inout JSONText) { json.array(self) }
}

/// An object whose keys are data.
extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
  func write(to json: inout JSONText) {
    json.object { json in
      for (key, value) in sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        json.member(named: key, value)
      }
    }
  }
}
