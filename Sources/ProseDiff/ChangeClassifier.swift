/// Names what the changed runs of a passage do.
struct ChangeClassifier {
  private let old: ProseText
  private let new: ProseText
  private let finder: SignalFinder

  init(_ old: ProseText, _ new: ProseText, _ vocabulary: ProseVocabulary) {
    self.old = old
    self.new = new
    finder = SignalFinder(vocabulary)
  }

  /// One change for each changed run.
  func changes(of edit: WordEdit, _ oldRange: Range<Int>, _ newRange: Range<Int>, passage: Int) -> [ProseChange] {
    let runs = edit.changes
    guard !runs.isEmpty else { return [] }
    let signals = finder.signals(in: old.tokens, oldRange)
    let signalsNew = finder.signals(in: new.tokens, newRange)
    let targets = PhraseMoves.targets(of: runs, old.tokens, new.tokens)
    return runs.indices.filter { !targets.values.contains($0) }.map { index in
      let run = runs[index]
      if let target = targets[index] { return moved(run, runs[target], signals, signalsNew, passage) }
      let aspects = ChangeKind.allCases.compactMap { kind in
        aspect(kind, of: run, in: edit, signals.filter { $0.kind == kind }, signalsNew.filter { $0.kind == kind })
      }
      return change(weighed(aspects, run.old, run.new), run.old, run.new, passage)
    }
  }

  /// A phrase that stands elsewhere in its sentence, with what changed in it on the way.
  private func moved(
    _ source: WordEdit.Run, _ target: WordEdit.Run, _ signals: [ChangeSignal], _ signalsNew: [ChangeSignal],
    _ passage: Int
  ) -> ProseChange {
    let aspects = ChangeKind.allCases.compactMap { kind in
      Self.aspect(
        kind, signals.filter { $0.kind == kind && (source.old.overlaps($0.tokens) || target.old.overlaps($0.tokens)) },
        signalsNew.filter { $0.kind == kind && (source.new.overlaps($0.tokens) || target.new.overlaps($0.tokens)) })
    }
    let whole = ProseChange.Aspect(
      kind: .moved, old: old.text(ofTokens: source.old), new: new.text(ofTokens: target.new))
    return change(aspects + [whole], source.old, target.new, passage)
  }

  // MARK: What is worth saying

  /// The aspects that a reader wants to know of; what only comes along with a phrase is left out.
  private func weighed(
    _ aspects: [ProseChange.Aspect], _ range: Range<Int>, _ rangeNew: Range<Int>
  ) -> [ProseChange.Aspect] {
    let size = wordCount(range, rangeNew)
    let isException = range.isEmpty != rangeNew.isEmpty && beginsWithException(range, rangeNew)
    let comesFromValue = aspects.contains { $0.kind == .number && ($0.old + $0.new).contains("{{") }
    return aspects.filter { aspect in
      let isOneSided = aspect.old.isEmpty || aspect.new.isEmpty
      switch aspect.kind {
      case .modal, .negation, .conjunction, .party: return !isException
      // A term that comes with a longer phrase changes no definition.
      case .definedTerm: return !isException && !(isOneSided && size > aspect.words.split(separator: " ").count)
      // A value prints with its unit.
      case .timeUnit: return !(isOneSided && comesFromValue)
      // “When” for “where” lets off nobody else; so does “if” for either.
      case .exception: return !(isOneSided && (aspect.old + aspect.new) == "if" && hasOtherCondition(range, rangeNew))
      case .renumbered: return !isOneSided
      // “The worker first calls” counts nothing.
      case .number: return !(isOneSided && NumberMeaning.isOrdinal(aspect.old + aspect.new))
      case .date, .citation, .words, .moved, .split, .joined, .typographic, .rewritten: return true
      }
    }
  }

  private func wordCount(_ range: Range<Int>, _ rangeNew: Range<Int>) -> Int {
    max(old.tokens[range].count { $0.isWord }, new.tokens[rangeNew].count { $0.isWord })
  }

  private func beginsWithException(_ range: Range<Int>, _ rangeNew: Range<Int>) -> Bool {
    let (text, phrase) = range.isEmpty ? (new, rangeNew) : (old, range)
    guard let first = phrase.first(where: { text.tokens[$0].isWord }) else { return false }
    return finder.signals(in: text.tokens, phrase).contains { $0.kind == .exception && $0.tokens.contains(first) }
  }

