internal import ProtocolModel
internal import SourceText

/// Checks one layer: that it says nothing twice, and that its texts refer to what it can see.
struct LayerChecker {
  let load: LoadingContext
  let library: ClauseLibrary
  let layer: Layer
  /// The layer between this one and the library.
  let outer: Layer?
  /// The clauses that other counties added, which this layer cannot see.
  let strangers: [Clause.ID: County]

  func check() {
    checkDuplicates()
    let checker = PlaceholderChecker(load: load, teams: library.teams, stranger: { strangers[$0] }, clause: clause)
    for addition in layer.adds {
      checker.check(addition.clause)
      if let after = addition.after { checker.check(after) }
    }
    AdditionOrder(load: load, library: library, visible: layer.adds + (outer?.adds ?? [])).check(layer.adds)
    // What became of an amended clause is for those who compare texts; a text for a clause that is gone has no values.
    for amendment in layer.amends where clause(amendment.clause.value) != nil { checker.check(amendment.text) }
  }

  private func clause(_ id: Clause.ID) -> Clause? {
    (layer.adds + (outer?.adds ?? [])).first { $0.clause.id == id }?.clause ?? library.clauses[id]
  }

  private func checkDuplicates() {
    report(layer.takes.map(\.clause) + layer.leavesOut.map(\.clause)) { "whether clause '\($0)' is in" }
    report(layer.amends.map(\.clause)) { "the text of clause '\($0)'" }
    report(layer.adds.map { Located($0.clause.id, at: $0.clause.range) }) { "clause '\($0)'" }
    for addition in layer.adds {
      guard let other = library.clauses[addition.clause.id] else { continue }
      load.report(
        .duplicateName(addition.clause.id.rawValue, "clause", at: addition.clause.range, first: other.range))
    }
  }

  private func report(_ names: [Located<Clause.ID>], _ subject: (Clause.ID) -> String) {
    var first: [Clause.ID: SourceRange] = [:]
    for name in names {
      if let other = first[name.value] {
        load.report(.setTwice(subject(name.value), at: name.range, first: other))
      } else {
        first[name.value] = name.range
      }
    }
  }
}
