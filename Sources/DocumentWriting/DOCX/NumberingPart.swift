internal import DocumentModel

/// The numbering of a document in Word: headings, appendices, and one instance for each ordered list.
///
/// Headings are numbered through their styles, so a clause inserted in Word renumbers what follows. Each ordered list
/// is an instance of its own with the number that it starts from, so no list goes on where another ended.
struct NumberingPart {
  /// How the entries of a list are marked.
  enum ListKind: Int {
    /// `(a)`, `1.` or `(A)`, after the numbering of the clauses around it.
    case clause = 4
    /// `1.`, outside clauses.
    case plain = 5
    case bullets = 3
  }

  static let headings = 1
  static let appendices = 2
  static let bullets = 3

  private let numbering: DocumentMetadata.Numbering
  private var instances: [(kind: ListKind, level: Int, start: Int)] = []

  init(_ numbering: DocumentMetadata.Numbering) { self.numbering = numbering }

  /// A new instance for an ordered list on `level` (from 0).
  mutating func add(_ kind: ListKind, level: Int, start: Int) -> Int {
    instances.append((kind, level, start))
    return Self.bullets + instances.count
  }

  var bytes: [UInt8] {
    var xml = XMLBytes(
      declaring: #"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#)
    appendHeadings(to: &xml)
    append(.appendices, levels: [Level("upperLetter", "Appendix %1.", .title(.appendixHeading))], to: &xml)
    append(.bullets, levels: (0..<9).map { Level("bullet", ["•", "–", "▪"][$0 % 3], .list) }, to: &xml)
    append(.clauseLists, levels: listLevels(numbering), to: &xml)
    append(.plainLists, levels: listLevels(.roman), to: &xml)
    for (number, shape) in [Shape.headings, .appendices, .bullets].enumerated() {
      xml.markup("<w:num w:numId=\"")
      xml.number(number + 1)
      xml.markup("\"><w:abstractNumId w:val=\"")
      xml.number(shape.rawValue)
      xml.markup("\"/></w:num>")
    }
    for (index, instance) in instances.enumerated() {
      xml.markup("<w:num w:numId=\"")
      xml.number(Self.bullets + 1 + index)
      xml.markup("\"><w:abstractNumId w:val=\"")
      xml.number(instance.kind.rawValue)
      xml.markup("\"/><w:lvlOverride w:ilvl=\"")
      xml.number(instance.level)
      xml.markup("\"><w:startOverride w:val=\"")
      xml.number(instance.start)
      xml.markup("\"/></w:lvlOverride></w:num>")
    }
    xml.markup("</w:numbering>")
    return xml.bytes
  }

  // MARK: - Shapes

  private enum Shape: Int {
    case headings = 1
    case appendices
    case bullets
    case clauseLists
    case plainLists
  }

  private struct Level {
    enum Use {
      case title(StyleID)
      case list
    }

    let format: String
    let text: String
    let use: Use

    init(_ format: String, _ text: String, _ use: Use) {
      self.format = format
      self.text = text
      self.use = use
    }
  }

  private func appendHeadings(to xml: inout XMLBytes) {
    let levels =
      switch numbering {
      case .decimal: [Level("decimal", "Part %1.", .title(.heading1)), Level("decimal", "%1.%2", .title(.heading2))]
      case .roman: [Level("upperRoman", "%1.", .title(.heading1)), Level("upperLetter", "%2.", .title(.heading2))]
      case .article: [Level("decimal", "Article %1.", .title(.heading1)), Level("decimal", "%1.%2", .title(.heading2))]
      }
    append(.headings, levels: levels, to: &xml)
  }

  /// The marks of nested lists, from the outside in.
  private func listLevels(_ numbering: DocumentMetadata.Numbering) -> [Level] {
    let marks: [(String, String)] =
      switch numbering {
      case .decimal: [("lowerLetter", "(%)"), ("decimal", "(%)"), ("upperLetter", "(%)"), ("lowerRoman", "(%)")]
      case .roman: [("decimal", "%."), ("lowerLetter", "%."), ("decimal", "(%)"), ("lowerLetter", "(%)")]
      case .article: [("upperLetter", "(%)"), ("decimal", "(%)"), ("lowerLetter", "(%)"), ("lowerRoman", "(%)")]
      }
    return (0..<9).map { level in
      let (format, mark) = marks[level % marks.count]
      let around = mark.split(separator: "%", omittingEmptySubsequences: false)
      return Level(format, around.joined(separator: "%\(level + 1)"), .list)
    }
  }

  private func append(_ shape: Shape, levels: [Level], to xml: inout XMLBytes) {
    xml.markup("<w:abstractNum w:abstractNumId=\"")
    xml.number(shape.rawValue)
    xml.markup("\"><w:nsid w:val=\"4D4F550")
    xml.number(shape.rawValue)
    xml.markup("\"/><w:multiLevelType w:val=\"multilevel\"/>")
    for (index, level) in levels.enumerated() { append(level, index, to: &xml) }
    xml.markup("</w:abstractNum>")
  }

  private func append(_ level: Level, _ index: Int, to xml: inout XMLBytes) {
    xml.markup("<w:lvl w:ilvl=\"")
    xml.number(index)
    xml.markup("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
    xml.text(level.format)
    xml.markup("\"/>")
    var isSpaced = false
    if case .title(let style) = level.use {
      isSpaced = style != .heading2
      xml.markup("<w:pStyle w:val=\"")
      xml.text(style.rawValue)
      xml.markup(isSpaced ? "\"/><w:suff w:val=\"space\"/>" : "\"/>")
    }
    xml.markup("<w:lvlText w:val=\"")
    xml.text(level.text)
    xml.markup("\"/><w:lvlJc w:val=\"left\"/><w:pPr>")
    switch level.use {
    case .title where isSpaced: xml.markup("<w:ind w:left=\"0\" w:firstLine=\"0\"/>")
    case .title: xml.markup("<w:ind w:left=\"720\" w:hanging=\"720\"/>")
    case .list:
      xml.markup("<w:ind w:left=\"")
      xml.number(720 + 480 * index)
      xml.markup("\" w:hanging=\"480\"/>")
    }
    xml.markup("</w:pPr></w:lvl>")
  }
}
