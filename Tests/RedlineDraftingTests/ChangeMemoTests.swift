import DocumentModel
import DocumentWriting
import ProjectFixtures
import ProtocolModel
import RedlineDrafting
import RevisionReview
import Testing

@Suite struct ChangeMemoTests {
  private static func memo(_ old: MiniProject, _ new: MiniProject) throws -> ChangeMemo {
    let (before, after) = (try old.loaded(), try new.loaded())
    let report = ReviewBuilder(
      ReviewSide(ReviewSide.Name("v1"), before.library, before.counties),
      ReviewSide(ReviewSide.Name("v2"), after.library, after.counties),
      ReviewScope(on: CalendarDay(startOf: 2026).adding(months: 10), counties: ["test"])
    ).report()
    return ChangeMemo(report, after.library, base: before.library)
  }

  @Test func tellsWhatChangedWhyAndWhatToDecide() throws {
    let path = "Clauses/acin-i-83-16/missing/search.yaml"
    let new = try MiniProject()
      .replacing("The search goes on.", with: "The search may go on.", in: path)
      .replacing("words: The search goes on", with: "words: The search may go on", in: path)
    let text = MarkdownWriter().text(of: try Self.memo(MiniProject(), new).document)
    for line in [
      "# Change memo", "**What changed**", "(missing.search): “goes” became “may go”", "**Why it matters**",
      "1 place: how strongly somebody is bound changed", "**Who is touched**",
      "1 of 1 county protocols reads otherwise: Test.", "**What must be decided**", "**Not compared**",
    ] {
      #expect(text.contains(line), "\(text)")
    }
  }

  @Test func namesWhatACountyStatesBesideChangesOfClauses() throws {
    let new = try MiniProject()
      .replacing(
        "The search goes on.", with: "The search goes on daily.", in: "Clauses/acin-i-83-16/missing/search.yaml"
      )
      .replacing("report-hours: 12", with: "report-hours: 11")
      .replacing("source: board item 12", with: "source: board item 13")
    let text = MarkdownWriter().text(of: try Self.memo(MiniProject(), new).document)
    for line in [
      "test states otherwise: program 2026-27: opted in (board item 12) → opted in (board item 13); value",
      "12 hours → 11 hours", "1 of 1 county protocols reads otherwise: Test.",
    ] {
      #expect(text.contains(line), "\(text)")
    }
  }

  @Test func tellsAChangedFileFromAChangedProtocol() throws {
    let new = try MiniProject().replacing("source: board item 12", with: "source: board item 13")
    let text = MarkdownWriter().text(of: try Self.memo(MiniProject(), new).document)
    #expect(text.contains("No county's protocol reads otherwise."))
    #expect(text.contains("What the file states changed, not the protocol's words: Test."), "\(text)")
  }

  @Test func saysWhenThereIsNothingToDecide() throws {
    let text = MarkdownWriter().text(of: try Self.memo(MiniProject(), MiniProject()).document)
    #expect(text.contains("Nothing changed."))
    #expect(text.contains("Nothing that the comparison can tell"))
  }

  /// Thirty sections that all say something else, under titles and with sentences as long as they come.
  static func crowded() throws -> ChangeMemo {
    var (old, new) = (MiniProject(), MiniProject())
    var outline = ""
    for number in 10..<40 {
      outline += "      - missing.extra-\(number)\n"
      let path = "Clauses/acin-i-83-16/missing/extra-\(number).yaml"
      let text = { (verb: String, unit: String) in
        """
        clause: missing.extra-\(number)
        title: What the agencies of the county do together when a child of the number \(number) is missing
        edition: 1
        drafted-after: {basis: design}
        binds: [child-welfare, probation, human-services, sheriff, police]
        text: |
          The agency that first hears of the matter \(verb) call every other agency of this county within \(number) \(unit), and not later unless the court or the agency has said so under the law of the state.
        """
      }
      old = old.with(path, text("shall", "hours"))
      new = new.with(path, text("may", "days"))
    }
    let place = "      - missing.search\n"
    old = try old.replacing(place, with: place + outline, in: "Clauses/library.yaml")
    new = try new.replacing(place, with: place + outline, in: "Clauses/library.yaml")
    return try memo(old, new)
  }

  @Test func countsWhatDoesNotFit() throws {
    let document = try Self.crowded().document
    var lines: [String] = []
    for case .list(let list) in document.body {
      for case .paragraph(let text) in list.items.joined() { lines.append(text.plainText) }
    }
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { $0.count <= 260 })
    #expect(lines.contains { $0.contains("more changes; mou diff shows each with its words") })
  }
}
