import ProjectFixtures
import SourceText
import Testing

/// One change to the small project, and the rule it breaks; a near miss breaks none.
struct LintCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let testDescription: String
  let project: @Sendable () throws -> MiniProject

  init(_ rule: String, _ description: String, _ project: @escaping @Sendable () throws -> MiniProject) {
    self.rule = rule
    testDescription = "\(rule): \(description)"
    self.project = project
  }
}

@Suite struct LibraryRuleTests {
  private static let library = "Clauses/library.yaml"
  private static let table = "Clauses/general-terms/app/table.yaml"

  static let wrong: [LintCase] = [
    LintCase("lint.law-not-carried", "a required element without words") {
      try MiniProject().replacing(
        "  - element: missing-content\n", with: "  - element: missing-report\n", in: Self.content
      )
      .replacing(
        "- element: missing-content", with: "- element: «missing-content»", in: "Clauses/law/elements/pen.yaml")
    },
    LintCase("lint.clause-carries-nothing", "a clause that binds") {
      try MiniProject().withClause("kindness", "binds: [probation]", text: "Staff are kind.")
        .replacing(
          "clause: missing.kindness", with: "clause: «missing.kindness»",
          in: "Clauses/model-framework/missing/kindness.yaml")
    },
    LintCase("lint.value-unused", "a value no text uses") {
      try MiniProject().withClause(
        "spare",
        "binds: []\nvalues:\n  «spare-days»:\n    kind: days\n    ask: How many?\n    blank: days\n    answers: probation",
        text: "Nothing is asked.")
    },
    LintCase("lint.basis", "clauses on design") { MiniProject() },
    LintCase("lint.too-long", "thirteen sentences") {
      try MiniProject().withClause("long", "binds: []", text: Self.sentences(13))
        .replacing(
          "clause: missing.long", with: "clause: «missing.long»", in: "Clauses/model-framework/missing/long.yaml")
    },
    LintCase("lint.court-bound", "the court shall") {
      try MiniProject().withClause("court", "binds: []", text: "The «juvenile court shall» hear the case.")
    },
    LintCase("lint.court-bound", "the judge will") {
      try MiniProject().withClause("court", "binds: []", text: "The presiding «judge will» attend.")
    },
    LintCase("lint.court-bound", "a term on indemnity for whoever signs") {
      try MiniProject().withClause("indemnity", "binds: all-parties", text: "Each signatory will indemnify the others.")
        .replacing(
          "clause: missing.indemnity", with: "clause: «missing.indemnity»",
          in: "Clauses/model-framework/missing/indemnity.yaml")
    },
    LintCase("lint.term-twice", "one term in two clauses") {
      try MiniProject().withClause("one", "binds: []\ndefines: [liaison]", text: "A liaison is an office.")
        .withClause("two", "binds: []\ndefines: [«liaison»]", text: "A liaison is a desk.")
    },
    LintCase("lint.term-undefined", "a term that is not in its text") {
      try MiniProject().withClause("one", "binds: []\ndefines: [«hotline»]", text: "A line is a line.")
    },
    LintCase("lint.term-undefined", "a term that only an optional clause defines") {
      try MiniProject().withClause(
        "one", "optional: true\nbinds: []\ndefines: [«liaison»]", text: "A liaison is an office."
      )
      .withClause("two", "binds: []", text: "The liaison calls.")
    },
    LintCase("lint.term-unused", "a term nobody uses") {
      try MiniProject().withClause("one", "binds: []\ndefines: [«liaison»]", text: "A liaison is an office.")
    },
    LintCase("lint.reference-out-of-life", "an older clause refers to a newer one") {
      try MiniProject().withClause("new", "from: 2024-01-01\nbinds: []", text: "New.")
        .withClause("old", "from: 2016-01-01\nbinds: []", text: "See «{{clause:missing.new}}».")
    },
    LintCase("lint.reference-to-optional", "a firm clause refers to an optional one") {
      try MiniProject().withClause("maybe", "optional: true\nbinds: []", text: "Maybe.")
        .withClause("firm", "binds: []", text: "See «{{clause:missing.maybe}}».")
    },
    LintCase("lint.limit-without-placeholder", "a limit as plain words") {
      try MiniProject().withClause(
        "plain", "binds: [probation]\ncarries:\n  - element: missing-report\n    words: «within a day»",
        text: "Report within a day.")
    },
    LintCase("lint.team-seat-not-carried", "a seat that no clause carries") {
      try MiniProject().replacing(
        "  - element: team-probation\n", with: "  - element: team-sheriff\n", in: Self.required
      )
      .replacing(
        "{role: probation, seat: required}", with: "{role: «probation», seat: required}", in: "Clauses/teams.yaml")
    },
    LintCase("lint.law-check-old", "more than a year") {
      try MiniProject().replacing("law-checked-on: 2026-11-20", with: "law-checked-on: 2025-11-19", in: Self.library)
    },
    LintCase("lint.two-names", "an alias in running text") {
      try MiniProject().replacing(
        "label: Probation, several: false",
        with: "label: Probation, aliases: [juvenile-corrections-division], several: false",
        in: "Clauses/roles.yaml"
      ).withClause("alias", "binds: []", text: "The «juvenile corrections division» attends.")
    },
    LintCase("lint.verdict-word", "a verdict on the protocol") {
      try MiniProject().withClause("verdict", "binds: []", text: "This «protocol is fully compliant» with the law.")
    },
    LintCase("lint.tier", "tiers without a flow") {
      try MiniProject().withClause("none", "binds: []", text: "None.").with(
        "Clauses/model-framework/mdt/crisis.yaml",
        """
        clause: «mdt.crisis»
        title: Crisis response
        edition: 1
        drafted-after: {basis: statute}
        binds: []
        defines: [crisis response]
        text: |
          The crisis response comes first.
        """
      ).replacing("- missing.search", with: "- missing.search\n      - mdt.crisis", in: Self.library)
    },
    LintCase("citation.stale", "an old citation in library text") {
      try MiniProject().withClause("cites", "binds: []", text: "See «WIC 300(b)(2)».")
    },
    LintCase("conflict.child-prostitute", "in library text") {
      try MiniProject().withClause("words", "binds: []", text: "Help each «child prostitute» at once.")
    },
    LintCase("personal-data.email", "in a comment of a library file") {
      try MiniProject().replacing(
        "clause: app.table", with: "# ask «jane@example.org»\nclause: app.table", in: Self.table)
    },
  ]

