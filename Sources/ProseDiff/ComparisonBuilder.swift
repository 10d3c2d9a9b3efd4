/// Builds a comparison: sentences first, then the words inside them, then what moved.
struct ComparisonBuilder {
  private(set) var passages: [ProsePassage] = []
  private(set) var changes: [ProseChange] = []
  private(set) var extent = ProseComparison.Extent.none
  private(set) var deletedWords = 0
  private(set) var insertedWords = 0

  private let old: ProseText
  private let new: ProseText
  private let classifier: ChangeClassifier
  private var oldBags: [WordBag] = []
  private var newBags: [WordBag] = []

  /// A sentence is replaced whole when a larger share of its words changed.
  private static let sentenceLimit = 0.6
  /// A text is rewritten when a larger share of its words changed.
  private static let textLimit = 0.7

  init(_ old: String, _ new: String, _ vocabulary: ProseVocabulary) {
    var keys = TokenKeys()
    self.old = ProseText(old, &keys)
    self.new = ProseText(new, &keys)
    classifier = ChangeClassifier(self.old, self.new, vocabulary)
  }

  mutating func build() {
    if old.bytes == new.bytes {
      if !old.bytes.isEmpty { passages = [ProsePassage(.unchanged, [.kept(old.text(0..<old.bytes.count))])] }
      return
    }
    guard !old.sentences.isEmpty, !new.sentences.isEmpty else { return buildWithoutWords() }
    oldBags = old.sentences.map { WordBag(of: $0, in: old) }
    newBags = new.sentences.map { WordBag(of: $0, in: new) }
    let alignment = SentenceAlignment(oldBags, newBags)
    let moves = MoveFinder(old, oldBags, new, newBags, alignment).moves
    var (place, placeNew) = (0, 0)
    for match in alignment.matches {
      addUnmatched(place..<match.old.lowerBound, placeNew..<match.new.lowerBound, moves)
      add(match)
      (place, placeNew) = (match.old.upperBound, match.new.upperBound)
    }
    addUnmatched(place..<old.sentences.count, placeNew..<new.sentences.count, moves)
    settleExtent()
  }

  // MARK: Passages

  private mutating func add(_ match: SentenceAlignment.Match) {
    let (range, rangeNew) = (tokens(old, match.old), tokens(new, match.new))
    let (bytes, bytesNew) = (Self.bytes(old, match.old), Self.bytes(new, match.new))
    let edit = WordEdit(old.tokens, range, new.tokens, rangeNew)
    let isReshaped = match.old.count != match.new.count
    let (gone, come) = wordCounts(edit)
    deletedWords += gone
    insertedWords += come
    if !isReshaped, share(gone, come, range, rangeNew) > Self.sentenceLimit {
      return replace(range, bytes, rangeNew, bytesNew)
    }
    let segments = SegmentWriter(old, bytes, new, bytesNew, edit).segments
    if isReshaped {
      let kind: ChangeKind = match.old.count == 1 ? .split : .joined
      let aspect = ProseChange.Aspect(kind: kind, old: old.text(ofTokens: range), new: new.text(ofTokens: rangeNew))
      changes.append(
        ProseChange(aspects: [aspect], old: aspect.old, new: aspect.new, passage: passages.count))
    }
    changes += classifier.changes(of: edit, range, rangeNew, passage: passages.count)
      .filter { !(isReshaped && Self.isJoint($0)) }
    addTypographic(
      segments, isAtEnd: (match.old.upperBound == old.sentences.count, match.new.upperBound == new.sentences.count))
    let kind: ProsePassage.Kind =
      isReshaped
      ? match.old.count == 1 ? .split : .joined
      : segments.contains(where: \.isChange)
        ? .edited : segments.allSatisfy({ if case .kept = $0 { true } else { false } }) ? .unchanged : .typographic
    passages.append(ProsePassage(kind, segments))
  }

  private mutating func replace(
    _ range: Range<Int>, _ bytes: Range<Int>, _ rangeNew: Range<Int>, _ bytesNew: Range<Int>
  ) {
    changes.append(classifier.change(replacing: range, with: rangeNew, passage: passages.count))
    let whole = WordEdit(replacing: range, with: rangeNew)
    passages.append(ProsePassage(.replaced, SegmentWriter(old, bytes, new, bytesNew, whole).segments))
  }

  /// Sentences between two matches; one old against one new is a replacement, the rest went, came or moved.
  private mutating func addUnmatched(_ range: Range<Int>, _ rangeNew: Range<Int>, _ moves: [MoveFinder.Move]) {
    if let left = range.first, let right = rangeNew.first, range.count == 1, rangeNew.count == 1,
      !moves.contains(where: { $0.old == left || $0.new == right })
    {
      let (tokens, tokensNew) = (old.sentences[left].tokens, new.sentences[right].tokens)
      deletedWords += words(old, tokens)
      insertedWords += words(new, tokensNew)
      return replace(tokens, old.sentences[left].bytes, tokensNew, new.sentences[right].bytes)
    }
    for index in range { addDeleted(index, moves.firstIndex { $0.old == index }) }
    for index in rangeNew { addInserted(index, moves.firstIndex { $0.new == index }, moves) }
  }

  private mutating func addDeleted(_ index: Int, _ move: Int?) {
    let sentence = old.sentences[index]
    let segments: [ProseSegment] = [.deleted(old.text(sentence.bytes))]
    if let move {
      passages.append(ProsePassage(.movedAway(move + 1), segments))
    } else {
      deletedWords += words(old, sentence.tokens)
      changes.append(classifier.change(replacing: sentence.tokens, with: 0..<0, passage: passages.count))
      passages.append(ProsePassage(.deleted, segments))
    }
  }

