package import ProtocolModel
internal import SourceText

/// Selects the clauses of one county's protocol on one day.
///
/// A clause is in when the outline lists it, the day lies in its life, its condition holds or is undecided, and no
/// layer leaves it out; an optional one also needs a layer that takes it. The order of files and keys never matters.
package struct ClauseSelector: Sendable {
  private let library: ClauseLibrary
  private let profile: CountyProfile
  private let facts: CountyFacts
  private let day: CalendarDay

  private let takes: [Clause.ID: (CountyProfile.Origin, Layer.Choice)]
  private let leavesOut: [Clause.ID: (CountyProfile.Origin, Layer.Choice)]
  private let chooses: [Clause.ID: (CountyProfile.Origin, Layer.VariantChoice)]
  private let amends: [Clause.ID: (CountyProfile.Origin, Layer.Amendment)]

  package init(_ library: ClauseLibrary, for profile: CountyProfile, knowing facts: CountyFacts, on day: CalendarDay) {
    self.library = library
    self.profile = profile
    self.facts = facts
    self.day = day
    takes = Self.nearest(in: profile, \.takes, key: \.clause.value)
    leavesOut = Self.nearest(in: profile, \.leavesOut, key: \.clause.value)
    chooses = Self.nearest(in: profile, \.chooses, key: \.clause.value)
    amends = Self.nearest(in: profile, \.amends, key: \.clause.value)
  }

  package func selection() -> Selection {
    var omissions: [Clause.ID: Omission] = [:]
    var listed: Set<Clause.ID> = []
    let parts = orderedOutline.map { part in
      var clauses: [SelectedClause] = []
      for entry in part.clauses {
        guard let clause = library.clauses[entry.value], listed.insert(entry.value).inserted else { continue }
        switch decision(on: clause, listedAt: entry) {
        case .success(let selected): clauses.append(selected)
        case .failure(let omission): omissions[clause.id] = omission.reason
        }
      }
      return Selection.Part(part: part, clauses: withAdditions(to: part.id, clauses))
    }
    for id in library.clauses.keys where !listed.contains(id) { omissions[id] = .notInOutline }
    return Selection(parts: parts.filter { !$0.clauses.isEmpty }, omissions: omissions)
  }

  /// The outline with the parts that a layer names first, the nearest layer deciding; appendices stay at the end.
  private var orderedOutline: [ProtocolPart] {
    guard let order = profile.layers.last(where: { !$0.layer.order.isEmpty })?.layer.order else {
      return library.outline
    }
    let wanted = order.compactMap { id in library.outline.first { $0.id == id.value && $0.kind == .body } }
    let rest = library.outline.filter { part in !wanted.contains { $0.id == part.id } }
    return wanted + rest
  }

  private struct OmissionError: Error {
    let reason: Omission
  }

  private func decision(
    on clause: Clause, listedAt entry: Located<Clause.ID>
  ) -> Result<SelectedClause, OmissionError> {
    guard clause.isAlive(on: day) else {
      return .failure(
        OmissionError(reason: .notAlive(from: clause.from.flatMap { $0 > day ? $0 : nil }, to: clause.to)))
    }
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
    guard clause.isOptional else { return .success(selected(clause, .outline(entry.range), undecided)) }
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
    for (origin, layer) in profile.layers {
      for addition in layer.adds where addition.part.value == part && addition.clause.isAlive(on: day) {
        let selected = SelectedClause(
          clause: addition.clause, inclusion: .added(origin, addition.clause.range), wording: .library(.onlyText),
          undecidedFacts: [])
        let place = addition.after.flatMap { after in result.firstIndex { $0.id == after.value } }
        result.insert(selected, at: place.map { $0 + 1 } ?? result.endIndex)
      }
    }
    return result
  }

  /// What the layers say about each clause, the nearest layer winning.
  private static func nearest<Entry>(
    in profile: CountyProfile, _ entries: (Layer) -> [Entry], key: (Entry) -> Clause.ID
  ) -> [Clause.ID: (CountyProfile.Origin, Entry)] {
    var result: [Clause.ID: (CountyProfile.Origin, Entry)] = [:]
    for (origin, layer) in profile.layers {
      for entry in entries(layer) { result[key(entry)] = (origin, entry) }
    }
    return result
  }
}
