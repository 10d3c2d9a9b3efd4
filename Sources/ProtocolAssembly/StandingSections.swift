internal import ProtocolModel
internal import Synchronization

/// The clauses that are word for word the same in every county whose protocol has the same sections and which states
/// nothing about them, made once for all.
///
/// Most clauses ask for no more than numbers and citations, and most counties have the same sections: what is made of
/// such a clause in one protocol, its readers may use in all.
package final class StandingSections: Sendable {
  let numbers: SectionNumbers
  /// The clauses as counties choose them that state nothing, in document order; nil for those of layers.
  package let clauses: [Entry?]

  package struct Entry: Sendable {
    package let selected: SelectedClause
    package let number: String
    /// The values in it, which a county may state.
    let values: [ValueReference]
    /// The clause as it stands where nothing is stated; nil when each county fills it itself.
    let clause: AssembledClause?

    /// Whether a protocol whose layers state `values` has these words with these blanks.
    package func stands(as clause: SelectedClause, stating values: ValueBook) -> Bool {
      clause === selected && (values.isEmpty || !self.values.contains(where: values.states))
    }
  }

  init(of selection: Selection, _ numbers: SectionNumbers, _ standing: [Clause.ID: StandingFillings]) {
    self.numbers = numbers
    clauses = zip(selection.parts.lazy.flatMap(\.clauses), numbers.clauses).map { selected, number in
      guard let fillings = standing[selected.id] else { return nil }
      let selected = fillings.selected
      return Entry(
        selected: selected, number: number, values: fillings.values.map(\.reference),
        clause: fillings.filled(with: numbers).map {
          AssembledClause(selected: selected, number: number, fillings: $0, isStanding: true)
        })
    }
  }

  /// The clause at `place` in the document, counted from 0; nil when it is not `selected` or the county states one of its
  /// values.
  func clause(at place: Int, _ selected: SelectedClause, _ values: ValueBook) -> AssembledClause? {
    guard let entry = clauses[place], entry.stands(as: selected, stating: values) else { return nil }
    return entry.clause
  }
}

extension StandingFillings {
  /// All fillings, when only numbers of sections are missing from them; nil when a county's own names and partners are, or
  /// when a reference leads nowhere and has to be explained to the county.
  fileprivate func filled(with numbers: SectionNumbers) -> [Filling]? {
    var filled = fillings
    for index in open {
      switch selected.text.placeholders[index].placeholder {
      case .clause(let id):
        guard let number = numbers.number(of: id) else { return nil }
        filled[index] = .clause(id, number: number)
      case .part(let id): filled[index] = .part(id, number: numbers.number(of: id))
      case .countyName, .protocolTitle, .partner, .team, .seat, .value, .fiscalYear, .citation, .block: return nil
      }
    }
    return filled
  }
}

/// The standing sections of all protocols of a run, by the sections they have.
final class KnownSections: Sendable {
  private struct Key: Hashable {
    let style: County.NumberingStyle
    let parts: [ProtocolPart.ID]
    let clauses: [[Clause.ID]]
  }

  private let standing: [Clause.ID: StandingFillings]
  private let known = Mutex<[Key: StandingSections]>([:])

  init(_ standing: [Clause.ID: StandingFillings]) { self.standing = standing }

  func sections(of selection: Selection, style: County.NumberingStyle) -> StandingSections {
    let key = Key(
      style: style, parts: selection.parts.map(\.part.id), clauses: selection.parts.map { $0.clauses.map(\.id) })
    return known.withLock { known in
      if let sections = known[key] { return sections }
      let sections = StandingSections(of: selection, SectionNumbers(of: selection, style: style), standing)
      known[key] = sections
      return sections
    }
  }
}
