import ModelLoading
import ProtocolModel
import SourceText
import Testing

@Suite struct SoundFilesTests {
  @Test func areReadWithoutAWord() {
    #expect(Loading().result().diagnostics == [])
  }

  @Test func giveTheWholeModel() throws {
    let result = Loading().result()
    let library = try #require(result.library)
    #expect(library.edition == "2026.11")
    #expect(library.roleOrder == ["human-services", "child-welfare", "probation", "police", "law-enforcement"])
    #expect(library.factOrder.first == "opted-in")
    #expect(library.teamOrder == ["development"])
    #expect(library.outline.map(\.kind) == [.body, .appendix])
    #expect(library.provisions["wic-1"]?.history.map(\.from) == [.beforeYear(2015), .day(try day("2016-01-01"))])
    #expect(library.authorities["acl-20-105"]?.date == .year(2020))
    #expect(library.citations.map(\.matches) == [["WIC 9"]])
    #expect(library.watch.first?.details.map(\.name) == ["would", "outcome"])
    #expect(library.roles["law-enforcement"]?.heldBy.map(\.value) == ["police"])
    #expect(library.role("law-enforcement", isHeldBy: "police"))
  }

  @Test func giveElementsWithTheirLimitsSeatsAndExcuses() throws {
    let elements = try #require(Loading().result().library).elements
    let tell = try #require(elements["tell-center"])
    #expect(tell.limit?.quantity == Quantity(24, .hours))
    #expect(tell.limit?.isLaw == true)
    #expect(tell.condition.description == "opted-in: true")
    #expect(tell.certainty.sources == ["LEG-WIC"])
    #expect(tell.changes == [LegalChange(date: .day(try day("2024-07-02")), act: "an act", kind: .meaning)])
    let team = try #require(elements["team-probation"])
    #expect(team.bearers == .allParties)
    #expect(team.seat?.role.value == "probation")
    #expect(team.excuse?.condition.description == "this-text: revises")
    #expect(team.excuse?.silence?.description == "this-text: replaces")
  }

  @Test func giveClausesWithTheirValuesAndPlaceholders() throws {
    let clause = try #require(Loading().result().library?.clauses["missing.report"])
    #expect(clause.library == "general-terms")
    #expect(clause.provenance.authority?.value == "acl-20-105")
    #expect(clause.condition.description == "opted-in: true; or first-developed: before 2018-01-01")
    #expect(clause.carries.map(\.words) == ["reports the child missing within {{report-hours}}"])
    #expect(clause.carries.map(\.values) == [[ValueReference(clause: "missing.report", name: "report-hours")]])
    #expect(clause.values.map(\.id) == ["report-hours", "line", "style", "since", "who", "fee"])
    #expect(clause.values.first?.defaultAnswer?.value == .quantity(Quantity(24, .hours)))
    #expect(
      clause.values.map(\.answers) == ["child-welfare", "probation"] + Array(repeating: "child-welfare", count: 4))
    #expect(clause.values.first?.blank == "report hours")
    #expect(
      clause.text.placeholders.map(\.placeholder) == [
        .countyName, .value(ValueReference(clause: "missing.report", name: "report-hours")), .citation("wic-1"),
        .clause("missing.locate"), .part("missing"),
      ])
    #expect(clause.variants.map(\.id) == ["two-tier"])
  }

  @Test func placeEachPlaceholderExactly() throws {
    var loading = Loading()
    try loading.replace("Clauses/general-terms/missing/report.yaml", "{{county.name}}", "«{{county.name}}»")
    try loading.replace("Clauses/general-terms/missing/report.yaml", "({{cite:wic-1}})", "(«{{cite:wic-1}}»)")
    try loading.replace("Clauses/general-terms/missing/report.yaml", "{{part:missing}}", "«{{part:missing}}»")
    let uses = try #require(loading.result().library?.clauses["missing.report"]).text.placeholders
    #expect(
      try [uses[0], uses[2], uses[4]].map(\.range) == loading.marks(in: "Clauses/general-terms/missing/report.yaml"))
  }

  @Test func giveTheCountyWhatItStated() throws {
    let county = try #require(Loading().result().counties?.counties["alameda"])
    #expect(county.title == "Alameda County Protocol")
    #expect(county.numbering == .roman)
    #expect(county.region?.value == "bay")
    #expect(county.programYears.map(\.fiscalYear) == ["2026-27"])
    #expect(county.layer.facts.map(\.fact) == ["first-developed", "this-text", "uses-cac", "mdt-structure"])
    #expect(county.layer.facts.map(\.value) == ["2015-10-01", "revises", "true", "two-tier"])
    #expect(
      county.layer.facts.map(\.source) == [
        "board item 4", "Counties/alameda.yaml states it", "county counsel", nil,
      ])
    #expect(
      county.layer.values.map(\.answer) == [
        .quantity(Quantity(12, .hours)), .text("county hotline"), .choice("written"), .date(try day("2020-01-01")),
        .roles(["probation"]), .quantity(Quantity(0, .money)),
      ])
    #expect(county.layer.values[1].source == "web page, stated on 2026-05-01")
    #expect(county.layer.partners.map(\.standing) == [.signs, nil, nil])
    #expect(county.layer.partners.map { $0.servesOn?.map(\.value) } == [["development"], nil, nil])
    #expect(county.layer.partners[0].divisions == ["child-welfare": "Child Welfare Services"])
    #expect(county.layer.adds.map(\.clause.library) == ["county"])
    #expect(county.layer.amends.first?.pin?.edition == 2)
    #expect(county.reliances.first?.date == .day(try day("2025-03-01")))
    #expect(county.waivers.first?.subject?.value == "missing.locate")
    #expect(county.victimCounts.map(\.count) == [75])
    #expect(county.notes.map(\.year) == ["2017"])
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }
}
