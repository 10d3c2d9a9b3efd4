import Foundation
import GapReporting
import ModelLoading
import ProjectFixtures
import ProtocolModel
import Testing

/// Lists for programs hold numbers, lists and flags of their own kinds, never display strings.
@Suite struct ListingTests {
  private struct Page: Decodable {
    struct Item: Decodable {
      let clause: String?
      let edition: Int?
      let optional: Bool?
      let carries: [String]?
      let role: String?
      let aliases: [String]?
      let optedIn: Bool?
      let partners: Int?
    }

    let schema: String
    let kind: String
    let asOf: String
    let items: [Item]
  }

  private static func page(_ table: (Listing, [County]) -> ListingTable) throws -> Page {
    let (library, set) = try MiniProject().loaded()
    let listing = Listing(library, on: CalendarDay(startOf: 2026).adding(months: 10))
    let counties = set.counties.values.sorted { $0.id < $1.id }
    return try JSONDecoder().decode(Page.self, from: Data(table(listing, counties).json.utf8))
  }

  @Test func clausesHaveTheirEditionAsANumber() throws {
    let page = try Self.page { listing, _ in listing.clauses() }
    #expect(page.schema == "mou.list/1")
    #expect(page.kind == "clauses")
    #expect(page.asOf == "2026-11-01")
    let report = try #require(page.items.first { $0.clause == "missing.report" })
    #expect(report.edition == 2)
    #expect(report.optional == false)
    #expect(report.carries == ["missing-report"])
  }

  @Test func rolesHaveTheirAliasesAsAList() throws {
    let page = try Self.page { listing, _ in listing.roles() }
    #expect(page.items.first { $0.role == "sheriff" }?.aliases == [])
  }

  @Test func countiesSayWhetherTheyTakePart() throws {
    let page = try Self.page { listing, counties in listing.counties(counties) }
    #expect(page.items.map(\.optedIn) == [true])
    #expect(page.items.map(\.partners) == [3])
  }

  @Test(arguments: ["elements", "authorities", "watch", "facts", "teams"])
  func everyListIsSoundForPeopleAndPrograms(kind: String) throws {
    let (library, _) = try MiniProject().loaded()
    let listing = Listing(library, on: CalendarDay(startOf: 2026))
    let table =
      switch kind {
      case "elements": listing.elements()
      case "authorities": listing.authorities()
      case "watch": listing.watch()
      case "facts": listing.facts()
      default: listing.teams()
      }
    #expect(try JSONDecoder().decode(Page.self, from: Data(table.json.utf8)).kind == kind)
    #expect(table.text.split(separator: "\n").count == table.rows.count)
  }
}
