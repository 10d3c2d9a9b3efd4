internal import ProtocolModel
internal import SourceText

/// Checks that each clause a layer adds has a place: `after` names a clause of the same part, and no clause waits for
/// itself.
struct AdditionOrder {
  let load: LoadingContext
  let library: ClauseLibrary
  /// The additions the layer can see: its own and those of the layer around it.
  let visible: [Layer.Addition]

  func check(_ additions: [Layer.Addition]) {
    for addition in additions {
      // A name that the library has is another mistake, and has been said.
      guard let after = addition.after, library.clauses[addition.clause.id] == nil else { continue }
      let chain = chain(from: addition)
      if chain.last == addition.clause.id, chain.count > 1 {
        // Of a ring, the first clause in the file speaks for all.
        let isFirst = additions.first { chain.contains($0.clause.id) }?.clause.id == addition.clause.id
        if isFirst { load.report(.additionsInRing(chain, at: after.range)) }
      } else if let part = part(of: after.value), part != addition.part.value {
        load.report(.afterInAnotherPart(after, part, of: addition))
      }
    }
  }

  /// The clauses one waits for, one after the other, up to the first that is met again.
  private func chain(from addition: Layer.Addition) -> [Clause.ID] {
    var chain = [addition.clause.id]
    var next = addition.after?.value
    while let id = next {
      let isMet = chain.contains(id)
      chain.append(id)
      if isMet { break }
      next = visible.first { $0.clause.id == id }?.after?.value
    }
    return chain
  }

  private func part(of clause: Clause.ID) -> ProtocolPart.ID? {
    visible.first { $0.clause.id == clause }?.part.value
      ?? library.outline.first { part in part.clauses.contains { $0.value == clause } }?.id
  }
}

extension Diagnostic {
  fileprivate static func additionsInRing(_ chain: [Clause.ID], at range: SourceRange) -> Self {
    Diagnostic(
      "addition.place", .error,
      "these clauses wait for each other: \(chain.map(\.rawValue).joined(separator: ", after "))", at: range,
      hint: "let one of them follow a clause of the library, or take its 'after' out")
  }

  fileprivate static func afterInAnotherPart(
    _ after: Located<Clause.ID>, _ part: ProtocolPart.ID, of addition: Layer.Addition
  ) -> Self {
    Diagnostic(
      "addition.place", .error,
      "'\(after.value)' stands in part '\(part)', and this clause is added to part '\(addition.part.value)'",
      at: after.range, hint: "write 'part: \(part)', or name a clause of '\(addition.part.value)'")
  }
}
