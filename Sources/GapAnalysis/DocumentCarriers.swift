internal import ProtocolAssembly
internal import ProtocolModel

/// What carries each judged element in one protocol: what it shares with others, and what this county changes.
struct DocumentCarriers: Sendable {
  /// By the element's place among the judged.
  let sets: [CarrierSet]

  init(
    of assembled: AssembledProtocol, _ elements: JudgedElements, _ standing: StandingCarriers, _ finder: CarrierFinder
  ) {
    var own: [Int: [StandingCarriers.Placed]] = [:]
    var lost: Set<Int> = []
    for (index, clause) in assembled.clauses.enumerated() {
      let shared = standing.clauses[index]
      guard shared !== clause else { continue }
      for (place, carriage) in elements.carried(by: clause) {
        let carrier = finder.carrier(of: elements.all[place], in: clause, carriage)
        own[place, default: []].append(StandingCarriers.Placed(clause: index, carrier: carrier))
      }
      if let shared { lost.formUnion(elements.carried(by: shared).map(\.place)) }
    }
    var sets = standing.sets
    for place in lost.union(own.keys) {
      var placed = standing.placed[place].filter { standing.clauses[$0.clause] === assembled.clauses[$0.clause] }
      for new in own[place] ?? [] {
        placed.insert(new, at: placed.firstIndex { $0.clause > new.clause } ?? placed.endIndex)
      }
      sets[place] = CarrierSet(placed.map(\.carrier))
    }
    self.sets = sets
  }
}
