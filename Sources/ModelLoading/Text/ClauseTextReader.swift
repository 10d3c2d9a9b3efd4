internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the words of a clause: their placeholders, and whether their Markdown is what clauses may hold.
struct ClauseTextReader {
  let owner: Clause.ID
  let load: LoadingContext

  func text(_ node: YAMLNode, _ noun: String) -> ClauseText {
    guard node.kind == .scalar else {
      load.report(.wrongType(of: noun, mustBe: "text", found: node))
      return ClauseText(source: "", placeholders: [], range: node.range)
    }
    let source = node.text
    let bytes = Array(source.utf8)
    let scan = TextScan(bytes)
    let ranges = node.ranges(ofTextBytes: scan.marks.map(\.bytes))
    let uses = zip(scan.marks, ranges).compactMap { use(of: $0, at: $1, in: bytes) }
    if scan.mayHoldMarkup { load.suspect(source, in: node) }
    return ClauseText(source: source, placeholders: uses, range: node.range)
  }

  private func use(of mark: TextScan.Mark, at range: SourceRange, in bytes: [UInt8]) -> ClauseText.Use? {
    guard let content = mark.content, PlaceholderGrammar.isWellFormed(content) else {
      load.report(.malformedPlaceholder(mark, String(decoding: bytes[mark.bytes], as: UTF8.self), at: range))
      return nil
    }
    guard let placeholder = PlaceholderGrammar.placeholder(content, in: owner) else {
      load.report(.unknownPlaceholder(content, at: range))
      return nil
    }
    checkName(in: placeholder, at: range)
    if case .block = placeholder, !isAlone(mark.bytes, in: bytes) { load.report(.blockNotAlone(content, at: range)) }
    return ClauseText.Use(placeholder: placeholder, bytes: mark.bytes, range: range)
  }

  /// Checks the names that are known before any clause is read; values and clauses are checked when all are.
  private func checkName(in placeholder: Placeholder, at range: SourceRange) {
    switch placeholder {
    case .partner(let role): load.check(Located(role, at: range), in: \.roles)
    case .team(let team): load.check(Located(team, at: range), in: \.teams)
    case .seat(let team, let role):
      load.check(Located(team, at: range), in: \.teams)
      load.check(Located(role, at: range), in: \.roles)
    case .part(let part): load.check(Located(part, at: range), in: \.parts)
    case .citation(let provision): load.check(Located(provision, at: range), in: \.provisions)
    case .value, .clause, .countyName, .protocolTitle, .fiscalYear, .block: break
    }
  }

  /// Whether the bytes are a paragraph of their own.
  private func isAlone(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ") }
    let before = Array(bytes[..<range.lowerBound].reversed().prefix(while: isBlank))
    let after = Array(bytes[range.upperBound...].prefix(while: isBlank))
    let endsParagraph = { (blanks: [UInt8]) in blanks.count { $0 == UInt8(ascii: "\n") } > 1 }
    return (before.count == range.lowerBound || endsParagraph(before))
      && (range.upperBound + after.count == bytes.count || endsParagraph(after))
  }
}
