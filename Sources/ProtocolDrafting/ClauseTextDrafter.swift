internal import ClauseMarkdown
internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// Turns a clause's Markdown into blocks, its placeholders filled.
struct ClauseTextDrafter {
  let material: DraftMaterial
  /// In the order of the text's placeholders.
  let fillings: [Filling]
  /// Makes a generated block.
  let generated: (GeneratedBlock) -> [Block]

  func blocks(_ markdown: [MarkdownBlock]) -> [Block] { markdown.flatMap(blocks(from:)) }

  private func blocks(from markdown: MarkdownBlock) -> [Block] {
    switch markdown {
    case .paragraph(let text): generatedBlocks(standingAlone: text) ?? [.paragraph(inlines(text, startsSentence: true))]
    case .list(let start, let items): [.list(ListBlock(start: start, items: items.map(blocks(ofItem:))))]
    case .table(let header, let rows):
      [
        .table(
          TableBlock(
            caption: nil, columns: header.map { TableBlock.Column(header: inlines($0)) },
            rows: rows.map { row in header.indices.map { $0 < row.count ? inlines(row[$0]) : [] } }))
      ]
    }
  }

  /// Items of a list go on with the sentence before it.
  private func blocks(ofItem markdown: [MarkdownBlock]) -> [Block] {
    markdown.flatMap { block -> [Block] in
      if case .paragraph(let text) = block { [.paragraph(inlines(text))] } else { blocks(from: block) }
    }
  }

  /// A generated block, when the paragraph holds nothing else.
  private func generatedBlocks(standingAlone text: [MarkdownInline]) -> [Block]? {
    guard text.count == 1, case .placeholder(let index)? = text.first, fillings.indices.contains(index),
      case .block(let block) = fillings[index]
    else { return nil }
    return generated(block)
  }

  /// What the placeholder right before the inline at `index` became.
  private func filling(before index: Int, in markdown: [MarkdownInline]) -> Filling? {
    guard index > 0, case .placeholder(let number) = markdown[index - 1], fillings.indices.contains(number) else {
      return nil
    }
    return fillings[number]
  }

  private func inlines(_ markdown: [MarkdownInline], startsSentence: Bool = false) -> [Inline] {
    var result: [Inline] = []
    for (index, inline) in markdown.enumerated() {
      switch inline {
      case .text(let text): result.append(.text(material.words(text, after: filling(before: index, in: markdown))))
      case .placeholder(let index) where fillings.indices.contains(index):
        let isFirst = result.isEmpty ? startsSentence : result.last?.endsSentence ?? false
        result += material.inlines(for: fillings[index]).startingSentence(isFirst)
      case .placeholder: break
      case .emphasis(let content):
        result.append(.emphasis(inlines(content, startsSentence: startsSentence && index == 0)))
      case .strong(let content): result.append(.strong(inlines(content, startsSentence: startsSentence && index == 0)))
      case .link(let url, let content): result.append(.link(url: url, inlines(content)))
      case .lineBreak: result.append(.lineBreak)
      }
    }
    return result
  }
}

extension Inline {
  /// Whether a new sentence follows.
  fileprivate var endsSentence: Bool {
    guard case .text(let text) = self else { return false }
    return [". ", "? ", "! "].contains { text.hasSuffix($0) }
  }
}

extension [Inline] {
  /// A reference that opens a sentence has a capital letter: `Section 6.2 says …`.
  fileprivate func startingSentence(_ isFirst: Bool) -> [Inline] {
    guard isFirst, case .reference(let reference)? = first, reference.number != nil, reference.kind != .appendix else {
      return self
    }
    let bare = CrossReference(kind: reference.kind, anchor: reference.anchor, number: reference.number, isBare: true)
    return [.text("\(reference.noun.startingUppercase) "), .reference(bare)] + dropFirst()
  }
}
