import CZlib
import Foundation
import FoundationXML
import Testing

/// A Word file taken apart again by an independent reader of ZIP and XML.
struct DOCXFile {
  struct Entry {
    let name: String
    let method: Int
    let date: Int
    let time: Int
    let extraLength: Int
    let bytes: [UInt8]
  }

  let entries: [Entry]

  init(_ bytes: [UInt8]) throws {
    var entries: [Entry] = []
    var offset = 0
    while bytes.number(at: offset, 4) == 0x0403_4B50 {
      let method = bytes.number(at: offset + 8, 2)
      let size = bytes.number(at: offset + 18, 4)
      let nameLength = bytes.number(at: offset + 26, 2)
      let extraLength = bytes.number(at: offset + 28, 2)
      let nameStart = offset + 30
      let start = nameStart + nameLength + extraLength
      let stored = Array(bytes[start..<(start + size)])
      let contents = try method == 0 ? stored : Self.inflated(stored, size: bytes.number(at: offset + 22, 4))
      let checksum = unsafe crc32_z(0, contents, contents.count)
      #expect(checksum == UInt(bytes.number(at: offset + 14, 4)))
      entries.append(
        Entry(
          name: String(decoding: bytes[nameStart..<(nameStart + nameLength)], as: UTF8.self), method: method,
          date: bytes.number(at: offset + 12, 2), time: bytes.number(at: offset + 10, 2), extraLength: extraLength,
          bytes: contents))
      offset = start + size
    }
    try #require(bytes.number(at: offset, 4) == 0x0201_4B50)
    self.entries = entries
  }

  func text(_ name: String) throws -> String {
    String(decoding: try #require(entries.first { $0.name == name }).bytes, as: UTF8.self)
  }

  /// A part as a tree; throws unless it is well formed.
  func part(_ name: String) throws -> XMLDocument {
    try XMLDocument(xmlString: text(name), options: [.nodePreserveWhitespace])
  }

  func body() throws -> XMLDocument { try part("word/document.xml") }

  private static func inflated(_ bytes: [UInt8], size: Int) throws -> [UInt8] {
    var output = [UInt8](repeating: 0, count: size + 1)
    var input = bytes
    var stream = unsafe z_stream()
    try #require(unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
    defer { _ = unsafe inflateEnd(&stream) }
    let count = bytes.count
    let status = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = uInt(count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = uInt(size + 1)
        return unsafe inflate(&stream, Z_FINISH)
      }
    }
    try #require(status == Z_STREAM_END)
    try #require(unsafe Int(stream.total_out) == size)
    return Array(output[..<size])
  }
}

extension [UInt8] {
  fileprivate func number(at offset: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(self[offset + $1]) << ($1 * 8) }
  }
}

extension XMLNode {
  func all(_ path: String) throws -> [XMLElement] { try nodes(forXPath: path).compactMap { $0 as? XMLElement } }

  /// The values of the attributes that `path` selects.
  func values(_ path: String) throws -> [String] { try nodes(forXPath: path).map { $0.stringValue ?? "" } }
}

extension XMLElement {
  func value(_ name: String) -> String? { attribute(forName: name)?.stringValue }

  /// The text of the runs inside, without the instructions of fields.
  func words() throws -> String { try all(".//w:t").map { $0.stringValue ?? "" }.joined() }
}
