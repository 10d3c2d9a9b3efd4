internal import DocumentModel
internal import SourceText

/// The names by which links find headings.
///
/// GitHub and most editors name a heading after its words, so links need no raw HTML and stay readable in plain text:
/// `### 12.1 Reporting a missing child` is `#121-reporting-a-missing-child`. The number makes the name unique; where
/// two headings are equal all the same, the later ones count up as GitHub does.
struct HeadingSlugs {
  private var slugs: [String: String] = [:]
  private var used: [String: Int] = [:]

  /// Names the headings in the order of the text: the title, what comes before the contents, the contents, the body.
  init(of front: [Block], _ body: [Block], title: String, contents: String) {
    _ = unique(Self.slug(title))
    for block in front { add(block) }
    _ = unique(Self.slug(contents))
    for block in body { add(block) }
  }

  /// The link to `anchor`; nil when the document has no such place.
  func slug(of anchor: String) -> String? { slugs[anchor] }

  private mutating func add(_ block: Block) {
    switch block {
    case .part(let part):
      add(HeadingText.of(part), part.anchor)
      for inner in part.blocks {
        if case .clause(let clause) = inner {
          add(clause, isAppendix: part.kind == .appendices)
        } else {
          add(inner)
        }
      }
    case .clause(let clause): add(clause, isAppendix: false)
    case .section(let section):
      add(section.title, section.anchor)
      section.blocks.forEach { add($0) }
    case .list(let list): list.items.joined().forEach { add($0) }
    case .notice(_, let blocks), .change(_, let blocks): blocks.forEach { add($0) }
    case .paragraph, .table, .signature, .flow, .details: break
    }
  }

  private mutating func add(_ clause: ClauseBlock, isAppendix: Bool) {
    add(HeadingText.of(clause, isAppendix: isAppendix), clause.id)
    clause.blocks.forEach { add($0) }
  }

  private mutating func add(_ heading: String, _ anchor: String) {
    let slug = unique(Self.slug(heading))
    if slugs[anchor] == nil { slugs[anchor] = slug }
  }

  private mutating func unique(_ slug: String) -> String {
    guard let count = used[slug] else {
      used[slug] = 0
      return slug
    }
    used[slug] = count + 1
    return unique("\(slug)-\(count + 1)")
  }

  /// Lower case, blanks as hyphens, without anything that is not a letter, a digit, a hyphen or an underscore.
  static func slug(_ heading: String) -> String {
    guard !heading.utf8.allSatisfy({ $0 < 0x80 }) else { return String(decoding: plainSlug(heading), as: UTF8.self) }
    var result = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      switch scalar {
      case " ": result.append("-")
      case "-", "_": result.append(scalar)
      case _ where scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber:
        result.append(scalar)
      default: break
      }
    }
    return String(result)
  }

  /// The same of a heading in ASCII, as nearly all are.
  private static func plainSlug(_ heading: String) -> [UInt8] {
    heading.utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: " "): UInt8(ascii: "-")
      case UInt8(ascii: "-"), UInt8(ascii: "_"): byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: ByteSet.alphanumeric.contains(byte) ? byte : nil
      }
    }
  }
}

/// The words of headings, without markup.
enum HeadingText {
  static func of(_ part: PartBlock) -> String { part.number.isEmpty ? part.title : "\(part.number). \(part.title)" }

  static func of(_ clause: ClauseBlock, isAppendix: Bool) -> String {
    isAppendix ? "Appendix \(clause.number): \(clause.title)" : "\(clause.number) \(clause.title)"
  }
}
