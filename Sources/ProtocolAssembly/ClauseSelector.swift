internal import ProtocolModel
internal import SourceText

/// Selects the clauses of one county's protocol on one day.
///
/// A clause is in when the outline lists it, the day lies in its life, its condition holds or is undecided, and no
/// layer leaves it out; an optional one also needs a layer that takes it. The order of files and keys never matters.
struct ClauseSelector: Sendable {
  private let outline: StandingOutline
  private let layers: [(origin: CountyProfile.Origin, layer: Layer)]
  private let decision: ClauseDecision

  private let takes: [Clause.ID: (CountyProfile.Origin, Layer.Choice)]
  private let leavesOut: [Clause.ID: (CountyProfile.Origin, Layer.Choice)]
  private let chooses: [Clause.ID: (CountyProfile.Origin, Layer.VariantChoice)]
  private let amends: [Clause.ID: (CountyProfile.Origin, Layer.Amendment)]

  /// The clauses that a layer speaks of.
  private let spokenOf: Set<Clause.ID>
  private let additions: [(origin: CountyProfile.Origin, addition: Layer.Addition)]

  init(_ outline: StandingOutline, for profile: CountyProfile, knowing facts: CountyFacts, on day: CalendarDay) {
    self.outline = outline
    decision = ClauseDecision(facts: facts)
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
        switch outcome(of: entry) {
        case .selected(let selected): clauses.append(selected)
        case .omitted(let omission): omissions[entry.clause.id] = omission
        }
      }
      return Selection.Part(part: part.part, clauses: withAdditions(to: part.part.id, clauses))
    }
    return Selection(parts: parts.filter { !$0.clauses.isEmpty }, omissions: omissions)
  }

  private func outcome(of entry: StandingOutline.Entry) -> ClauseDecision.Outcome {
    spokenOf.contains(entry.clause.id) || decision.facts.stateAny(of: entry.facts)
      ? outcome(of: entry.clause, listedAt: entry.listedAt) : entry.outcome
  }

  /// The outline with the parts that a layer names first, the nearest layer deciding; appendices stay at the end.
  private var orderedOutline: [StandingOutline.Part] {
    guard let order = layers.last(where: { !$0.layer.order.isEmpty })?.layer.order else { return outline.parts }
    let wanted = order.compactMap { id in outline.parts.first { $0.part.id == id.value && $0.part.kind == .body } }
    let rest = outline.parts.filter { part in !wanted.contains { $0.part.id == part.part.id } }
    return wanted + rest
  }

  /// What becomes of a clause that a layer may speak of.
  private func outcome(of clause: Clause, listedAt place: SourceRange) -> ClauseDecision.Outcome {
    if let (origin, choice) = leavesOut[clause.id],
      takes[clause.id].map({ $0.0 != .county || origin == .county }) ?? true
    {
      return .omitted(.leftOut(reason: choice.reason, origin, choice.clause.range))
    }
    switch decision.presence(of: clause) {
    case .absent(let omission): return .omitted(omission)
    case .present(let undecided):
      guard let inclusion = inclusion(of: clause, listedAt: place) else { return .omitted(.notTaken) }
      return .selected(
        SelectedClause(clause: clause, inclusion: inclusion, wording: wording(of: clause), undecidedFacts: undecided))
    }
  }

  /// Why a clause is in the document; nil when it is optional and nobody takes it.
  private func inclusion(of clause: Clause, listedAt place: SourceRange) -> Inclusion? {
    guard clause.isOptional else { return .outline(place) }
    // A county that wrote its own text for an optional clause has taken it.
    return takes[clause.id].map { .taken($0.0, $0.1.clause.range) }
      ?? amends[clause.id].map { .taken($0.0, $0.1.clause.range) }
  }

  private func wording(of clause: Clause) -> Wording {
    if let (origin, amendment) = amends[clause.id] {
      return .amended(amendment, AmendmentState(of: amendment, against: clause), origin)
    }
    guard !clause.variants.isEmpty, let (origin, choice) = chooses[clause.id] else {
      return decision.wording(of: clause)
    }
    guard let variant = clause.variants.first(where: { $0.id == choice.variant.value }) else {
      return .library(.chosen(origin, choice.variant.range))
    }
    return .variant(variant, .chosen(origin, choice.variant.range))
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
