internal import ProseDiff
internal import ProtocolModel
internal import SourceText

/// Compares clauses: their texts, values, keys and places.
struct ClauseComparer {
  private let vocabulary: ProseVocabulary

  init(_ vocabulary: ProseVocabulary) { self.vocabulary = vocabulary }

  /// The change from `old` to `new`; nil when they say the same.
  func change(
    from old: Clause, to new: Clause, kind: ClauseChange.Kind, owner: TextOwner, move: [ClauseChange.Position] = []
  ) -> ClauseChange? {
    let change = ClauseChange(
      id: new.id, owner: owner, kind: kind, title: new.title, settings: settings(from: old, to: new),
      texts: texts(from: old, to: new), values: values(from: old, to: new), wholeText: nil, move: move,
      range: new.range, isGone: false)
    let isSame = change.settings.isEmpty && change.texts.isEmpty && change.values.isEmpty && move.isEmpty
    return isSame && kind == .changed ? nil : change
  }

  /// A clause that came or went.
  func change(of clause: Clause, kind: ClauseChange.Kind, owner: TextOwner, isGone: Bool) -> ClauseChange {
    ClauseChange(
      id: clause.id, owner: owner, kind: kind, title: clause.title, settings: [], texts: [], values: [],
      wholeText: clause.text.source, move: [], range: clause.range, isGone: isGone)
  }

  /// The change of one text; nil when its bytes are the same.
  func text(
    from old: ClauseText?, to new: ClauseText?, variant: Clause.Variant.ID? = nil
  ) -> TextChange? {
    // Most texts are the same, and need no reading.
    if let old, let new, old.source.utf8.elementsEqual(new.source.utf8) { return nil }
    let comparison = ProseComparison(old?.source ?? "", new?.source ?? "", knowing: vocabulary)
    return comparison.isEmpty
      ? nil : TextChange(variant: variant, comparison: comparison, oldRange: old?.range, newRange: new?.range)
  }

  private func texts(from old: Clause, to new: Clause) -> [TextChange] {
    let ids = old.variants.map(\.id) + new.variants.map(\.id).filter { id in !old.variants.contains { $0.id == id } }
    let variants = ids.compactMap { id in
      text(
        from: old.variants.first { $0.id == id }?.text, to: new.variants.first { $0.id == id }?.text, variant: id)
    }
    return (text(from: old.text, to: new.text).map { [$0] } ?? []) + variants
  }

  private func settings(from old: Clause, to new: Clause) -> [SettingChange] {
    let own = Settings(of: old).changes(to: Settings(of: new))
    let variants = new.variants.flatMap { variant -> [SettingChange] in
      guard let before = old.variants.first(where: { $0.id == variant.id }) else { return [] }
      return Settings(of: before).changes(to: Settings(of: variant)).map {
        SettingChange(name: "variant \(variant.id), \($0.name)", old: $0.old, new: $0.new)
      }
    }
    return own + variants
  }

  private func values(from old: Clause, to new: Clause) -> [ValueChange] {
    var changes: [ValueChange] = []
    for value in old.values {
      let reference = ValueReference(clause: new.id, name: value.id)
      if let now = new.value(named: value.id) {
        let settings = Settings(of: value).changes(to: Settings(of: now))
        if !settings.isEmpty {
          changes.append(ValueChange(reference: reference, kind: .changed, settings: settings, range: now.range))
        }
      } else {
        changes.append(ValueChange(reference: reference, kind: .removed, settings: [], range: value.range))
      }
    }
    for value in new.values where old.value(named: value.id) == nil {
      changes.append(
        ValueChange(
          reference: ValueReference(clause: new.id, name: value.id), kind: .added, settings: [], range: value.range))
    }
    return changes
  }
}
