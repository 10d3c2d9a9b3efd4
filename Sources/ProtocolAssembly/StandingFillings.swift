internal import ProtocolModel

/// What the placeholders of a clause become in a county that states nothing, filled once for all counties of a run.
struct StandingFillings: Sendable {
  /// The clause these are the fillings of.
  let selected: SelectedClause
  let fillings: [Filling]
  /// The placeholders that each county fills anew: its names, partners and sections.
  let open: [Int]
  /// The placeholders of values, which a county fills that states them.
  let values: [(index: Int, reference: ValueReference)]

  init(of selected: SelectedClause, by filler: CommonFiller) {
    let nobody = ValueBook()
    let common = selected.text.placeholders.map {
      filler.filling(of: $0.placeholder, in: selected.clause, values: nobody)
    }
    self.selected = selected
    fillings = common.map { $0 ?? .text("") }
    open = common.indices.filter { common[$0] == nil }
    values = common.indices.compactMap { index in
      if case .value(let standing)? = common[index] { (index, standing.reference) } else { nil }
    }
  }
}
