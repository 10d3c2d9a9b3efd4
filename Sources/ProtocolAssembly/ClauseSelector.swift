internal import ProtocolModel
internal import SourceText

/// Selects the clauses of one county's protocol on one day.
///
/// A clause is in when the outline lists it, the day lies in its life, its condition holds or is undecided, and no
/// layer leaves it out; an optional one also needs a layer that takes it. The order of files and keys never matters.
struct ClauseSelector: Sendable {
  private let outline: StandingOutline
  private let layers: [(origin: CountyProfile.Origin, layer: Layer)]
  private let facts: CountyFacts
  private let day: CalendarDay

  private let takes: [Clause.ID: (CountyProfile.Origin, Layer.Choice)]
  private let leavesOut: [Clause.ID: (CountyProfile.Origin, Layer.Choice)]
  private let chooses: [Clause.ID: (CountyProfile.Origin, Layer.VariantChoice)]
  private let amends: [Clause.ID: (CountyProfile.Origin, Layer.Amendment)]

  /// The clauses that a layer speaks of.
  private let spokenOf: Set<Clause.ID>
  private let additions: [(origin: CountyProfile.Origin, addition: Layer.Addition)]

  init(_ outline: StandingOutline, for profile: CountyProfile, knowing facts: CountyFacts, on day: CalendarDay) {
    self.outline = outline
    self.facts = facts
    self.day = day
    layers = profile.layers
    takes = Self.nearest(in: layers, \.takes, key: \.clause.value)
    leavesOut = Self.nearest(in: layers, \.leavesOut, key: \.clause.value)
    chooses = Self.nearest(in: layers, \.chooses, key: \.clause.value)
    amends = Self.nearest(in: layers, \.amends, key: \.clause.value)
    spokenOf = Set(takes.keys).union(leavesOut.keys).union(chooses.keys).union(amends.keys)
    additions = layers.flatMap { origin, layer in
      layer.adds.filter { $0.clause.isAlive(on: day) }.map { (origin, $0) }
    }
  }

  func selection() -> Selection {
    var omissions = outline.omissions
    let parts = orderedOutline.map { part in
      var clauses: [SelectedClause] = []
      clauses.reserveCapacity(part.entries.count)
      for entry in part.entries {
        if let selected = entry.selected, !spokenOf.contains(entry.clause.id) {
          clauses.append(selected)
          continue
        }
        switch decision(on: entry.clause, listedAt: entry.listedAt) {
        case .success(let selected): clauses.append(selected)
        case .failure(let omission): omissions[entry.clause.id] = omission.reason
        }
      }
      return Selection.Part(part: part.part, clauses: withAdditions(to: part.part.id, clauses))
    }
    return Selection(parts: parts.filter { !$0.clauses.isEmpty }, omissions: omissions)
  }

  /// The outline with the parts that a layer names first, the nearest layer deciding; appendices stay at the end.
  private var orderedOutline: [StandingOutline.Part] {
    guard let order = layers.last(where: { !$0.layer.order.isEmpty })?.layer.order else { return outline.parts }
    let wanted = order.compactMap { id in outline.parts.first { $0.part.id == id.value && $0.part.kind == .body } }
    let rest = outline.parts.filter { part in !wanted.contains { $0.part.id == part.part.id } }
    return wanted + rest
  }

  private struct OmissionError: Error {
    let reason: Omission
  }

  private func decision(
    on clause: Clause, listedAt place: SourceRange
  ) -> Result<SelectedClause, OmissionError> {
    if let (origin, choice) = leavesOut[clause.id],
      takes[clause.id].map({ $0.0 != .county || origin == .county }) ?? true
    {
      return .failure(OmissionError(reason: .leftOut(reason: choice.reason, origin, choice.clause.range)))
    }
    var undecided: [CountyFact.ID] = []
    switch facts.verdict(on: clause.condition) {
    case .holds: break
    case .fails(let test, let statement): return .failure(OmissionError(reason: .conditionFails(test, statement)))
    case .undecided(let unstated): undecided = unstated
    }
    guard clause.isOptional else { return .success(selected(clause, .outline(place), undecided)) }
    // A county that wrote its own text for an optional clause has taken it.
    if let (origin, choice) = takes[clause.id] {
      return .success(selected(clause, .taken(origin, choice.clause.range), undecided))
    }
    if let (origin, amendment) = amends[clause.id] {
      return .success(selected(clause, .taken(origin, amendment.clause.range), undecided))
    }
    return .failure(OmissionError(reason: .notTaken))
  }

  private func selected(_ clause: Clause, _ inclusion: Inclusion, _ undecided: [CountyFact.ID]) -> SelectedClause {
    SelectedClause(clause: clause, inclusion: inclusion, wording: wording(of: clause), undecidedFacts: undecided)
  }

  private func wording(of clause: Clause) -> Wording {
    if let (origin, amendment) = amends[clause.id] {
      return .amended(amendment, AmendmentState(of: amendment, against: clause), origin)
    }
    guard !clause.variants.isEmpty else { return .library(.onlyText) }
    if let (origin, choice) = chooses[clause.id] {
      guard let variant = clause.variants.first(where: { $0.id == choice.variant.value }) else {
        return .library(.chosen(origin, choice.variant.range))
      }
      return .variant(variant, .chosen(origin, choice.variant.range))
    }
    var unstated: [CountyFact.ID] = []
    // A variant without a condition is only ever chosen by name.
    for variant in clause.variants where !variant.condition.isAlways {
      switch facts.verdict(on: variant.condition) {
      case .holds(let tests): return .variant(variant, .condition(tests))
      case .fails: continue
      case .undecided(let facts): unstated += facts.filter { !unstated.contains($0) }
      }
    }
    return .library(unstated.isEmpty ? .noVariantApplies : .variantUndecided(unstated))
  }

  /// Puts the clauses that the layers add to a part after the clauses they name.
  private func withAdditions(to part: ProtocolPart.ID, _ clauses: [SelectedClause]) -> [SelectedClause] {
    var result = clauses
    for (origin, addition) in additions where addition.part.value == part {
      let selected = SelectedClause(
        clause: addition.clause, inclusion: .added(origin, addition.clause.range), wording: .library(.onlyText),
        undecidedFacts: [])
      let place = addition.after.flatMap { after in result.firstIndex { $0.id == after.value } }
      result.insert(selected, at: place.map { $0 + 1 } ?? result.endIndex)
    }
    return result
  }

  /// What the layers say about each clause, the nearest layer winning.
  private static func nearest<Entry>(
    in layers: [(origin: CountyProfile.Origin, layer: Layer)], _ entries: (Layer) -> [Entry],
    key: (Entry) -> Clause.ID
  ) -> [Clause.ID: (CountyProfile.Origin, Entry)] {
    var result: [Clause.ID: (CountyProfile.Origin, Entry)] = [:]
    for (origin, layer) in layers {
      for entry in entries(layer) { result[key(entry)] = (origin, entry) }
    }
    return result
  }
}
