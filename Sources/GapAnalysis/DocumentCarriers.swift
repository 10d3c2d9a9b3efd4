internal import ProtocolAssembly
internal import ProtocolModel

/// What carries each judged element in one protocol: what it shares with others, and what this county changes.
struct DocumentCarriers: Sendable {
  /// By the element's place among the judged.
  let sets: [CarrierSet]

  init(
    of assembled: AssembledProtocol, _ elements: JudgedElements, _ standing: StandingCarriers, _ finder: CarrierFinder
  ) {
    let shared = standing.sections.clauses
    var own: [Int: [StandingCarriers.Placed]] = [:]
    var changed: Set<Int> = []
    var lost: Set<Int> = []
    for (index, clause) in assembled.clauses.enumerated() {
      if let entry = shared[index] {
        if entry.stands(as: clause.selected, stating: assembled.values) { continue }
        lost.formUnion(elements.carried(by: entry.selected).map(\.place))
      }
      changed.insert(index)
      for (place, carriage) in elements.carried(by: clause.selected) {
        let carrier = finder.carrier(
          of: elements.all[place], in: clause.selected, numbered: clause.number, carriage)
        own[place, default: []].append(StandingCarriers.Placed(clause: index, carrier: carrier))
      }
    }
    var sets = standing.sets
    for place in lost.union(own.keys) {
      var placed = standing.placed[place].filter { !changed.contains($0.clause) }
      for new in own[place] ?? [] {
        placed.insert(new, at: placed.firstIndex { $0.clause > new.clause } ?? placed.endIndex)
      }
      sets[place] = CarrierSet(placed.map(\.carrier))
    }
    self.sets = sets
  }
}
