internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Where the county departs from the library by its own choice, and the reason it gave.
struct Departures {
  /// A county gives no reason for choosing among wordings.
  private static let offered: [Inline] = [.text("a choice that the library offers")]

  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  /// One of them.
  struct Departure {
    enum Kind: Int, CaseIterable {
      case ownText, added, leftOut, chosenWording
    }

    let kind: Kind
    /// The section, or the title of a clause that is out.
    let section: [Inline]
    let what: String
    let reason: [Inline]
  }

  /// In the order of the document, then what is left out.
  var all: [Departure] { material.clauses.compactMap(departure) + leftOut }

  var blocks: [Block] {
    let departures = all
    guard !departures.isEmpty else {
      return [
        .paragraph([
          .text("This protocol follows the clause library throughout: nothing was changed, added or left out.")
        ])
      ]
    }
    return [
      .table(
        TableBlock(
          caption: "Departures from the clause library",
          columns: [.init("Section", weight: 4), .init("Departure", weight: 4), .init("Reason", weight: 5)],
          rows: departures.map { [$0.section, [.text($0.what)], $0.reason] }, hasRowHeaders: true))
    ]
  }

  private func departure(_ clause: AssembledClause) -> Departure? {
    let section: [Inline] = [.reference(material.reference(to: clause.id)), .text(", \(clause.selected.title)")]
    if case .added(let origin, _) = clause.selected.inclusion {
      return Departure(
        kind: .added, section: section, what: "added by \(material.owner(origin))",
        reason: reason(clause.selected.clause.provenance.note))
    }
    switch clause.selected.wording {
    case .amended(_, .identical, _), .library(.onlyText), .library(.noVariantApplies), .library(.variantUndecided),
      .variant(_, .condition):
      return nil
    case .library(.chosen(let origin, _)):
      return Departure(
        kind: .chosenWording, section: section, what: "standard wording chosen by name by \(material.owner(origin))",
        reason: Self.offered)
    case .variant(let variant, .chosen(let origin, _)):
      return Departure(
        kind: .chosenWording, section: section,
        what: "wording '\(variant.id)' chosen by name by \(material.owner(origin))", reason: Self.offered)
    case .amended(let amendment, let state, let origin):
      let edition = clause.selected.clause.edition
      let made = state == .current ? " in place of edition \(edition)" : ""
      return Departure(
        kind: .ownText, section: section, what: "own text of \(material.owner(origin))\(made)",
        reason: reason(amendment.reason))
    }
  }

  /// Clauses that the outline lists and a layer leaves out, in the order of the outline.
  private var leftOut: [Departure] {
    material.library.outline.flatMap(\.clauses).compactMap { entry in
      guard case .leftOut(let reason, let origin, _)? = material.assembled.omissions[entry.value],
        let clause = material.library.clauses[entry.value]
      else { return nil }
      return Departure(
        kind: .leftOut, section: [.text(clause.title)], what: "left out by \(material.owner(origin))",
        reason: self.reason(reason))
    }
  }

  private func reason(_ reason: String?) -> [Inline] { [reason.map { .value($0) } ?? .text("no reason given")] }
}
