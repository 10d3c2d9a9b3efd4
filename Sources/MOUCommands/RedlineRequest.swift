internal import ProtocolAssembly
internal import ProtocolModel
internal import RedlineDrafting
internal import RevisionReview
internal import SourceText

/// Makes the redline that was asked for: of a county's protocol, or of clauses of the library.
struct RedlineRequest {
  private let sides: ReviewSides.Loaded
  private let report: ReviewReport
  private let day: CalendarDay
  private let drafter: RedlineDrafter

  init(_ sides: ReviewSides.Loaded, _ report: ReviewReport, on day: CalendarDay) {
    self.sides = sides
    self.report = report
    self.day = day
    drafter = RedlineDrafter(
      from: RedlineDrafter.State(sides.base.name, sides.adopted?.library ?? sides.base.library),
      to: RedlineDrafter.State(sides.head.name, sides.head.library), on: day, notCompared: sides.remarks)
  }

  /// The whole protocol of `county`, or only `clauses` of it; nil when neither state has any of them.
  func redline(ofCounty county: County.ID, only clauses: Set<Clause.ID>?) -> Redline? {
    drafter.protocolText(
      from: sides.adopted?.assembled ?? sides.base.assembled(county, on: day),
      to: sides.head.assembled(county, on: day), only: clauses.map(namedInBoth), wasAdopted: sides.adopted != nil)
  }

  /// `clauses` of the library, or all that changed.
  func redline(ofLibrary clauses: Set<Clause.ID>?) -> Redline? {
    let changed = report.clauses.filter { $0.owner == .library }.map(\.id)
    let wanted = namedInBoth(clauses ?? Set(changed))
    let all = sides.head.library.clauses.keys
    return drafter.library(
      wanted, leavingOut: clauses == nil ? all.count { !wanted.contains($0) } : 0,
      notCompared: countiesAside + report.leftOutRemarks)
  }

  /// The counties whose protocols read otherwise by what they state, which clauses of the library do not show.
  private var countiesAside: [String] {
    let stating = report.statements.map(\.summary)
    return stating.isEmpty ? [] : ["protocols, which --county shows: \(stating.joined(separator: ", "))"]
  }

  /// The clauses with the names that they have in the other state.
  private func namedInBoth(_ clauses: Set<Clause.ID>) -> Set<Clause.ID> {
    let successors = ClauseSuccession.successors(from: sides.base.library, to: sides.head.library)
    return successors.reduce(into: clauses) { names, pair in
      if names.contains(pair.key) || names.contains(pair.value) { names.formUnion([pair.key, pair.value]) }
    }
  }
}
