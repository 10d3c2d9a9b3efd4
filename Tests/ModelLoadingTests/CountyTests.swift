import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// Counties and regions: who they are, who their partners are, and what they say twice.
@Suite struct CountyTests {
  private static let county = "Counties/alameda.yaml"
  private static let napa = "Counties/napa.yaml"
  private static let region = "Counties/regions/bay.yaml"

  private static let night =
    "  - clause: local.night\n    title: Reports at night\n    part: missing\n    after: missing.report\n"

  @Test(arguments: [
    Slip(
      "county.path", napa, "county: napa", "county: «lake»", hint: "write 'county: napa', or rename the file"),
    Slip(
      "county.name-suffix", county, "name: Alameda", "name: «Alameda County»", hint: "write 'Alameda'"),
    Slip("county.name-suffix", napa, "name: Napa", "name: «County of Napa»", hint: "write 'Napa'"),
    Slip("county.name-suffix", napa, "name: Napa", "name: «napa  COUNTY»", hint: "write 'napa'"),
    Slip("county.fips", county, "fips: \"06001\"", "fips: «\"06002\"»", hint: "write 'fips: \"06001\"'"),
    Slip(
      "partner.no-agency", county, "- roles: [police]\n    agency: Berkeley Police", "- «roles»: [police]"),
    Slip("partner.no-agency", county, "agency: Berkeley Police", "«agency»: \"\""),
    Slip("partner.division", county, "{child-welfare: Child", "{«probation»: Child"),
    Slip(
      "role.duplicate", county, "- roles: [police]\n    agency: Berkeley Police",
      "- roles: [«child-welfare»]\n    agency: Berkeley Police", hint: "only one partner may hold it"),
    // The region's partner holds it already.
    Slip(
      "role.duplicate", county, "- roles: [police]\n    agency: Berkeley Police",
      "- roles: [«probation»]\n    agency: Berkeley Police"),
    Slip(
      "layer.duplicate", county, "takes: [missing.locate]", "takes: [missing.locate]\nleaves-out: [«missing.locate»]"),
    Slip("layer.duplicate", county, "adds:\n", "  - clause: «missing.locate»\n    text: |\n      More.\nadds:\n"),
    Slip(
      "layer.duplicate", county, "protocol:\n", "    - {fiscal-year: «2026-27», opted-in: false}\nprotocol:\n"),
    Slip("clause.duplicate", county, "clause: local.night", "clause: «missing.report»"),
    Slip(
      "partner.duplicate", county, "agency: Berkeley Police",
      "agency: Berkeley Police\n  - roles: [police]\n    agency: «Berkeley  police»"),
    Slip(
      "partner.duplicate", county, "agency: Berkeley Police",
      "agency: Berkeley Police\n  - roles: [police]\n    agency: «Berkeley\u{A0}Police»"),
    Slip(
      "partner.duplicate", county, "agency: Berkeley Police",
      "agency: Berkeley Police\n  - roles: [police]\n    agency: «Berkeley Police\u{FE0F}»"),
    Slip("region.member", region, "counties: [alameda]", "counties: [alameda, «napa»]"),
    Slip("amendment.pin", county, "0123456789abcdef", "«0123456789abcde»"),
    Slip("amendment.pin", county, "0123456789abcdef", "«0123456789ABCDEF»"),
    // A clause cannot wait for itself, nor follow one of another part.
    Slip("addition.place", county, "after: missing.report", "after: «local.night»"),
    Slip(
      "addition.place", county, "part: missing\n    after: missing.report",
      "part: appendices\n    after: «missing.report»"),
    Slip(
      "addition.place", county, night,
      "  - clause: local.day\n    title: By day\n    part: missing\n    after: «local.night»\n    binds: [probation]\n"
        + "    text: |\n      By day too.\n" + night.replacing("missing.report", with: "local.day")),
  ])
  func mistakesAreReported(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    // Several police departments are right; so is one that holds a role under an umbrella.
    NearMissOfSlip(county, "agency: Berkeley Police", "agency: Berkeley Police\n    serves-on: []"),
    NearMissOfSlip(
      county, "agency: Berkeley Police",
      "agency: Berkeley Police\n  - roles: [police]\n    agency: Berkeley Park Police"),
    NearMissOfSlip(napa, "name: Napa", "name: Countyline"),
    NearMissOfSlip(
      county, "takes: [missing.locate]", "leaves-out: [{clause: missing.report, reason: none}]\ntakes: [missing.locate]"
    ),
    NearMissOfSlip(county, "protocol:\n", "    - {fiscal-year: 2025-26, opted-in: false}\nprotocol:\n"),
    NearMissOfSlip(county, "{missing.report: two-tier}", "{missing.report: standard}"),
    // A member whose file was not read cannot be asked.
    NearMissOfSlip(region, "counties: [alameda]", "counties: [alameda, marin]"),
  ])
  func soundOnesAreTaken(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  @Test(arguments: [("signs", ["partner.standing"]), ("acknowledges", []), ("named", [])])
  func theCourtIsNotTakenForAParty(standing: String, rules: [String]) throws {
    var loading = try Loading(
      "Clauses/roles.yaml", "  - role: police\n",
      "  - {role: juvenile-court, name: juvenile court, label: Court, document: acknowledges}\n  - role: police\n")
    try loading.replace(
      Self.county, "- roles: [police]\n    agency: Berkeley Police",
      "- roles: [juvenile-court]\n    agency: Superior Court\n    document: \(standing)")
    #expect(loading.result().rules == rules)
  }

  @Test func aCountyThatDoesNotExistIsRefusedUnlessItIsAnExample() throws {
    let path = "Counties/fresnoo.yaml"
    let invented = try Loading(path, nil, "county: fresnoo\nname: Fresnoo\n").result()
    #expect(invented.rules == ["county.unknown"])
    #expect(invented.diagnostics.first?.hint == "did you mean 'fresno'?")
    let example = try Loading(path, nil, "county: fresnoo\nname: Fresnoo\nexample: true\n").result()
    #expect(example.diagnostics == [])
  }

  /// The hint never leads to a county that there is not.
  @Test func aCopyIsToBeRenamedOrRemoved() throws {
    let copy = try Loading("Counties/nappa.yaml", nil, "county: napa\nname: Napa\n").result()
    let found = try #require(copy.diagnostics.first { $0.rule == "county.path" })
    #expect(found.hint == "rename the file to 'napa.yaml', or remove it: California has no county 'nappa'")
    let example = try Loading("Counties/nappa.yaml", nil, "county: model\nname: Model\nexample: true\n").result()
    #expect(example.diagnostics.map(\.hint) == ["write 'county: nappa', or rename the file"])
    let region = try Loading("Counties/regions/Lake.yaml", nil, "region: lake\nname: R\ncounties: [lake]\n").result()
    #expect(region.diagnostics.map(\.hint) == ["rename the file to 'lake.yaml'"])
  }

  @Test func aRegionMustListTheCountyThatNamesIt() throws {
    var loading = try Loading(Self.region, "counties: [alameda]", "counties: [napa]")
    try loading.replace(Self.napa, "name: Napa\n", "name: Napa\nregion: bay\n")
    try loading.replace(Self.county, "region: bay", "region: «bay»")
    #expect(loading.result().rules == ["region.member"])
    #expect(loading.result().diagnostics.first?.range == (try loading.marks(in: Self.county).first))
  }

  @Test func aRegionStandsInTheFileOfItsName() throws {
    let result = try Loading("Counties/regions/lake.yaml", nil, "region: river\nname: R\ncounties: [lake]\n").result()
    #expect(result.rules == ["region.path"])
  }

  @Test func everySecondHolderOfARoleIsNamedWithTheFirst() throws {
    let result = try Loading(
      Self.county, "- roles: [police]\n    agency: Berkeley Police",
      "- roles: [child-welfare]\n    agency: Berkeley Police"
    ).result()
    #expect(
      result.diagnostics.first?.message
        == "role 'child-welfare' is held by 'Berkeley Police' and by 'Social Services Agency'")
    #expect(result.diagnostics.first?.notes.count == 1)
  }
}
