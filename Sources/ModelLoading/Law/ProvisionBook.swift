internal import ProtocolModel
internal import SourceText

/// Makes the provisions of the entries: first those with a history of their own, then the parts of these.
struct ProvisionBook {
  let provisions: [Provision.ID: Provision]

  /// - Parameters:
  ///   - entries: No two of one name, and their names are in the book of `load`.
  ///   - shortNames: Of the authorities.
  init(_ entries: [ProvisionEntry], _ shortNames: [Authority.ID: String], _ load: LoadingContext) {
    var provisions: [Provision.ID: Provision] = [:]
    provisions.reserveCapacity(entries.count)
    for entry in entries {
      guard case .own(let authority, let history) = entry.origin else { continue }
      provisions[entry.id.value] = Provision(entry, authority, authority.flatMap { shortNames[$0.value] }, history)
    }
    let parts = entries.compactMap { Self.part($0, of: provisions, shortNames, load) }
    for part in parts { provisions[part.id] = part }
    self.provisions = provisions
  }

  /// The provision of an entry that is a part; without a history when the one it names has none to give.
  private static func part(
    _ entry: ProvisionEntry, of wholes: [Provision.ID: Provision], _ shortNames: [Authority.ID: String],
    _ load: LoadingContext
  ) -> Provision? {
    guard case .part(let name, let place) = entry.origin else { return nil }
    let whole = name.flatMap { wholes[$0.value] }
    if let name, whole == nil, load.check(name, in: \.provisions) { load.report(.partOfPart(name)) }
    if let name, let whole, let place, place.id(in: whole.id) != entry.id.value {
      load.report(.partMisnamed(entry.id, part: place, of: name))
    }
    let history = whole?.history.map { era in
      Provision.Era(from: era.from, cite: era.cite + (place?.text ?? ""), act: era.act, kind: era.kind)
    }
    let authority = whole?.authority
    return Provision(entry, authority, authority.flatMap { shortNames[$0.value] }, history ?? [])
  }
}

extension Provision {
  fileprivate convenience init(
    _ entry: ProvisionEntry, _ authority: Located<Authority.ID>?, _ shortName: String?, _ history: [Era]
  ) {
    self.init(
      id: entry.id.value, authority: authority ?? Located("unknown", at: entry.id.range), shortName: shortName,
      heading: entry.heading, history: history, note: entry.note, range: entry.id.range)
  }
}

extension Diagnostic {
  fileprivate static func partOfPart(_ name: Located<Provision.ID>) -> Self {
    Diagnostic(
      "provision.part", .error, "'\(name.value)' states no history: it is itself a part", at: name.range,
      hint: "name the provision that states it, and write the whole way from there at 'place'")
  }

  /// Its name says the same as its whole and place together, so that a slip in one of the three shows.
  fileprivate static func partMisnamed(
    _ id: Located<Provision.ID>, part place: ProvisionPlace, of whole: Located<Provision.ID>
  ) -> Self {
    let meant = place.id(in: whole.value)
    return Diagnostic(
      "provision.part", .error, "\(place.text) of '\(whole.value)' is '\(meant)', not '\(id.value)'", at: place.range,
      hint: "mend 'place' or 'part-of', or write 'provision: \(meant)'",
      notes: [Note("the whole is named here", at: whole.range), Note("the part is named here", at: id.range)])
  }
}
