internal import DocumentModel
internal import DocumentWriting
internal import GapAnalysis
internal import GapReporting
internal import ProtocolAssembly
internal import ProtocolDrafting
internal import ProtocolModel

/// The files of one county's protocol: whole in memory before the first is written.
struct RenderedProtocol: Sendable {
  struct File: Sendable {
    /// `alameda/protocol.md`
    let name: String
    let bytes: [UInt8]
    /// What `assemble` says beside the name; empty for nothing.
    let remark: String

    /// The same file in `folder`.
    func below(_ folder: String) -> Self { File(name: "\(folder)/\(name)", bytes: bytes, remark: remark) }
  }

  let files: [File]

  /// Renders `result` in `formats` with the drafter of its library; a PDF is made of the HTML.
  ///
  /// - Throws: `PDFFailure` when the PDF cannot be made.
  init(
    _ result: ProtocolRun.Result, by drafter: ProtocolDrafter, in formats: [DocumentFormat], isFinal: Bool
  ) async throws {
    let county = result.report.county.id.rawValue
    let document = drafter.document(of: result.assembled, report: result.report, isFinal: isFinal)
    var files = try await Self.files(of: document, as: "\(county)/protocol", in: formats, on: result.report.day)
    if let annex = drafter.restrictedAnnex(
      of: result.assembled, report: result.report, isFinal: isFinal)
    {
      // Confidential places stand on paper of their own, never on a page that somebody may post.
      let papers = formats.filter { $0 != .html }
      let paper = papers.isEmpty ? [.docx] : papers
      files += try await Self.files(of: annex, as: "\(county)/restricted-annex", in: paper, on: result.report.day)
    }
    self.files = Self.remarked(files, result, drafter.library) + Self.reports(result, drafter.library, county, formats)
  }

  /// `document` in each of `formats`, named `name`.
  static func files(
    of document: ProtocolDocument, as name: String, in formats: [DocumentFormat], on day: CalendarDay
  ) async throws -> [File] {
    var files: [File] = []
    for format in formats {
      switch format {
      case .markdown:
        files.append(File(name: "\(name).md", bytes: MarkdownWriter().bytes(of: document), remark: ""))
      case .html: files.append(text(HTMLWriter().text(of: document), "\(name).html"))
      case .docx: files.append(File(name: "\(name).docx", bytes: DOCXWriter().bytes(of: document), remark: ""))
      case .pdf:
        let bytes = try await PDFMaker.pdf(fromHTML: HTMLWriter().text(of: document), on: day)
        files.append(File(name: "\(name).pdf", bytes: bytes, remark: ""))
      }
    }
    return files
  }

  /// `document` for people who write: Markdown and Word, with how many blanks it has.
  static func paper(_ document: ProtocolDocument, as name: String) -> [File] {
    let blanks = Set(document.blanks.map(\.question)).count
    let remark = blanks == 0 ? "no blanks" : "\(blanks) \(blanks == 1 ? "blank" : "blanks")"
    return [
      text(MarkdownWriter().text(of: document), "\(name).md", remark),
      File(name: "\(name).docx", bytes: DOCXWriter().bytes(of: document), remark: remark),
    ]
  }

  private static func reports(
    _ result: ProtocolRun.Result, _ library: ClauseLibrary, _ county: String, _ formats: [DocumentFormat]
  ) -> [File] {
    let (errors, warnings) = (result.report.count(of: .error), result.report.count(of: .warning))
    let gaps = "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
    var files: [File] = []
    if formats.contains(.markdown) {
      let bytes = MarkdownReport(library).bytes(of: result.report, result.assembled)
      files.append(File(name: "\(county)/gap-report.md", bytes: bytes, remark: gaps))
    }
    if formats.contains(where: { $0 != .markdown }) {
      let report = HTMLReport(library, linksToProtocol: formats.contains(.html))
      files.append(text(report.text(of: result.report, result.assembled), "\(county)/gap-report.html", gaps))
    }
    let json = JSONReport(library).bytes(of: [(result.report, result.assembled)])
    files.append(File(name: "\(county)/gap-report.json", bytes: json, remark: ""))
    return files
  }

  private static func text(_ text: String, _ name: String, _ remark: String = "") -> File {
    File(name: name, bytes: Array(text.utf8), remark: remark)
  }

  /// The first file says how many blanks the draft has.
  static func remarked(_ files: [File], _ result: ProtocolRun.Result, _ library: ClauseLibrary) -> [File] {
    guard let first = files.first else { return [] }
    let remark = "\(result.assembled.blanks(in: library))"
    return [File(name: first.name, bytes: first.bytes, remark: remark)] + files.dropFirst()
  }
}