  static let right: [LintCase] = [
    LintCase("lint.clause-carries-nothing", "a clause that binds nobody") {
      try MiniProject().withClause("quiet", "binds: []", text: "Background.")
    },
    LintCase("lint.value-unused", "a value another clause uses") {
      try MiniProject().withClause("other", "binds: []", text: "Within {{missing.report/report-hours}}.")
    },
    LintCase("lint.too-long", "twelve sentences and a list") {
      try MiniProject().withClause(
        "long", "binds: []", text: Self.sentences(11) + "\n  These count as one:\n\n  - a\n  - b\n  - c")
    },
    LintCase("lint.court-bound", "the court is asked") {
      try MiniProject().withClause(
        "court", "binds: []",
        text:
          "The juvenile court is asked to hear the case.\n  An order of the juvenile court will be kept.\n  The parties before the court shall speak.\n  The juvenile court may attend.\n  The probation officer shall tell the court."
      )
    },
    LintCase("lint.court-bound", "a term that excepts the court") {
      try MiniProject().withClause(
        "indemnity", "binds: all-parties", text: "Each signatory except the juvenile court will indemnify the others.")
    },
    LintCase("lint.court-bound", "a term for parties, of which the court is none") {
      try MiniProject().withClause(
        "party", "binds: []\ndefines: [party]",
        text: "A party signs.\n  The juvenile court is neither a party nor a partner."
      ).withClause("indemnity", "binds: all-parties", text: "Each party will indemnify the others.")
    },
    LintCase("lint.term-twice", "two clauses that take turns") {
      try MiniProject().withClause(
        "one", "to: 2022-12-31\nbinds: []\ndefines: [liaison]", text: "A liaison is an office."
      )
      .withClause("two", "from: 2023-01-01\nbinds: []\ndefines: [liaison]", text: "A liaison is a desk.")
    },
    LintCase("lint.term-unused", "used in the plural, and in a title") {
      try MiniProject().withClause("one", "binds: []\ndefines: [partner agency]", text: "A partner agency signs.")
        .withClause("two", "binds: []", text: "All partner agencies meet.")
    },
    LintCase("lint.term-undefined", "an optional clause uses what an optional clause defines") {
      try MiniProject().withClause(
        "one", "optional: true\nbinds: []\ndefines: [liaison]", text: "A liaison is an office."
      )
      .withClause("two", "optional: true\nbinds: []", text: "The liaison calls.")
    },
    LintCase("lint.reference-out-of-life", "a newer clause refers to an older one") {
      try MiniProject().withClause("new", "from: 2024-01-01\nbinds: []", text: "See {{clause:missing.old}}.")
        .withClause("old", "from: 2016-01-01\nbinds: []", text: "Old.")
    },
    LintCase("lint.reference-to-optional", "an optional clause refers to another") {
      try MiniProject().withClause("maybe", "optional: true\nbinds: []", text: "Maybe.")
        .withClause("firm", "optional: true\nbinds: []", text: "See {{clause:missing.maybe}}.")
    },
    LintCase("lint.law-check-old", "a year to the day") {
      try MiniProject().replacing("law-checked-on: 2026-11-20", with: "law-checked-on: 2025-11-20", in: Self.library)
    },
    LintCase("lint.two-names", "the role's own name") {
      try MiniProject().withClause("own", "binds: []", text: "The county probation department attends.")
    },
    LintCase("lint.verdict-word", "words that are no verdict") {
      try MiniProject().withClause(
        "words", "binds: []",
        text:
          "The county keeps a complete list.\n  Staff complete the form.\n  A certified interpreter is called.\n  The protocol names certified staff."
      )
    },
    LintCase("lint.tier", "no tiers at all") { MiniProject() },
    LintCase("citation.stale", "a live citation") {
      try MiniProject().withClause("cites", "binds: []", text: "See {{cite:wic-300-csec}}.")
    },
    LintCase("lint.law-not-carried", "a duty that is only permitted") {
      try MiniProject().replacing(
        "obliges: conduct\n  level: required", with: "obliges: conduct\n  level: permitted",
        in: "Clauses/law/elements/pen.yaml")
    },
    LintCase("lint.team-seat-not-carried", "all seats") { MiniProject() },
    LintCase("lint.limit-without-placeholder", "a measured value") { MiniProject() },
  ]

  private static let content = "Clauses/acin-i-83-16/missing/content.yaml"
  private static let required = "Clauses/model-framework/parties/required.yaml"

  private static func sentences(_ count: Int) -> String {
    (1...count).map { "Sentence \($0)." }.joined(separator: "\n  ")
  }

  @Test(arguments: wrong) func firesAtTheMark(lintCase: LintCase) throws {
    let run = try LintRun(lintCase.project())
    let found = run.diagnostics(of: lintCase.rule)
    try #require(!found.isEmpty)
    if !run.marks.isEmpty { #expect(found.map(\.range).contains(run.marks[0]), "\(found)") }
  }

  @Test(arguments: right) func isSilentOnANearMiss(lintCase: LintCase) throws {
    let run = try LintRun(lintCase.project())
    #expect(run.diagnostics(of: lintCase.rule).map { "\($0.range): \($0.message)" } == [])
  }

  @Test func namesTheClausesOnMemoryInOneLineForALibrary() throws {
    let found = try LintRun(MiniProject()).diagnostics(of: "lint.basis")
    #expect(Set(found.map(\.severity)) == [.notice])
    #expect(found.count == Set(found.map(\.message)).count)
  }
}