  private mutating func addInserted(_ index: Int, _ move: Int?, _ moves: [MoveFinder.Move]) {
    let sentence = new.sentences[index]
    let segments: [ProseSegment] = [.inserted(new.text(sentence.bytes))]
    guard let move else {
      insertedWords += words(new, sentence.tokens)
      changes.append(classifier.change(replacing: 0..<0, with: sentence.tokens, passage: passages.count))
      return passages.append(ProsePassage(.inserted, segments))
    }
    let origin = old.sentences[moves[move].old]
    let edit = WordEdit(old.tokens, origin.tokens, new.tokens, sentence.tokens)
    let way = SegmentWriter(old, origin.bytes, new, sentence.bytes, edit).segments
    let aspect = ProseChange.Aspect(
      kind: .moved, old: old.text(ofTokens: origin.tokens), new: new.text(ofTokens: sentence.tokens))
    changes.append(ProseChange(aspects: [aspect], old: aspect.old, new: aspect.new, passage: passages.count))
    changes += classifier.changes(of: edit, origin.tokens, sentence.tokens, passage: passages.count)
    let (gone, come) = wordCounts(edit)
    deletedWords += gone
    insertedWords += come
    passages.append(
      ProsePassage(.movedHere(move + 1), segments, wayChanges: way.contains(where: \.isChange) ? way : []))
  }

  /// Whether a change is only what joins two sentences, or sets them apart: a full stop, a capital, an “and”.
  private static func isJoint(_ change: ProseChange) -> Bool {
    let words = { (text: String) in
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { !["and", "but", "then"].contains($0) }
    }
    return change.kinds == [.words] && words(change.old) == words(change.new)
  }

  private mutating func addTypographic(_ segments: [ProseSegment], isAtEnd: (old: Bool, new: Bool) = (true, true)) {
    var segments = segments
    // The blank after a sentence comes and goes with what follows; it is no form of the sentence.
    if isAtEnd.old != isAtEnd.new, case .typographic(let left, let right)? = segments.last,
      left.isEmpty || right.isEmpty
    {
      segments.removeLast()
    }
    let pairs = segments.compactMap { if case .typographic(let old, let new) = $0 { (old, new) } else { nil } }
    guard let first = pairs.first else { return }
    let aspect = ProseChange.Aspect(kind: .typographic, old: first.0, new: first.1)
    changes.append(
      ProseChange(
        aspects: [aspect], old: pairs.map(\.0).joined(separator: " "), new: pairs.map(\.1).joined(separator: " "),
        passage: passages.count))
  }

  // MARK: The whole

  private mutating func settleExtent() {
    let share = share(deletedWords, insertedWords, 0..<old.tokens.count, 0..<new.tokens.count)
    if share > Self.textLimit, !passages.contains(where: { if case .movedHere = $0.kind { true } else { false } }) {
      rewrite()
    } else {
      extent = changes.contains { $0.kind != .typographic } ? .some : changes.isEmpty ? .none : .typographic
    }
  }

  /// Shows old and new whole.
  private mutating func rewrite() {
    let (tokens, tokensNew) = (0..<old.tokens.count, 0..<new.tokens.count)
    extent = .rewritten
    changes = [classifier.change(replacing: tokens, with: tokensNew, passage: 0, as: .rewritten)]
    let edit = WordEdit(replacing: tokens, with: tokensNew)
    passages = [
      ProsePassage(
        .replaced, SegmentWriter(old, 0..<old.bytes.count, new, 0..<new.bytes.count, edit).segments)
    ]
  }

  /// One of the texts has no word at all.
  private mutating func buildWithoutWords() {
    deletedWords = old.wordCount
    insertedWords = new.wordCount
    if old.tokens.isEmpty, new.tokens.isEmpty {
      let segments: [ProseSegment] = [
        .typographic(old: old.text(0..<old.bytes.count), new: new.text(0..<new.bytes.count))
      ]
      addTypographic(segments)
      passages = [ProsePassage(.typographic, segments)]
      extent = .typographic
    } else {
      rewrite()
    }
  }

  // MARK: Counting

  private func tokens(_ text: ProseText, _ sentences: Range<Int>) -> Range<Int> {
    text.sentences[sentences.lowerBound].tokens.lowerBound..<text.sentences[sentences.upperBound - 1].tokens.upperBound
  }

  private static func bytes(_ text: ProseText, _ sentences: Range<Int>) -> Range<Int> {
    text.sentences[sentences.lowerBound].bytes.lowerBound..<text.sentences[sentences.upperBound - 1].bytes.upperBound
  }

  private func words(_ text: ProseText, _ tokens: Range<Int>) -> Int { text.tokens[tokens].count { $0.isWord } }

  private func wordCounts(_ edit: WordEdit) -> (deleted: Int, inserted: Int) {
    edit.changes.reduce((0, 0)) { ($0.0 + words(old, $1.old), $0.1 + words(new, $1.new)) }
  }

  private func share(_ deleted: Int, _ inserted: Int, _ range: Range<Int>, _ rangeNew: Range<Int>) -> Double {
    let all = words(old, range) + words(new, rangeNew)
    return all == 0 ? 0 : Double(deleted + inserted) / Double(all)
  }
}
