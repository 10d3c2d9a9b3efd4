internal import DocumentModel

/// The small parts that every Word document needs.
enum PackageParts {
  static let contentTypes = XMLBytes(
    declaring: """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
      <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
      <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
      <Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>\
      <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
      <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
      </Types>
      """
  ).bytes

  static let relationships = XMLBytes(
    declaring: """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>\
      </Relationships>
      """
  ).bytes

  static let applicationProperties = XMLBytes(
    declaring: """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
      <Application>mou</Application></Properties>
      """
  ).bytes

  /// Title, language and the as-of date; no author, since a tool that composes is none.
  static func coreProperties(_ metadata: DocumentMetadata) -> [UInt8] {
    var xml = XMLBytes(
      declaring: """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
        """)
    xml.text(metadata.titleNamesCounty ? metadata.title : "\(metadata.county): \(metadata.title)")
    xml.markup("</dc:title><dc:subject>")
    xml.text("As of \(metadata.asOfInWords); library edition \(metadata.libraryEdition)")
    xml.markup("</dc:subject>")
    if let day = metadata.day {
      xml.markup("<dcterms:created xsi:type=\"dcterms:W3CDTF\">")
      xml.text("\(day)T00:00:00Z")
      xml.markup("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
      xml.text("\(day)T00:00:00Z")
      xml.markup("</dcterms:modified>")
    }
    xml.markup("<dc:language>")
    xml.text(metadata.languageTag)
    xml.markup("</dc:language><cp:contentStatus>")
    xml.text(metadata.statusWord)
    xml.markup("</cp:contentStatus></cp:coreProperties>")
    return xml.bytes
  }

  static func documentRelationships(links: HyperlinkTargets) -> [UInt8] {
    var xml = XMLBytes(
      declaring: """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
        <Relationship Id="rIdNumbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>\
        <Relationship Id="rIdSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
        <Relationship Id="rIdFonts" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/>\
        <Relationship Id="rIdHeader" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\
        <Relationship Id="rIdFooter" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
        """)
    for (index, url) in links.urls.enumerated() {
      xml.markup("<Relationship Id=\"rIdLink")
      xml.number(index)
      xml.markup(
        "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" TargetMode=\"External\" Target=\""
      )
      xml.text(url)
      xml.markup("\"/>")
    }
    xml.markup("</Relationships>")
    return xml.bytes
  }

  /// Nothing here asks Word to update all fields: it would ask at every opening of every copy.
  ///
  /// Word asks as well for fields marked stale, but only until the answer is saved. The page numbers of the contents
  /// are marked so, since this program lays out no pages and an invented number is worse than the question.
  static func settings(_ metadata: DocumentMetadata) -> [UInt8] {
    var xml = XMLBytes(
      declaring: """
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
        <w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
        <w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
        <w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
        </w:compat><w:themeFontLang w:val="
        """)
    xml.text(metadata.languageTag)
    xml.markup("\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>")
    return xml.bytes
  }

  static let fontTable = XMLBytes(
    declaring: """
      <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/>\
      <w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>\
      <w:font w:name="Arial"><w:altName w:val="Liberation Sans"/><w:panose1 w:val="020B0604020202020204"/>\
      <w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
      """
  ).bytes
}

extension DocumentMetadata {
  /// The language in letters, digits and hyphens alone.
  var languageTag: String {
    let isTag =
      !language.isEmpty
      && language.utf8.allSatisfy { byte in
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte == 0x2D
      }
    return isTag ? language : "en-US"
  }

  /// The as-of date, when it has the form of one.
  var day: String? {
    let parts = asOf.split(separator: "-", omittingEmptySubsequences: false)
    let isDay = parts.map(\.utf8.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy { 0x30...0x39 ~= $0 }
    return isDay ? asOf : nil
  }

  var statusWord: String {
    switch status {
    case .draft: "Draft"
    case .final: "Final text"
    }
  }
}
