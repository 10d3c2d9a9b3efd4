/// Words with every run of white space as one space, so that line breaks do not matter.
struct FoldedText: Equatable {
  let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAfterSpace = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") {
        if !isAfterSpace { bytes.append(UInt8(ascii: " ")) }
        isAfterSpace = true
      } else {
        bytes.append(byte)
        isAfterSpace = false
      }
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    self.bytes = bytes
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
