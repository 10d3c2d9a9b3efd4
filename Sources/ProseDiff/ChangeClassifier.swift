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
    return runs.map { run in
      let aspects = ChangeKind.allCases.compactMap { kind in
        aspect(kind, of: run, in: edit, signals.filter { $0.kind == kind }, signalsNew.filter { $0.kind == kind })
      }
      return change(aspects, run.old, run.new, passage)
    }
  }

  /// A passage that came, went, or was replaced whole.
  func change(replacing oldRange: Range<Int>, with newRange: Range<Int>, passage: Int, as kind: ChangeKind = .words)
    -> ProseChange
  {
    let signals = finder.signals(in: old.tokens, oldRange)
    let signalsNew = finder.signals(in: new.tokens, newRange)
    let aspects = ChangeKind.allCases.compactMap { kind in
      Self.aspect(kind, signals.filter { $0.kind == kind }, signalsNew.filter { $0.kind == kind })
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
    let (gone, come) = (texts(old, without: new), texts(new, without: old))
    // Lists gain an “and” with each member; only another word in its place says something.
    if gone.isEmpty && come.isEmpty || kind == .conjunction && (gone.isEmpty || come.isEmpty) { return nil }
    return ProseChange.Aspect(kind: kind, old: gone.joined(separator: ", "), new: come.joined(separator: ", "))
  }

  private static func texts(_ signals: [ChangeSignal], without others: [ChangeSignal]) -> [String] {
    var counts: [String: Int] = [:]
    for other in others { counts[other.text, default: 0] += 1 }
    return signals.map(\.text).filter { text in
      guard let count = counts[text], count > 0 else { return true }
      counts[text] = count - 1
      return false
    }
  }
}
