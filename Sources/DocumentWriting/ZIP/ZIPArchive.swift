/// A ZIP file in memory; equal entries in equal order give equal bytes.
///
/// Every entry is dated 1980-01-01, the first day that ZIP knows, and carries no extra field. Names are ASCII. There is
/// no ZIP64: one entry and the whole file stay below 4 GiB.
struct ZIPArchive {
  private var contents: [UInt8] = []
  private var directory: [UInt8] = []
  private var entryCount = 0

  /// Adds `bytes` as `name`, deflated unless that makes them longer.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let deflated = Deflate.compressed(bytes)
    let isDeflated = deflated.count < bytes.count
    let stored = isDeflated ? deflated : bytes
    let offset = contents.count

    var description: [UInt8] = []
    description.append(littleEndian: UInt16(20))  // version needed
    description.append(littleEndian: UInt16(0))  // flags
    description.append(littleEndian: UInt16(isDeflated ? 8 : 0))
    description.append(littleEndian: UInt16(0))  // midnight
    description.append(littleEndian: UInt16(0x0021))  // 1980-01-01
    description.append(littleEndian: Deflate.checksum(bytes))
    description.append(littleEndian: UInt32(stored.count))
    description.append(littleEndian: UInt32(bytes.count))
    description.append(littleEndian: UInt16(name.utf8.count))
    description.append(littleEndian: UInt16(0))  // extra field

    contents.append(littleEndian: UInt32(0x0403_4B50))
    contents += description
    contents += name.utf8
    contents += stored

    directory.append(littleEndian: UInt32(0x0201_4B50))
    directory.append(littleEndian: UInt16(20))  // version made by
    directory += description
    directory.append(littleEndian: UInt16(0))  // comment
    directory.append(littleEndian: UInt16(0))  // disk
    directory.append(littleEndian: UInt16(0))  // internal attributes
    directory.append(littleEndian: UInt32(0))  // external attributes
    directory.append(littleEndian: UInt32(offset))
    directory += name.utf8
    entryCount += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    var file = contents
    file += directory
    file.append(littleEndian: UInt32(0x0605_4B50))
    file.append(littleEndian: UInt16(0))  // this disk
    file.append(littleEndian: UInt16(0))  // the directory's disk
    file.append(littleEndian: UInt16(entryCount))
    file.append(littleEndian: UInt16(entryCount))
    file.append(littleEndian: UInt32(directory.count))
    file.append(littleEndian: UInt32(contents.count))
    file.append(littleEndian: UInt16(0))  // comment
    return file
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