  private func hasOtherCondition(_ range: Range<Int>, _ rangeNew: Range<Int>) -> Bool {
    (Array(old.tokens[range]) + new.tokens[rangeNew]).contains { ["when", "where"].contains($0.text.lowercased()) }
  }

  /// A passage that came, went, or was replaced whole.
  func change(replacing oldRange: Range<Int>, with newRange: Range<Int>, passage: Int, as kind: ChangeKind = .words)
    -> ProseChange
  {
    let signals = finder.signals(in: old.tokens, oldRange)
    let signalsNew = finder.signals(in: new.tokens, newRange)
    let all = ChangeKind.allCases.compactMap { kind in
      Self.aspect(kind, signals.filter { $0.kind == kind }, signalsNew.filter { $0.kind == kind })
    }
    let aspects = all.filter { aspect in
      aspect.kind != .renumbered && (aspect.kind != .definedTerm || !aspect.old.isEmpty && !aspect.new.isEmpty)
    }
    let whole = ProseChange.Aspect(kind: kind, old: old.text(ofTokens: oldRange), new: new.text(ofTokens: newRange))
    return change(kind == .words ? aspects + [whole] : [whole] + aspects, oldRange, newRange, passage)
  }

  private func change(
    _ aspects: [ProseChange.Aspect], _ oldRange: Range<Int>, _ newRange: Range<Int>, _ passage: Int
  ) -> ProseChange {
    let words = (old.text(ofTokens: oldRange), new.text(ofTokens: newRange))
    return ProseChange(
      aspects: aspects.isEmpty ? [ProseChange.Aspect(kind: .words, old: words.0, new: words.1)] : aspects,
      old: words.0, new: words.1, passage: passage)
  }

  /// What a run does to the words of one kind, phrases that reach out of it taken whole.
  private func aspect(
    _ kind: ChangeKind, of run: WordEdit.Run, in edit: WordEdit, _ signals: [ChangeSignal],
    _ signalsNew: [ChangeSignal]
  ) -> ProseChange.Aspect? {
    let touched = signals.filter { $0.tokens.overlaps(run.old) }
    let touchedNew = signalsNew.filter { $0.tokens.overlaps(run.new) }
    if touched.isEmpty, touchedNew.isEmpty { return nil }
    var (wide, wideNew) = (Self.union(run.old, touched), Self.union(run.new, touchedNew))
    if let mapped = edit.range(for: wide, from: \.old, to: \.new) { wideNew = Self.union(wideNew, mapped) }
    if let mapped = edit.range(for: wideNew, from: \.new, to: \.old) { wide = Self.union(wide, mapped) }
    return Self.aspect(
      kind, signals.filter { $0.tokens.overlaps(wide) }, signalsNew.filter { $0.tokens.overlaps(wideNew) })
  }

  private static func union(_ range: Range<Int>, _ signals: [ChangeSignal]) -> Range<Int> {
    signals.reduce(range) { union($0, $1.tokens) }
  }

  private static func union(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    if right.isEmpty { return left }
    return left.isEmpty ? right : min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  /// What is on one side only; nil when both sides say the same.
  private static func aspect(_ kind: ChangeKind, _ old: [ChangeSignal], _ new: [ChangeSignal]) -> ProseChange.Aspect? {
    var (gone, come) = (texts(old, without: new), texts(new, without: old))
    if kind == .timeUnit {
      if !gone.contains(where: SignalFinder.order.contains) { come.removeAll(where: SignalFinder.order.contains) }
      if !come.contains(where: SignalFinder.order.contains) { gone.removeAll(where: SignalFinder.order.contains) }
    }
    // Lists gain an “and” with each member; only another word in its place says something.
    if gone.isEmpty && come.isEmpty || kind == .conjunction && (gone.isEmpty || come.isEmpty) { return nil }
    return ProseChange.Aspect(kind: kind, old: gone.joined(separator: ", "), new: come.joined(separator: ", "))
  }

  private static func texts(_ signals: [ChangeSignal], without others: [ChangeSignal]) -> [String] {
    var counts: [String: Int] = [:]
    for other in others { counts[other.meaning, default: 0] += 1 }
    return signals.filter { signal in
      guard let count = counts[signal.meaning], count > 0 else { return true }
      counts[signal.meaning] = count - 1
      return false
    }.map(\.text)
  }
}
