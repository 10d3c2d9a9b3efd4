import FoundationEssentials
import ProjectFixtures
import ProtocolModel
import SourceText
import Testing

/// Holds the elements of the law against a list that was checked in when they were read, so that none gets lost.
@Suite struct ElementListTests {
  private struct Row {
    let id: StatutoryElement.ID
    let level: String
    let cite: String
    let from: String
    let to: String
    let textFrom: String
  }

  private static let rows: [Row] = {
    let path = #filePath.replacing("ElementListTests.swift", with: "Fixtures/elements.tsv")
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        id: StatutoryElement.ID(cells[0]), level: cells[1], cite: cells[2], from: cells[3], to: cells[4],
        textFrom: cells[5])
    }
  }()

  @Test func theFilesHoldEveryElementAndNoOther() throws {
    let library = try #require(RealProject.loaded.library)
    #expect(Self.rows.count == 368)
    #expect(Set(Self.rows.map(\.id)) == Set(library.elements.keys))
  }

  @Test func everyDateIsTheOneThatWasRead() throws {
    let library = try #require(RealProject.loaded.library)
    for row in Self.rows {
      let element = try #require(library.elements[row.id])
      #expect(element.from.description == row.from.replacing("before-", with: "before "), "\(row.id)")
      #expect(element.to?.description ?? "" == row.to, "\(row.id)")
      #expect(element.textFrom?.description ?? "" == row.textFrom, "\(row.id)")
    }
  }

  @Test func everyLevelIsTheOneThatWasRead() throws {
    let library = try #require(RealProject.loaded.library)
    for row in Self.rows {
      let level = row.level == "CONDITIONAL" ? "required" : row.level.lowercased()
      #expect(try #require(library.elements[row.id]).level.rawValue == level, "\(row.id)")
    }
  }

  @Test func everyCitationOfOnePlacePrintsAsItWasRead() throws {
    let library = try #require(RealProject.loaded.library)
    let day = try #require(CalendarDay(iso: "2026-11-20"))
    // Several places in one cell are several provisions, which the files hold apart.
    let single = Self.rows.filter { row in !row.cite.contains { ",;".contains($0) } && !row.cite.contains(" to ") }
    #expect(single.count > 250)
    for row in single {
      let element = try #require(library.elements[row.id])
      guard element.provisions.count == 1 else { continue }
      // The list says of a repealed section that it is, and writes one section with a sign.
      let cite = row.cite.replacing(" (repealed)", with: "").replacing("§", with: "section ").replacing(
        "att. I", with: "attachment I")
      #expect(library.citation(of: element, on: day) == cite, "\(row.id)")
    }
  }
}
