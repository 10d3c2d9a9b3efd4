import Foundation
import FoundationXML

/// The paragraphs of a part of a Word file as they stand after all changes are accepted, or all are rejected.
///
/// It does what ECMA-376 says of tracked changes (§17.13.5) and knows nothing of the writer: a run in a deletion goes
/// when changes are accepted, one in an insertion when they are rejected, and a paragraph whose mark goes joins the next.
final class WordText: NSObject, XMLParserDelegate {
  struct Paragraph: Hashable {
    let style: String
    /// The level of the list it is an entry of; nil when it is none.
    let listLevel: Int?
    let text: String
  }

  private let accepts: Bool
  private(set) var paragraphs: [Paragraph] = []
  /// What is wrong with the file, in words.
  private(set) var faults: [String] = []
  /// How many marks of each kind there are.
  private(set) var marks: [String: Int] = [:]

  private var path: [String] = []
  private var leaves: [Bool] = []
  private var text = ""
  private var style = ""
  private var listLevel: Int?
  private var markGoes = false
  /// The style of the first of the paragraphs that are joined.
  private var pending: (style: String, listLevel: Int?, text: String)?
  private var isGathering = false
  private var row: (goes: Bool, isTracked: Bool)?
  private var identifiers: Set<String> = []
  private var openMoves: [String: String] = [:]
  private var moveNames: [String: [String]] = [:]
  private var cellEndsInMark = false

  init(_ bytes: [UInt8], accepting accepts: Bool) {
    self.accepts = accepts
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { faults.append("not well-formed: \(parser.parserError.map(String.init(describing:)) ?? "")") }
    if let pending, !pending.text.isEmpty { faults.append("text is left over: \(pending.text)") }
    faults += openMoves.values.map { "the move \($0) has no end" }
    for (name, kinds) in moveNames where kinds.sorted() != ["w:moveFromRangeStart", "w:moveToRangeStart"] {
      faults.append("the move \(name) has the ends \(kinds)")
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    defer { path.append(name) }
    switch name {
    case "w:ins", "w:del", "w:moveFrom", "w:moveTo":
      check(attributes, name)
      let goes = accepts == (name == "w:del" || name == "w:moveFrom")
      if path.last == "w:rPr" { markGoes = goes } else if path.last == "w:trPr" { row = (goes, true) }
      leaves.append(goes)
    case "w:moveFromRangeStart", "w:moveToRangeStart":
      check(attributes, name)
      openMoves[attributes["w:id"] ?? ""] = attributes["w:name"]
      moveNames[attributes["w:name"] ?? "", default: []].append(name)
    case "w:moveFromRangeEnd", "w:moveToRangeEnd":
      if openMoves.removeValue(forKey: attributes["w:id"] ?? "") == nil { faults.append("an end of no move") }
    case "w:bookmarkStart": if !identifiers.insert(attributes["w:id"] ?? "").inserted { faults.append("two ids") }
    case "w:tr": row = (false, false)
    case "w:tc": cellEndsInMark = false
    case "w:p": (text, style, listLevel, markGoes) = ("", "", nil, false)
    // Whether the first cells of a table are bold hangs on the length of all of them.
    case "w:pStyle": style = (attributes["w:val"] ?? "").replacing("TableRowHeader", with: "TableText")
    case "w:ilvl": listLevel = attributes["w:val"].flatMap(Int.init)
    case "w:t", "w:delText":
      isGathering = true
      let isDeleted = path.contains("w:del") || path.contains("w:moveFrom")
      if isDeleted != (name == "w:delText") { faults.append("\(name) stands in \(path)") }
    case "w:tab" where path.last == "w:r": add("\t")
    case "w:br": add("\n")
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    path.removeLast()
    switch name {
    case "w:ins", "w:del", "w:moveFrom", "w:moveTo": leaves.removeLast()
    case "w:t", "w:delText": isGathering = false
    case "w:p": endParagraph()
    case "w:tc":
      if let row, cellEndsInMark, !row.goes { faults.append("the last mark of a cell goes without its row") }
      if row?.goes == true { pending = nil }
    case "w:tr": row = nil
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { if isGathering { add(characters) } }

  private func add(_ characters: String) { if !leaves.contains(true) { text += characters } }

  private func endParagraph() {
    let first = pending ?? (style, listLevel, "")
    let joined = first.text + text
    cellEndsInMark = markGoes
    if markGoes {
      if row?.goes == true, !joined.isEmpty { faults.append("a row goes without its text \(joined)") }
      // A whole paragraph that goes leaves nothing; what is left of one takes the next along.
      pending = joined.isEmpty ? nil : (first.style, first.listLevel, joined)
    } else {
      let hasPending = pending != nil
      paragraphs.append(
        Paragraph(
          style: hasPending ? first.style : style, listLevel: hasPending ? first.listLevel : listLevel, text: joined))
      pending = nil
    }
  }

  private func check(_ attributes: [String: String], _ name: String) {
    marks[name, default: 0] += 1
    if !identifiers.insert(attributes["w:id"] ?? "").inserted { faults.append("two marks have one id") }
    if attributes["w:author"]?.isEmpty ?? true { faults.append("\(name) has no author") }
    if attributes["w:date"]?.hasSuffix("T00:00:00Z") != true { faults.append("\(name) has no date") }
  }
}
