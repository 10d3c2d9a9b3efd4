internal import ProtocolModel

/// Turns cmark's tree into the project's own.
struct BlockReader {
  /// How many placeholders the text has.
  let marks: Int

  func blocks(in parent: MarkdownNode) -> [MarkdownBlock] { parent.children.flatMap(blocks(from:)) }

  private func blocks(from node: MarkdownNode) -> [MarkdownBlock] {
    switch node.kind {
    case "paragraph", "heading": [.paragraph(inlines(in: node))]
    case "list": [.list(start: node.listStart, items: node.children.map(blocks(in:)))]
    case "table": [table(node)]
    case "block_quote": blocks(in: node)
    case "code_block", "html_block": [.paragraph(PlaceholderMarks.inlines(in: node.literal, below: marks))]
    default: []
    }
  }

  private func table(_ node: MarkdownNode) -> MarkdownBlock {
    let rows = node.children.map { row in row.children.map(inlines(in:)) }
    return .table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private func inlines(in parent: MarkdownNode) -> [MarkdownInline] {
    // cmark gives one text in several nodes; joined, a mark that it split is whole again.
    var result: [MarkdownInline] = []
    var text = ""
    for child in parent.children {
      switch child.kind {
      case "text", "code", "html_inline": text += child.literal
      case "softbreak": text += " "
      default:
        flush(&text, into: &result)
        result += inlines(from: child)
      }
    }
    flush(&text, into: &result)
    return result
  }

  private func flush(_ text: inout String, into result: inout [MarkdownInline]) {
    if !text.isEmpty { result += PlaceholderMarks.inlines(in: text, below: marks) }
    text = ""
  }

  private func inlines(from node: MarkdownNode) -> [MarkdownInline] {
    switch node.kind {
    case "emph": [.emphasis(inlines(in: node))]
    case "strong": [.strong(inlines(in: node))]
    case "link": node.url.hasPrefix("https://") ? [.link(node.url, inlines(in: node))] : inlines(in: node)
    case "linebreak": [.lineBreak]
    default: inlines(in: node)
    }
  }
}
