internal import ProtocolModel
internal import SourceText

/// Checks what counties and regions say of each other, and what each says twice.
struct CountyChecker {
  let load: LoadingContext
  let library: ClauseLibrary
  let counties: [County]
  let regions: [Region.ID: Region]
  /// The clauses that counties added, each with its county.
  private let additions: [(clause: Clause.ID, owner: County)]

  init(load: LoadingContext, library: ClauseLibrary, counties: [County], regions: [Region.ID: Region]) {
    self.load = load
    self.library = library
    self.counties = counties
    self.regions = regions
    additions = counties.flatMap { county in county.layer.adds.map { ($0.clause.id, county) } }
  }

  func check() {
    for region in regions.values.sorted(by: { $0.id < $1.id }) { check(region) }
    for county in counties { check(county) }
  }

  private func check(_ region: Region) {
    LayerChecker(load: load, library: library, layer: region.layer, outer: nil, strangers: [:]).check()
    checkRoles(of: region.layer.partners)
    checkAgencies(of: region.layer.partners, beside: [])
    checkStandings(of: region.layer.partners)
    for member in region.counties { check(member, of: region) }
  }

  /// Whether a member exists and names the region back; a county that was not read cannot be asked.
  private func check(_ member: Located<County.ID>, of region: Region) {
    if let county = counties.first(where: { $0.id == member.value }) {
      // A county that misspells its region has been told so.
      let named = county.region.map { regions[$0.value]?.id }
      if named != region.id, named != .some(nil) { load.report(.memberNamesNoRegion(member, county, region)) }
    } else if CaliforniaCounty.fips(of: member.value.rawValue) == nil, !load.mayBeLost(member.value.rawValue) {
      load.report(.noSuchCounty(member))
    }
  }

  private func check(_ county: County) {
    if let region = county.region { load.check(region, in: \.regions) }
    let region = county.region.flatMap { regions[$0.value] }
    if let region, !region.counties.isEmpty, !region.counties.contains(where: { $0.value == county.id }) {
      load.report(.regionWithoutMember(county, region))
    }
    LayerChecker(
      load: load, library: library, layer: county.layer, outer: region?.layer, strangers: clausesOfOthers(than: county)
    ).check()
    checkRoles(of: (region?.layer.partners ?? []) + county.layer.partners)
    checkAgencies(of: county.layer.partners, beside: region?.layer.partners ?? [])
    checkStandings(of: county.layer.partners)
    checkYears(of: county)
    for waiver in county.waivers { check(waiver, of: county) }
  }

  /// The clauses that other counties added, each with its county.
  private func clausesOfOthers(than county: County) -> [Clause.ID: County] {
    let others = additions.lazy.filter { $0.owner.id != county.id }
    return Dictionary(others.map { ($0.clause, $0.owner) }) { first, _ in first }
  }

  /// A role that only one partner may hold is held once.
  private func checkRoles(of partners: [Partner]) {
    var first: [PartnerRole.ID: (role: Located<PartnerRole.ID>, agency: String)] = [:]
    for partner in partners {
      for role in partner.roles where library.roles[role.value]?.isShared == false {
        if let other = first[role.value] {
          load.report(.roleHeldTwice(role, by: partner.agency.value, and: other.agency, at: other.role.range))
        } else {
          first[role.value] = (role, partner.agency.value)
        }
      }
    }
  }

  /// An agency stands once, with all its roles; neither capital letters nor what nobody sees make it another one.
  private func checkAgencies(of partners: [Partner], beside others: [Partner]) {
    let folded = { (agency: String) in String(agency.lowercased().unicodeScalars.filter { !$0.isUnseen }) }
    var first = Dictionary(others.map { (folded($0.agency.value), $0.agency) }) { first, _ in first }
    for agency in partners.map(\.agency) {
      let name = folded(agency.value)
      if let other = first[name] {
        load.report(.agencyTwice(agency, first: other.range))
      } else {
        first[name] = agency
      }
    }
  }

  /// The text says that the court is no party; a file that has it sign says otherwise.
  private func checkStandings(of partners: [Partner]) {
    for court in PartnerAgency.all(of: partners) where court.isCourt {
      for entry in court.entries where entry.standing == .signs { load.report(.courtSigns(entry)) }
    }
  }

  private func checkYears(of county: County) {
    var first: [String: SourceRange] = [:]
    for year in county.programYears {
      if let other = first[year.fiscalYear] {
        load.report(.setTwice("fiscal year \(year.fiscalYear)", at: year.range, first: other))
      } else {
        first[year.fiscalYear] = year.range
      }
    }
  }

  /// A waiver's subject, when it is no element, is a clause.
  private func check(_ waiver: Waiver, of county: County) {
    guard let subject = waiver.subject, library.elements[Identifier(subject.value)] == nil,
      !county.layer.adds.contains(where: { $0.clause.id.rawValue == subject.value })
    else { return }
    load.check(subject.map { Identifier($0) }, in: \.clauses)
  }
}

extension Diagnostic {
  static func memberNamesNoRegion(_ member: Located<County.ID>, _ county: County, _ region: Region) -> Self {
    Diagnostic(
      "region.member", .error, "county '\(county.id)' does not name region '\(region.id)'", at: member.range,
      hint: "write 'region: \(region.id)' in the county's file",
      notes: [Note("the county is here", at: county.region?.range ?? county.range)])
  }

  static func regionWithoutMember(_ county: County, _ region: Region) -> Self {
    Diagnostic(
      "region.member", .error, "region '\(region.id)' does not list county '\(county.id)'",
      at: county.region?.range ?? county.range, hint: "add it to the region's 'counties'",
      notes: [Note("the region is here", at: region.range)])
  }

  static func roleHeldTwice(
    _ role: Located<PartnerRole.ID>, by agency: String, and other: String, at first: SourceRange
  ) -> Self {
    Diagnostic(
      "role.duplicate", .error, "role '\(role.value)' is held by '\(agency)' and by '\(other)'", at: role.range,
      hint: "only one partner may hold it", notes: [Note("held by '\(other)' here", at: first)])
  }

  static func agencyTwice(_ agency: Located<String>, first: SourceRange) -> Self {
    Diagnostic(
      "partner.duplicate", .warning, "'\(agency.value)' is a partner twice", at: agency.range,
      hint: "put all its roles and teams into one entry", notes: [Note("it stands here first", at: first)])
  }

  static func courtSigns(_ partner: Partner) -> Self {
    Diagnostic(
      "partner.standing", .warning,
      "the juvenile court is stated to sign, and the text says that it is no party and binds itself to nothing",
      at: partner.agency.range, hint: "write 'document: acknowledges'")
  }

  static func setTwice(_ subject: String, at range: SourceRange, first: SourceRange) -> Self {
    Diagnostic(
      "layer.duplicate", .error, "\(subject) is set twice", at: range, hint: "keep one of the two",
      notes: [Note("first set here", at: first)])
  }
}
