internal import DocumentModel

/// What stands at the head and foot of every page but the first.
struct FurnitureParts {
  private let metadata: DocumentMetadata
  private let earlier: DocumentMetadata
  private let revision: DOCXRevision?

  /// Marks of changes have identifiers of their own in every part; those of the text never reach these.
  private static let firstIdentifier = 1_000_000

  /// `earlier` is what the text said before it was changed; without a `revision` it does not count.
  init(_ metadata: DocumentMetadata, earlier: DocumentMetadata?, revision: DOCXRevision?) {
    self.metadata = metadata
    self.earlier = revision == nil ? metadata : earlier ?? metadata
    self.revision = revision
  }

  /// County and title; a draft says so on every page.
  var header: [UInt8] {
    var xml = XMLBytes(
      declaring: "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    xml.startParagraph(.header)
    run(Self.firstIdentifier, &xml) { metadata in
      let county = metadata.titleNamesCounty || metadata.county.isEmpty ? [] : [metadata.county]
      let mark = metadata.status == .draft ? ["DRAFT"] : []
      return (county + mark).joined(separator: " · ")
    }
    xml.markup("<w:r><w:tab/></w:r>")
    run(Self.firstIdentifier + 2, &xml, \.title)
    xml.markup("</w:p></w:hdr>")
    return xml.bytes
  }

  /// The edition, and the page as Word counts it.
  var footer: [UInt8] {
    var xml = XMLBytes(
      declaring: "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    xml.startParagraph(.footer)
    run(Self.firstIdentifier + 4, &xml) { "As of \($0.asOfInWords) · library edition \($0.libraryEdition)" }
    xml.markup("<w:r><w:tab/></w:r>")
    xml.run("Page ")
    xml.pageField(" PAGE ")
    xml.run(" of ")
    xml.pageField(" NUMPAGES ")
    xml.markup("</w:p></w:ftr>")
    return xml.bytes
  }

  /// A run that differs where the earlier text said something else; both are marked then.
  private func run(_ identifier: Int, _ xml: inout XMLBytes, _ words: (DocumentMetadata) -> String) {
    let (old, new) = (words(earlier), words(metadata))
    guard old != new, let revision else { return xml.run(new) }
    xml.markup("<w:del")
    xml.revisionAttributes(identifier, revision)
    xml.markup("><w:r><w:delText xml:space=\"preserve\">")
    xml.text(old)
    xml.markup("</w:delText></w:r></w:del><w:ins")
    xml.revisionAttributes(identifier + 1, revision)
    xml.markup(">")
    xml.run(new)
    xml.markup("</w:ins>")
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
