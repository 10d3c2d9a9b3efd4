internal import ProtocolAssembly
internal import ProtocolModel
internal import Synchronization

/// What the clauses that all protocols with the same sections have chosen alike carry where nothing is stated, found once
/// for all of them.
final class StandingCarriers: Sendable {
  /// A carrier, and where its clause stands in the document.
  struct Placed: Sendable {
    let clause: Int
    let carrier: Finding.Carrier
  }

  /// Kept, so that no other object takes its place in memory while it is known by it.
  let sections: StandingSections
  /// What carries each judged element, by its place among them.
  let placed: [[Placed]]
  /// The same, as one set each.
  let sets: [CarrierSet]

  init(of sections: StandingSections, _ elements: JudgedElements, _ finder: CarrierFinder) {
    self.sections = sections
    var placed = [[Placed]](repeating: [], count: elements.all.count)
    for (index, entry) in sections.clauses.enumerated() {
      guard let entry else { continue }
      for (place, carriage) in elements.carried(by: entry.selected) {
        let carrier = finder.carrier(
          of: elements.all[place], in: entry.selected, numbered: entry.number, carriage)
        placed[place].append(Placed(clause: index, carrier: carrier))
      }
    }
    self.placed = placed
    sets = placed.map { $0.isEmpty ? .none : CarrierSet($0.map(\.carrier)) }
  }
}

/// The standing carriers of all protocols of a run, by the sections they have.
final class KnownCarriers: Sendable {
  private let known = Mutex<[ObjectIdentifier: StandingCarriers]>([:])

  func carriers(of sections: StandingSections, making new: () -> StandingCarriers) -> StandingCarriers {
    known.withLock { known in
      if let carriers = known[ObjectIdentifier(sections)] { return carriers }
      let carriers = new()
      known[ObjectIdentifier(sections)] = carriers
      return carriers
    }
  }
}
