/// Words with every run of white space as one space, so that line breaks do not matter.
struct FoldedText: Equatable {
  let bytes: [UInt8]

  init(_ text: String) {
    let source = Array(text.utf8)
    // Most words stand on one line as they are.
    guard Self.isFolded(source) else {
      bytes = Self.folded(source)
      return
    }
    bytes = source
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  private static func isFolded(_ bytes: [UInt8]) -> Bool {
    var isAfterSpace = true
    for byte in bytes {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") { return false }
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, isAfterSpace { return false }
      isAfterSpace = isSpace
    }
    return bytes.isEmpty || !isAfterSpace
  }

  private static func folded(_ source: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var isAfterSpace = true
    for byte in source {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") {
        if !isAfterSpace { bytes.append(UInt8(ascii: " ")) }
        isAfterSpace = true
      } else {
        bytes.append(byte)
        isAfterSpace = false
      }
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return bytes
  }
}
