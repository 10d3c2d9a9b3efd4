import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// Names that files refer to and nobody defines.
@Suite struct NameTests {
  private static let roles = "Clauses/roles.yaml"
  private static let facts = "Clauses/facts.yaml"
  private static let teams = "Clauses/teams.yaml"
  private static let authorities = "Clauses/law/authorities.yaml"
  private static let element = "Clauses/law/elements/wic.yaml"
  private static let report = "Clauses/general-terms/missing/report.yaml"
  private static let county = "Counties/alameda.yaml"

  @Test(arguments: [
    Slip("role.unknown", roles, "held-by: [police]", "held-by: [«polise»]", hint: "did you mean 'police'?"),
    Slip(
      "role.unknown", facts, "answers: human-services", "answers: «human-service»",
      hint: "did you mean 'human-services'?"),
    Slip("role.unknown", teams, "lead: human-services", "lead: «Probation»", hint: "did you mean 'probation'?"),
    Slip(
      "role.unknown", element, "bearers: [child-welfare, probation]", "bearers: [«dcfs», probation]",
      hint: "write 'child-welfare'"),
    Slip("role.unknown", report, "answers: probation", "answers: «probaton»", hint: "did you mean 'probation'?"),
    Slip(
      "role.unknown", county, "roles: [police]\n    agency: B", "roles: [«plice»]\n    agency: B",
      hint: "did you mean 'police'?"),
    Slip(
      "role.unknown", county, "{child-welfare: Child", "{«child-wellfare»: Child", hint: "did you mean 'child-welfare'?"
    ),
    Slip("role.unknown", county, "who: [probation]", "who: [«probaton»]"),
    Slip("team.unknown", element, "team: development", "team: «developement»", hint: "did you mean 'development'?"),
    Slip("team.unknown", county, "serves-on: [development]", "serves-on: [«devel»]"),
    Slip("provision.unknown", teams, "provision: wic-1", "provision: «wic-2»", hint: "did you mean 'wic-1'?"),
    Slip("provision.unknown", element, "provision: [wic-1]", "provision: [«wic-16524.8»]"),
    Slip("authority.unknown", authorities, "authority: wic\n", "authority: «wick»\n", hint: "did you mean 'wic'?"),
    Slip(
      "authority.unknown", report, "authority: acl-20-105", "authority: «acl-20-15»", hint: "did you mean 'acl-20-105'?"
    ),
    Slip("source.unknown", element, "[LEG-WIC]", "[«LEG-WCI»]", hint: "did you mean 'LEG-WIC'?"),
    Slip(
      "element.unknown", report, "element: tell-center", "element: «tell-centre»", hint: "did you mean 'tell-center'?"),
    Slip("element.unknown", report, "limit-from: tell-center", "limit-from: «tell-centers»"),
    Slip("element.unknown", county, "{elements: [tell-center]", "{elements: [«tel-center»]"),
    Slip("element.unknown", county, "{element: team-probation", "{element: «teem-probation»"),
    Slip(
      "clause.unknown", teams, "listed-in: missing.locate", "listed-in: «missing.locat»",
      hint: "did you mean 'missing.locate'?"),
    Slip(
      "clause.unknown", county, "takes: [missing.locate]", "takes: [«missing.locte»]",
      hint: "did you mean 'missing.locate'?"),
    Slip("clause.unknown", county, "after: missing.report", "after: «missing.reports»"),
    Slip("clause.unknown", county, "where: {clause: missing.locate}", "where: {clause: «missing.lcate»}"),
    Slip("clause.unknown", county, "missing.report:\n", "«missing.reprot»:\n", hint: "did you mean 'missing.report'?"),
    Slip("clause.unknown", county, "chooses: {missing.report", "chooses: {«missing.rport»"),
    Slip("part.unknown", county, "part: missing", "part: «mising»", hint: "did you mean 'missing'?"),
    Slip("part.unknown", county, "order: [appendices]", "order: [«apendices»]"),
    Slip("fact.unknown", report, "{opted-in: true}", "{«optedin»: true}", hint: "did you mean 'opted-in'?"),
    Slip("fact.unknown", county, "uses-cac: {", "«uses-cca»: {", hint: "did you mean 'uses-cac'?"),
    Slip(
      "variant.unknown", county, "{missing.report: two-tier}", "{missing.report: «two-teir»}",
      hint: "did you mean 'two-tier'?"),
    Slip("value.unknown", county, "report-hours: 12", "«report-hour»: 12", hint: "did you mean 'report-hours'?"),
    Slip("region.unknown", county, "region: bay", "region: «bey»", hint: "did you mean 'bay'?"),
  ])
  func areReported(slip: Slip) throws { try slip.expectReported() }

  @Test func areSaidToBeDefinedSomewhere() throws {
    let authority = try Loading(Self.authorities, "authority: wic\n", "authority: wick\n").result()
    #expect(
      authority.diagnostics.first?.notes.map(\.message) == ["authorities are defined in Clauses/law/authorities.yaml"])
    let role = try Loading(Self.roles, "held-by: [police]", "held-by: [polise]").result()
    #expect(role.diagnostics.first?.notes.map(\.message) == ["roles are defined in Clauses/roles.yaml"])
  }

  @Test(arguments: [
    Slip(
      "role.alias", roles, "label: Probation\n", "label: Probation\n    aliases: [po, «cps»]\n",
      hint: "keep one of the two"),
    Slip("role.alias", roles, "label: Probation\n", "label: Probation\n    aliases: [«CPS»]\n"),
    Slip("role.alias", roles, "aliases: [cps, dcfs]", "aliases: [cps, «cps»]"),
    Slip(
      "role.alias", roles, "label: Probation\n", "label: Probation\n    aliases: [«police»]\n",
      hint: "take the alias out"),
    Slip("role.alias", roles, "aliases: [cps, dcfs]", "aliases: [«Probation»]"),
    Slip("role.held-by", roles, "held-by: [police]", "held-by: [police, «law-enforcement»]"),
  ])
  func ofRolesMeanOneThing(slip: Slip) throws {
    try slip.expectReported()
    #expect(try Loading(slip.file, slip.old, slip.new).result().diagnostics.map(\.notes.count) == [1])
  }

  @Test(arguments: [
    NearMissOfSlip(roles, "label: Probation\n", "label: Probation\n    aliases: [po, cpo]\n"),
    NearMissOfSlip(roles, "aliases: [cps, dcfs]", "aliases: [cps, Child-Welfare]"),
  ])
  func ofRolesMayHaveOthersBesides(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }

  private static let twoTier =
    "  - variant: two-tier\n    when: {mdt-structure: two-tier}\n    text: |\n      The agency reports the child.\n"

  private static func another(_ name: String) -> String {
    "\(twoTier)  - {variant: \(name), text: The agency reports.}\n"
  }

  @Test(arguments: [
    Slip("variant.duplicate", report, twoTier, another("«two-tier»")),
    Slip(
      "variant.reserved", report, twoTier, another("«standard»"), hint: "give the variant a name of its own"),
  ])
  func ofVariantsMeanOneText(slip: Slip) throws { try slip.expectReported() }

  @Test func ofVariantsMayBeSeveral() throws {
    try NearMissOfSlip(Self.report, Self.twoTier, Self.another("two-tiers")).expectSilence()
  }
}
