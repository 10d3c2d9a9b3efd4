import DocumentModel
import DocumentWriting
import GapAnalysis
import GapReporting
import ModelLoading
import ProjectFixtures
import ProtocolAssembly
import ProtocolDrafting
import ProtocolModel
import SourceText
import Testing

/// The documents that the project's own files give, as `mou assemble` writes them.
///
/// A county with nearly nothing stated, one that has answered everything, and a region: each breaks in its own way.
struct RealDocument: CustomTestStringConvertible, Sendable {
  static let day = "2026-11-20"
  static let alameda = RealDocument(name: "alameda")
  static let example = RealDocument(name: "example")
  static let triCounty = RealDocument(name: "tri-county")
  static let all = [alameda, example, triCounty]

  let name: String
  var testDescription: String { name }

  /// The protocol; each is drafted once.
  var document: ProtocolDocument {
    get throws {
      switch name {
      case "alameda": try #require(Self.alamedaProtocol)
      case "example": try #require(Self.exampleProtocol)
      default: try #require(Self.triCountyProtocol)
      }
    }
  }

  private static let alamedaProtocol = draft("alameda")
  private static let exampleProtocol = draft("example")
  private static let triCountyProtocol = regionalDraft("tri-county")

  /// What the page of gaps of a county is.
  static func gapReport(of county: County.ID) throws -> String {
    let library = try #require(RealProject.loaded.library)
    let assembled = try #require(RealProject.assembled(county, on: day))
    return HTMLReport(library).text(of: Judge(library).report(on: assembled), assembled)
  }

  /// The annex of confidential places, which only the example county has.
  static func restrictedAnnex() throws -> ProtocolDocument {
    let library = try #require(RealProject.loaded.library)
    let assembled = try #require(RealProject.assembled("example", on: day))
    let report = Judge(library).report(on: assembled)
    return try #require(ProtocolDrafter(library).restrictedAnnex(of: assembled, report: report, isFinal: false))
  }

  private static func draft(_ county: County.ID) -> ProtocolDocument? {
    guard let library = RealProject.loaded.library, let assembled = RealProject.assembled(county, on: day) else {
      return nil
    }
    let report = Judge(library).report(on: assembled)
    return ProtocolDrafter(library).document(of: assembled, report: report, isFinal: false)
  }

  private static func regionalDraft(_ region: Region.ID) -> ProtocolDocument? {
    guard let library = RealProject.loaded.library, let set = RealProject.loaded.counties,
      let region = set.regions[region], let day = CalendarDay(iso: day)
    else { return nil }
    let profile = RegionalProfile(region, among: set.counties)
    var diagnostics = Diagnostics()
    let assembler = ProtocolAssembler(library, on: day)
    let assembled = assembler.assembledProtocol(for: profile.joint, diagnostics: &diagnostics)
    let report = Judge(library).report(on: assembled)
    return ProtocolDrafter(library).document(of: profile, assembled, report: report)
  }
}

extension ProtocolDocument {
  /// The clauses of all parts with the part each stands in.
  var clauses: [(part: PartBlock, clause: ClauseBlock)] {
    body.flatMap { block -> [(PartBlock, ClauseBlock)] in
      guard case .part(let part) = block else { return [] }
      return part.blocks.compactMap { if case .clause(let clause) = $0 { (part, clause) } else { nil } }
    }
  }

  var references: [CrossReference] {
    var references: [CrossReference] = []
    for block in frontMatter + body {
      block.visitInlines { if case .reference(let reference) = $0 { references.append(reference) } }
    }
    return references
  }
}
