import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import SourceText
import Testing

@Suite struct SelectionTests {
  @Test func followsTheOutlineAndNumbersParts() throws {
    let assembled = try MiniProject().judged().assembled
    #expect(
      assembled.clauses.map { "\($0.number) \($0.id)" } == [
        "1.1 parties.required", "2.1 missing.report", "2.2 missing.content", "2.3 missing.search", "A app.table",
      ])
  }

  @Test func leavesOutWhatBeganLater() throws {
    let assembled = try MiniProject().judged(on: "2017-06-01").assembled
    #expect(assembled.clause("missing.content") == nil)
    #expect(
      assembled.omissions["missing.content"] == .notAlive(from: CalendarDay(iso: "2024-07-02"), to: nil))
    #expect(assembled.clause("missing.search")?.number == "2.2")
  }

  @Test func saysWhoLeftAClauseOutAndWhy() throws {
    let county = MiniProject.county(more: "leaves-out: [{clause: missing.search, reason: the sheriff leads}]")
    let assembled = try MiniProject(county: county).judged().assembled
    guard case .leftOut("the sheriff leads", .county, let range)? = assembled.omissions["missing.search"] else {
      Issue.record("the omission holds the reason")
      return
    }
    #expect(range.file == "Counties/test.yaml")
  }

  @Test func takesAnOptionalClauseOnlyWhenAsked() throws {
    let optional = try MiniProject().replacing(
      "binds: all-parties", with: "binds: all-parties\noptional: true", in: "Clauses/acin-i-83-16/missing/search.yaml")
    #expect(try optional.judged().assembled.omissions["missing.search"] == .notTaken)
    let taken = optional.with("Counties/test.yaml", MiniProject.county(more: "takes: [missing.search]"))
    #expect(try taken.judged().assembled.clause("missing.search") != nil)
  }

  @Test func keepsAClauseWhoseConditionNobodyDecided() throws {
    let asked = try MiniProject().replacing(
      "binds: all-parties", with: "binds: all-parties\nwhen: {uses-cac: true}",
      in: "Clauses/acin-i-83-16/missing/search.yaml")
    #expect(try asked.judged().assembled.clause("missing.search")?.selected.undecidedFacts == ["uses-cac"])
    let no = asked.with(
      "Counties/test.yaml", MiniProject.county(more: "facts: {uses-cac: {value: false, source: counsel}}"))
    #expect(try no.judged().assembled.clause("missing.search") == nil)
    let unsourced = asked.with("Counties/test.yaml", MiniProject.county(more: "facts: {uses-cac: {value: false}}"))
    #expect(try unsourced.judged().assembled.clause("missing.search")?.selected.undecidedFacts == ["uses-cac"])
  }

  @Test func putsTheCountysOrderFirstAndAppendicesLast() throws {
    let county = MiniProject.county(more: "order: [missing]")
    #expect(
      try MiniProject(county: county).judged().assembled.parts.map(\.part.id) == ["missing", "parties", "appendices"])
  }

  @Test func addsACountysOwnClauseAfterTheOneItNames() throws {
    let county = MiniProject.county(
      more: """
        adds:
          - clause: local.beds
            title: Beds
            part: missing
            after: missing.report
            binds: [child-welfare]
            text: |
              A bed is kept free.
        """)
    let assembled = try MiniProject(county: county).judged().assembled
    #expect(assembled.clause("local.beds")?.number == "2.2")
    #expect(assembled.clause("local.beds")?.selected.isLocalText == true)
  }

  @Test(arguments: [
    (County.NumberingStyle.decimal, "2.1"), (.roman, "II.A"), (.article, "2.1"),
  ])
  func numbersInTheCountysStyle(style: County.NumberingStyle, number: String) throws {
    let project = try MiniProject().replacing(
      "  this-text: first", with: "  this-text: first\n  numbering: \(style.rawValue)")
    #expect(try project.judged().assembled.clause("missing.report")?.number == number)
  }
}
