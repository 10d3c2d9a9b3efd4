internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the entries of `carries:` and proves that their words stand in the text.
enum CarriageReader {
  static func carriages(from map: inout MapReader, in text: ClauseText, of owner: Clause.ID) -> [Clause.Carriage] {
    guard let node = map.optional("carries"), let items = map.load.items(node, "'carries'") else { return [] }
    let text = QuotableText(text.source)
    return items.compactMap { item in
      map.load.map(item, "an entry of 'carries'") { carriage(from: &$0, in: text, of: owner) }
    }
  }

  private static func carriage(
    from map: inout MapReader, in text: QuotableText, of owner: Clause.ID
  ) -> Clause.Carriage? {
    let element = map.name("element", in: \.elements)
    guard let node = map.required("words"), let source = map.load.text(node, "'words'") else { return nil }
    let words = FoldedText(source)
    if !text.contains(words) {
      map.load.report(.wordsMissing(WordsDifference(words, from: text.folded), element: element?.value, at: node.range))
    } else if CarriageWords(words).cutPlaceholder {
      map.load.report(.wordsCutPlaceholder(at: node.range))
    } else if CarriageWords(words).sayNothing {
      map.load.report(.wordsSayNothing(at: node.range))
    }
    return element.map {
      Clause.Carriage(element: $0, words: words.string, values: values(in: words, of: owner), range: node.range)
    }
  }

  /// The values that stand inside the words, each once.
  private static func values(in words: FoldedText, of owner: Clause.ID) -> [ValueReference] {
    var values: [ValueReference] = []
    for mark in TextScan(words.bytes).marks {
      guard let content = mark.content, case .value(let value)? = PlaceholderGrammar.placeholder(content, in: owner),
        !values.contains(value)
      else { continue }
      values.append(value)
    }
    return values
  }
}
