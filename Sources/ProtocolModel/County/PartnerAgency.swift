internal import SourceText

/// An agency of a county with everything that its entries among the partners say of it together.
package struct PartnerAgency: Sendable {
  /// The part an agency has on the signature pages.
  package enum Part: Sendable {
    case signs, acknowledges
  }

  package let name: String
  /// In file order, never empty.
  package let entries: [Partner]

  /// Each agency once, in the order in which the file first names it.
  package static func all(of partners: [Partner]) -> [Self] {
    let byName = Dictionary(grouping: partners, by: \.agency.value)
    return partners.map(\.agency.value).unique.map { Self(name: $0, entries: byName[$0] ?? []) }
  }

  package var roles: [PartnerRole.ID] { entries.flatMap { $0.roles.map(\.value) }.unique }

  /// The offices that sign or acknowledge for it; empty when none is stated.
  package var offices: [String] { entries.compactMap(\.signatory).unique }

  package var statesItsStanding: Bool { entries.contains { $0.standing != nil } }

  package var isCourt: Bool { roles.contains("juvenile-court") }

  /// Its part on the signature pages, the usual one of its roles while none is stated; nil when it has no block there.
  package func part(in library: ClauseLibrary) -> Part? {
    // Counsel approves the form and the Board has a block of its own; neither signs as a partner.
    guard !roles.allSatisfy({ $0 == "county-counsel" || $0 == "board" }) else { return nil }
    let stated = entries.compactMap(\.standing)
    let standings = stated.isEmpty ? entries.compactMap { $0.usualStanding(in: library) } : stated
    guard isCourt || standings.contains(where: { $0 != .named }) else { return nil }
    // The court takes part in the design alone, whatever the file says.
    return isCourt || !standings.contains(.signs) ? .acknowledges : .signs
  }

  /// How many things about its part the file leaves open: its teams, how it stands to the document and its office.
  package func openAnswers(in library: ClauseLibrary) -> Int {
    let needsOffice = part(in: library) != nil && offices.isEmpty
    return [entries.contains { $0.servesOn == nil }, entries.contains { $0.standing == nil }, needsOffice].count { $0 }
  }
}

extension Partner {
  /// How agencies of its roles usually stand to a protocol; signing wins.
  package func usualStanding(in library: ClauseLibrary) -> PartnerRole.Standing? {
    let usual = roles.compactMap { library.roles[$0.value]?.standing }
    return PartnerRole.Standing.allCases.first { usual.contains($0) }
  }
}
