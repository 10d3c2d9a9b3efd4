internal import CZlib
internal import DocumentModel
internal import DocumentWriting

/// A Word document of 2,000 clauses, against the compression of its text, which nobody can save.
enum WordWorkload {
  static var write: Measurement {
    Measurement(name: "write Word, 2,000 clauses", bytes: 0) { DOCXWriter().bytes(of: document).count }
  }

  static var floor: Measurement {
    Measurement(name: "floor: gzip -6 of its XML", bytes: 0) { gzipped(xml).count }
  }

  private static let document = ProtocolDocument(
    metadata: DocumentMetadata(
      title: "Two thousand clauses", county: "Test County", status: .draft, numbering: .decimal, asOf: "2026-11-20",
      asOfInWords: "November 20, 2026", lawCheckedOn: "2026-11-20", codesReadTo: "", libraryEdition: "2026.11"),
    cover: [], frontMatter: [], body: (1...40).map(part))

  private static func part(_ number: Int) -> Block {
    .part(
      PartBlock(
        anchor: "part-\(number)", kind: .body, number: String(number), title: "Part \(number)",
        blocks: (1...50).map { clause($0, ofPart: number) }))
  }

  /// Paragraphs, a list and a table, with a reference, a citation, a value and a blank, as clauses have them.
  private static func clause(_ index: Int, ofPart part: Int) -> Block {
    let reference = CrossReference(kind: .clause, anchor: "part\(part).clause1", number: "\(part).1")
    let blank = Blank(
      label: "hours to report", suggestion: "24 hours", answers: "child welfare",
      question: "part\(part).c\(index)/hours")
    let sentence = "The county child welfare agency and the county probation department will look for signs \(index). "
    return .clause(
      ClauseBlock(
        id: "part\(part).clause\(index)", number: "\(part).\(index)", title: "Clause \(index) of part \(part)",
        edition: 1, wording: "library text, edition 1", remark: nil,
        blocks: [
          .paragraph([
            .text(sentence + sentence), .citation("WIC 16524.8(a)"), .text(", "), .reference(reference),
            .text(", within "), index.isMultiple(of: 5) ? .blank(blank) : .value("\(index) days"), .text("."),
          ]),
          .list(ListBlock(start: nil, items: (1...4).map { [.paragraph([.text("\(sentence)Entry \($0)")])] })),
          .table(
            TableBlock(
              caption: nil, columns: [.init("Need"), .init("Agency", weight: 2)],
              rows: (1...3).map { [[.text("need \($0)")], [.value("Agency \($0) of Test County")]] })),
        ]))
  }

  /// The main part of the document, as it is before it is compressed.
  private static let xml: [UInt8] = {
    let file = DOCXWriter().bytes(of: document)
    var offset = 0
    while number(in: file, at: offset, 4) == 0x0403_4B50 {
      let start = offset + 30 + number(in: file, at: offset + 26, 2) + number(in: file, at: offset + 28, 2)
      let size = number(in: file, at: offset + 18, 4)
      let name = file[(offset + 30)...].prefix(number(in: file, at: offset + 26, 2))
      if name.elementsEqual("word/document.xml".utf8) {
        return inflated(Array(file[start..<(start + size)]), size: number(in: file, at: offset + 22, 4))
      }
      offset = start + size
    }
    preconditionFailure("a Word file has a main part")
  }()

  private static func number(in bytes: [UInt8], at offset: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
  }

  private static func inflated(_ bytes: [UInt8], size: Int) -> [UInt8] {
    var input = bytes
    let inputCount = input.count
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
      unsafe input.withUnsafeMutableBufferPointer { input in
        var stream = unsafe z_stream()
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = uInt(inputCount)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = uInt(size)
        unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        unsafe inflate(&stream, Z_FINISH)
        unsafe inflateEnd(&stream)
      }
      count = size
    }
  }

  /// What `gzip -6` does, but for its few bytes of header.
  private static func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(length))
    let status = unsafe compress2(&output, &length, bytes, uLong(bytes.count), 6)
    precondition(status == Z_OK, "zlib could not compress into a buffer of the size that it asked for")
    return Array(output[..<Int(length)])
  }
}
