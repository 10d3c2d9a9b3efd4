import DocumentModel
import DocumentWriting
import Foundation
import FoundationXML
import Testing

/// The order of children that ECMA-376 asks for, for every element that we write; Word refuses a file over it.
@Suite struct DOCXStructureTests {
  /// Children in the one order that they may come in.
  static let sequences: [String: [String]] = [
    "w:document": ["w:body"],
    "w:sectPr": ["w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar", "w:titlePg"],
    "w:sdt": ["w:sdtPr", "w:sdtContent"],
    "w:sdtPr": ["w:alias", "w:tag", "w:id", "w:showingPlcHdr", "w:docPartObj"],
    "w:docPartObj": ["w:docPartGallery", "w:docPartUnique"],
    "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
    "w:tblPr": [
      "w:tblStyle", "w:tblW", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption",
      "w:tblDescription",
    ],
    "w:tblGrid": ["w:gridCol"], "w:tr": ["w:trPr", "w:tc"], "w:trPr": ["w:cantSplit", "w:tblHeader", "w:ins", "w:del"],
    "w:tc": ["w:tcPr", "w:p"], "w:tcPr": ["w:tcW", "w:gridSpan", "w:tcBorders", "w:shd", "w:vAlign"],
    "w:tcBorders": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
    "w:tblCellMar": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:tblStylePr": ["w:tcPr"],
    "w:pBdr": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:pPr": [
      "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:numPr", "w:pBdr", "w:shd",
      "w:tabs",
      "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr",
    ],
    "w:numPr": ["w:ilvl", "w:numId"], "w:tabs": ["w:tab"],
    "w:rPr": [
      "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps",
      "w:color", "w:spacing",
      "w:sz",
      "w:szCs", "w:u", "w:shd", "w:lang",
    ],
    "w:numbering": ["w:abstractNum", "w:num"], "w:num": ["w:abstractNumId", "w:lvlOverride"],
    "w:lvlOverride": ["w:startOverride"], "w:abstractNum": ["w:nsid", "w:multiLevelType", "w:lvl"],
    "w:lvl": ["w:start", "w:numFmt", "w:pStyle", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr"],
    "w:styles": ["w:docDefaults", "w:style"], "w:docDefaults": ["w:rPrDefault", "w:pPrDefault"],
    "w:rPrDefault": ["w:rPr"], "w:pPrDefault": ["w:pPr"],
    "w:style": ["w:name", "w:basedOn", "w:next", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr", "w:tblStylePr"],
    "w:settings": [
      "w:zoom", "w:defaultTabStop", "w:characterSpacingControl", "w:compat", "w:themeFontLang", "w:decimalSymbol",
      "w:listSeparator",
    ],
    "w:compat": ["w:compatSetting"], "w:fonts": ["w:font"],
    "w:font": ["w:altName", "w:panose1", "w:charset", "w:family", "w:pitch"],
    "w:p": ["w:pPr"], "w:r": ["w:rPr"],
  ]

  /// Children that may come in any order, after those of the sequence.
  static let content =
    [
      "w:r", "w:hyperlink", "w:sdt", "w:bookmarkStart", "w:bookmarkEnd", "w:ins", "w:del", "w:moveFrom", "w:moveTo",
    ] + ranges
  static let ranges = ["w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd"]
  static let runContent = ["w:t", "w:delText", "w:tab", "w:br", "w:fldChar", "w:instrText", "w:delInstrText"]
  static let free: [String: [String]] = [
    "w:body": ["w:p", "w:tbl", "w:sdt", "w:sectPr", "w:bookmarkStart", "w:bookmarkEnd"] + ranges, "w:hdr": ["w:p"],
    "w:ftr": ["w:p"], "w:p": content,
    "w:r": runContent,
    "w:hyperlink": content, "w:ins": ["w:r"], "w:del": ["w:r"], "w:moveFrom": ["w:r"], "w:moveTo": ["w:r"],
    "w:sdtContent": ["w:p", "w:tbl", "w:sdt", "w:r"] + ranges,
  ]

  static let documents: [(ProtocolDocument, DOCXRevision?)] =
    DOCXPackageTests.numberings.map { (SampleDocument.protocolDocument(numbering: $0), nil) } + [
      (DOCXChangeTests.document, DOCXChangeTests.revision), (SampleDocument.of([]), nil),
    ]

  @Test(arguments: documents.indices) func ordersChildrenAsTheSchemaDoes(index: Int) throws {
    let (document, revision) = Self.documents[index]
    let file = try DOCXFile(DOCXWriter(revision: revision).bytes(of: document))
    for entry in file.entries where entry.name.hasPrefix("word/") && !entry.name.hasSuffix(".rels") {
      let root = try #require(try file.part(entry.name).rootElement())
      try check(root, in: entry.name)
    }
  }

  @Test func endsTheBodyWithItsSection() throws {
    let body = try DOCXFile(DOCXWriter().bytes(of: SampleDocument.protocolDocument())).body()
    #expect(try body.all("/w:document/w:body/*").last?.name == "w:sectPr")
    #expect(
      try body.all("//w:tbl[not(following-sibling::*[1][self::w:p])]").isEmpty, "a table needs a paragraph after it")
  }

  private func check(_ element: XMLElement, in part: String) throws {
    let name = try #require(element.name)
    let children = (element.children ?? []).compactMap { $0 as? XMLElement }
    guard !children.isEmpty else { return }
    let names = children.compactMap(\.name)
    let sequence = Self.sequences[name] ?? []
    let free = Self.free[name] ?? []
    #expect(Set(names).isSubset(of: sequence + free), "\(part): \(name) holds \(names)")
    let places = names.filter { !free.contains($0) }.compactMap { sequence.firstIndex(of: $0) }
    #expect(places == places.sorted(), "\(part): \(name) holds \(names)")
    if let firstFree = names.firstIndex(where: free.contains), !sequence.isEmpty {
      #expect(names[firstFree...].allSatisfy(free.contains), "\(part): \(name) holds \(names)")
    }
    for child in children { try check(child, in: part) }
  }
}
