import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// Keys: unknown, missing, empty, of the wrong type.
@Suite struct KeyTests {
  private static let roles = "Clauses/roles.yaml"
  private static let report = "Clauses/general-terms/missing/report.yaml"
  private static let element = "Clauses/law/elements/wic.yaml"
  private static let county = "Counties/alameda.yaml"

  @Test(
    arguments: [
      Slip("key.unknown", roles, "document: signs", "«documnt»: signs", hint: "did you mean 'document'?"),
      Slip("key.unknown", roles, "document: signs", "«colour»: blue"),
      // A required key that is only misspelt is one mistake, not two.
      Slip("key.unknown", roles, "label: Police", "«lable»: Police", hint: "did you mean 'label'?"),
      Slip("key.unknown", report, "title: R", "«tile»: R", hint: "did you mean 'title'?"),
      Slip("key.unknown", element, "at-most: 24", "«atmost»: 24", hint: "did you mean 'at-most'?"),
      Slip("key.unknown", "Clauses/library.yaml", "outline:\n", "«x»: 1\noutline:\n"),
      Slip("key.unknown", county, "signatory: Director", "«signatary»: Director", hint: "did you mean 'signatory'?"),
      Slip(
        "key.unknown", county, "agency: Berkeley Police", "«agancy»: Berkeley Police", hint: "did you mean 'agency'?"),
      Slip("key.missing", roles, "- role: police\n    name: police department", "- «role»: police"),
      Slip("key.missing", report, "binds: [child-welfare, probation]\n", "", hint: "add 'binds: …'", mark: "clause"),
      Slip("key.empty", roles, "label: Police", "«label»:"),
      Slip("key.empty", roles, "label: Police", "«label»: ~"),
      Slip("key.empty", roles, "label: Police", "«label»: \"  \""),
      Slip("key.empty", "Counties/regions/bay.yaml", "counties: [alameda]", "«counties»: []"),
      Slip("yaml.type", roles, "aliases: [cps, dcfs]", "aliases: «cps»", hint: "write '[cps]'"),
      Slip("yaml.type", roles, "label: Police", "label: «[Police]»"),
      Slip("yaml.type", report, "drafted-after: {authority: acl-20-105, basis: seed}", "drafted-after: «seed»"),
      Slip("yaml.type", report, "text: |\n      The agency reports the child.", "text: «[The agency]»"),
      Slip("yaml.type", county, "notes:\n  - {topic", "notes:\n  - «just words»\n  - {topic"),
      Slip("yaml.type", county, "divisions: {child-welfare: Child Welfare Services}", "divisions: «none»"),
      Slip("list.duplicate", report, "binds: [child-welfare, probation]", "binds: [probation, «probation»]"),
    ] as [Slip])
  func areReported(slip: Slip) throws { try slip.expectReported() }

  @Test(arguments: [
    NearMissOfSlip(roles, "aliases: [cps, dcfs]", "several: false"),
    NearMissOfSlip(roles, "document: signs", "document: ~"),
    NearMissOfSlip(roles, "aliases: [cps, dcfs]", "aliases: []"),
    NearMissOfSlip(report, "binds: [child-welfare, probation]", "binds: []"),
    NearMissOfSlip(report, "from: 2016-01-01", "from:"),
    NearMissOfSlip(county, "region: bay\n", "region: bay\nexample:\n"),
  ])
  func areTakenWhenSound(nearMiss: NearMissOfSlip) throws { try nearMiss.expectSilence() }
}
