internal import DocumentModel

/// What stands at the head and foot of every page but the cover.
enum FurnitureParts {
  /// County and title; a draft says so on every page.
  static func header(_ metadata: DocumentMetadata) -> [UInt8] {
    var xml = XMLBytes(
      declaring: "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    xml.startParagraph(.header)
    let county = metadata.titleNamesCounty ? [] : [metadata.county]
    let mark = metadata.status == .draft ? ["DRAFT"] : []
    xml.run((county + mark).joined(separator: " · "))
    xml.markup("<w:r><w:tab/></w:r>")
    xml.run(metadata.title)
    xml.markup("</w:p></w:hdr>")
    return xml.bytes
  }

  /// The edition, and the page as Word counts it.
  static func footer(_ metadata: DocumentMetadata) -> [UInt8] {
    var xml = XMLBytes(
      declaring: "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    xml.startParagraph(.footer)
    xml.run("As of \(metadata.asOfInWords) · library edition \(metadata.libraryEdition)")
    xml.markup("<w:r><w:tab/></w:r>")
    xml.run("Page ")
    xml.pageField(" PAGE ")
    xml.run(" of ")
    xml.pageField(" NUMPAGES ")
    xml.markup("</w:p></w:ftr>")
    return xml.bytes
  }
}

extension XMLBytes {
  fileprivate mutating func startParagraph(_ style: StyleID) {
    markup("<w:p><w:pPr><w:pStyle w:val=\"")
    text(style.rawValue)
    markup("\"/></w:pPr>")
  }

  fileprivate mutating func run(_ words: String) {
    markup("<w:r><w:t xml:space=\"preserve\">")
    text(words)
    markup("</w:t></w:r>")
  }

  /// A field that Word works out for each page; what is stored shows only where nothing does.
  fileprivate mutating func pageField(_ instruction: XMLMarkup) {
    markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">")
    markup(instruction)
    markup("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>–</w:t></w:r>")
    markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }
}
