internal import ProtocolModel

/// Fills the placeholders that depend on the library, the day and stated values alone.
struct CommonFiller: Sendable {
  let library: ClauseLibrary
  let day: CalendarDay

  init(_ library: ClauseLibrary, on day: CalendarDay) {
    self.library = library
    self.day = day
  }

  /// Nil when only a county's own names, partners, sections and clauses can fill it.
  func filling(of placeholder: Placeholder, in clause: Clause, values: ValueBook) -> Filling? {
    switch placeholder {
    case .value(let reference):
      let owner = reference.clause == clause.id ? clause : library.clauses[reference.clause]
      guard let owner, let value = owner.value(named: reference.name) else { return nil }
      return .value(values.standing(of: value, in: owner.id))
    case .fiscalYear: return .text(day.fiscalYear)
    case .citation(let provision): return .citation(provision, library.citation(of: provision, on: day))
    case .block(let block): return .block(block)
    case .countyName, .protocolTitle, .partner, .team, .seat, .clause, .part: return nil
    }
  }
}
