import DocumentReaders
import DocumentWriting
import GapReporting
import ProjectFixtures
import ProtocolDrafting
import ProtocolModel
import Testing

/// The pages in a real browser: axe-core finds nothing, nothing is fetched, nothing is said, nothing scrolls sideways.
@Suite struct BrowserTests {
  private static let check = "\(DocumentReader.root)/Tests/DocumentTools/axe_check.py"

  /// A small project has every kind of element; it is seen light, dark and printed, narrow and wide.
  @Test(.reads(with: .python, .chromium)) func findsNoFaultInSmallPagesHoweverTheyAreSeen() throws {
    let library = try MiniProject().loaded().library
    let (assembled, report) = try MiniProject().judged()
    let document = ProtocolDrafter(library).document(of: assembled, report: report, isFinal: false)
    let folder = try ScratchFolder()
    let pages = [
      try folder.file("protocol.html", HTMLWriter().text(of: document).utf8),
      try folder.file("gap-report.html", HTMLReport(library).text(of: report, assembled).utf8),
    ]
    _ = try DocumentReader.python.output([Self.check] + pages, environment: [:])
  }

  /// What people post and work with; large pages are seen in the two looks that differ most.
  @Test(.reads(with: .python, .chromium)) func findsNoFaultInTheProtocolOfAnAnsweredCounty() throws {
    try check(HTMLWriter().text(of: RealDocument.example.document))
  }

  @Test(.reads(with: .python, .chromium)) func findsNoFaultInTheGapsOfACountyThatAnsweredLittle() throws {
    try check(RealDocument.gapReport(of: "alameda"))
  }

  private func check(_ page: String) throws {
    let folder = try ScratchFolder()
    let file = try folder.file("page.html", page.utf8)
    _ = try DocumentReader.python.output([Self.check, "--looks", "light-1280,dark-320", file], environment: [:])
  }
}
