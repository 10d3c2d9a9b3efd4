import DocumentModel
import ModelLoading
import ProjectFixtures
import ProtocolDrafting
import ProtocolModel
import SourceText
import Testing

@Suite struct BoardLetterTests {
  private func letter(
    _ project: MiniProject = MiniProject(), adoption: Adoption? = nil, isFinal: Bool = false
  ) throws -> ProtocolDocument {
    let (assembled, report) = try project.judged()
    return try ProtocolDrafter(project.loaded().library)
      .boardLetter(of: assembled, report: report, adoption: adoption, isFinal: isFinal)
  }

  /// The small library with a term and a sentence on money.
  private var withTerms: MiniProject {
    MiniProject().withTerm(
      "length",
      """
      values:
        years: {kind: count, ask: For how many years does it last?, blank: years it lasts, answers: human-services}
      variants:
        - variant: perpetual
          text: |
            This protocol has no fixed end. It lasts on. A third sentence.
      text: |
        This protocol lasts for {{years}} years after it takes effect. The work begins early. A third sentence.
      """)
  }

  @Test func isAPaperOfTheSectionsThatBoardsExpect() throws {
    let letter = try letter()
    #expect(letter.form == .letter)
    #expect(
      letter.sections.map(\.title) == [
        "Recommendations", "Parties", "Term", "Fiscal impact", "Reasons and statutory basis", "Prior board action",
        "Departures from the library’s terms", "Attachments",
      ])
    guard case .details(let head)? = letter.cover.first else { return #expect(Bool(false), "no head") }
    #expect(head.map(\.label) == ["TO", "FROM", "DATE", "SUBJECT", "STATUS"])
    #expect(head.first?.content.words == "Board of Supervisors, County of Test")
  }

  @Test func quotesTheTermAndAsksWhatNobodyStated() throws {
    #expect(
      try letter(withTerms).words(of: "term")
        == "The protocol does not say when it takes effect. “This protocol lasts for [BLANK: years it lasts; human services answers] years after it takes effect. The work begins early.” (section 3.1; the library’s default, which nobody chose)."
    )
    let stated = try withTerms.replacing("values:\n", with: "values:\n  term.length: {years: 3}\n")
    #expect(try letter(stated).words(of: "term").contains("lasts for 3 years"))
    let chosen = MiniProject(county: MiniProject.county(more: "chooses: {term.length: perpetual}"))
      .withTerms(of: withTerms)
    #expect(
      try letter(chosen).words(of: "term")
        == "The protocol does not say when it takes effect. “This protocol has no fixed end. It lasts on.” (section 3.1)."
    )
  }

  @Test func saysThatTheProtocolIsSilent() throws {
    let letter = try letter()
    #expect(letter.words(of: "term") == "The protocol states neither a beginning nor an end.")
    #expect(letter.words(of: "fiscal-impact").hasPrefix("The protocol says nothing of money between the parties."))
    #expect(letter.words(of: "recommendations").contains("Delegate no authority to amend"))
  }

  @Test func shoutsAtWhoseStandingNobodyStated() throws {
    let words = try letter().words(of: "parties")
    #expect(words.contains("Sign: Test County Sheriff's Office."))
    #expect(words.contains("Named: Test County Human Services Agency and Test County Probation Department. [BLANK: "))
    #expect(words.contains("how these stand to the protocol; human services answers]"))
  }

  @Test func asksForFactsAndNeverGuessesThem() throws {
    let silent = try MiniProject()
      .replacing(
        "    - {fiscal-year: 2026-27, opted-in: true, source: board item 12}\n", with: "    []\n"
      )
      .replacing("  first-developed: {date: 2019-05-01, source: board item 4}\n", with: "")
      .replacing("  this-text: first\n", with: "  numbering: decimal\n")
    let questions = try Set(letter(silent).blanks.map(\.question))
    #expect(questions.isSuperset(of: ["fact:opted-in", "fact:first-developed", "fact:this-text"]))
    let answered = try Set(letter().blanks.map(\.question))
    #expect(answered.isDisjoint(with: ["fact:opted-in", "fact:first-developed", "fact:this-text"]))
  }

  @Test func namesWhatTheBoardDidBefore() throws {
    let day = try #require(CalendarDay(iso: "2020-02-04"))
    let later = try #require(CalendarDay(iso: "2026-12-01"))
    let events = [(Adoption.Kind.adopted, day), (.amended, later)].map { kind, day in
      Adoption.Event(
        kind: kind, date: day, body: "Board of Supervisors", item: "Item 14", effective: nil, ends: nil, signed: [],
        text: nil, range: SourceRange(startOf: "Counties/test.adopted.yaml"))
    }
    let adoption = Adoption(county: "test", events: events, range: SourceRange(startOf: "Counties/test.adopted.yaml"))
    let words = try letter(adoption: adoption).words(of: "prior-board-action")
    #expect(words.hasPrefix("Adopted on February 4, 2020 by Board of Supervisors (Item 14)."))
    #expect(!words.contains("Amended"))
    #expect(try letter().words(of: "prior-board-action").hasPrefix("This project has no record of an adoption."))
  }

  @Test func listsDeparturesAndCountsTheRest() throws {
    let own = (1...5).map { number in
      "  - {clause: local.n\(number), title: Own \(number), part: missing, binds: [], text: Words.}\n"
    }.joined()
    let words = try letter(MiniProject(county: MiniProject.county(more: "adds:\n\(own)"))).words(of: "departures")
    #expect(words.contains("Own 1: added by the county (no reason given)"))
    #expect(words.contains("And 2 more, which the table of departures lists."))
    #expect(try letter().words(of: "departures").hasPrefix("Nothing of the clause library was reworded"))
  }

  /// A page holds about 5,600 letters of this setting, headings and ends of lines counted as they lie.
  @Test func staysShortWithManyLongNames() throws {
    let name = String(repeating: "Department of Very Long Words ", count: 4)
    let partners = (1...40).map { number in
      "  - {roles: [police], agency: \(name)\(number), document: \(["signs", "named", "acknowledges"][number % 3])}\n"
    }.joined()
    let more = (1...30).map { "  - {roles: [police], agency: \(name) unstated \($0)}\n" }.joined()
    let project = try MiniProject().replacing("partners:\n", with: "partners:\n" + partners + more)
    let letter = try letter(project)
    #expect(letter.words(of: "parties").contains(" others."))
    #expect(letter.words(of: "parties").count < 1_400)
  }
}

extension ProtocolDocument {
  fileprivate var sections: [SectionBlock] {
    body.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }

  /// The words of the section, a line for each of its blocks.
  fileprivate func words(of anchor: String) -> String {
    sections.first { $0.anchor == anchor }?.blocks.words ?? ""
  }
}

extension MiniProject {
  /// The project with a part `terms` of one clause.
  fileprivate func withTerm(_ name: String, _ yaml: String) -> MiniProject {
    let clause = "clause: term.\(name)\ntitle: Term\nedition: 1\ndrafted-after: {basis: memory}\nbinds: all-parties\n"
    var copy = with("Clauses/general-terms/term/\(name).yaml", clause + yaml + "\n")
    copy.files["Clauses/library.yaml"]? += "\n  - part: terms\n    title: Terms\n    clauses: [term.\(name)]\n"
    return copy
  }

  fileprivate func withTerms(of other: MiniProject) -> MiniProject {
    var copy = self
    for (path, text) in other.files where path.hasPrefix("Clauses/") { copy.files[path] = text }
    return copy
  }
}
