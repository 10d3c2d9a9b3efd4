internal import FoundationEssentials
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// Gaps as SARIF 2.1.0, for code scanning: the heaviest first, because readers cut off the end.
package struct SARIFReport: Sendable {
  private let library: ClauseLibrary

  package init(_ library: ClauseLibrary) { self.library = library }

  /// Pretty-printed with sorted keys; ends in a line break.
  package func text(of reports: [(report: GapReport, assembled: AssembledProtocol)]) -> String {
    let wording = ReasonWording(library)
    let gaps = reports.flatMap { report, assembled in
      let quoted = QuotedWords(library, in: assembled)
      return report.findings.filter { $0.severity != nil || $0.restsOnLocalText }.map { finding in
        (
          finding.severity ?? .notice,
          Result(
            FindingRecord(finding, report, library, quoted, wording), rule: finding.annotatedRule, in: report.county)
        )
      }
    }
    let results = gaps.enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
    let rules = (Finding.State.allCases.map(Rule.init) + [.localText]).filter { rule in
      results.contains { $0.ruleId == rule.id }
    }
    let log = Log(runs: [Run(tool: Tool(driver: Driver(rules: rules)), results: results)])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return ((try? encoder.encode(log)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }

  private struct Log: Encodable {
    let version = "2.1.0"
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case version, runs
      case schema = "$schema"
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]

    enum CodingKeys: CodingKey {
      case tool, columnKind, results
    }
  }

  private struct Tool: Encodable { let driver: Driver }

  private struct Driver: Encodable {
    let name = "mou"
    let rules: [Rule]

    enum CodingKeys: CodingKey {
      case name, rules
    }
  }

  private struct Message: Encodable { let text: String }

  private struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message

    static let localText = Rule(
      "element.own-words", "A duty of the law is \(Finding.Mark.localText.words)",
      "An element of the law is met by words of the county's own alone, which nobody compared with the law.")

    init(_ state: Finding.State) {
      self.init(
        "element.\(state.rawValue)", "A duty of the law is \(state.rawValue)",
        "An element of the law is \(state.rawValue) in a county's protocol.")
    }

    private init(_ id: String, _ short: String, _ full: String) {
      self.id = id
      shortDescription = Message(text: short)
      fullDescription = Message(text: full)
      help = Message(text: "Run 'mou explain' with the county and the element. \(RunSummary.disclaimer)")
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]

    /// What has no severity is noted all the same.
    init(_ record: FindingRecord, rule: String, in county: ProtocolModel.County) {
      ruleId = rule
      level = record.severity.map { $0 == "notice" ? "note" : $0 } ?? "note"
      let advice = record.consider.map { ". Consider: \($0)" } ?? ""
      message = Message(text: "\(county.name): \(record.subject.id) (\(record.citation)) \(record.remark)\(advice)")
      let place = record.places.first ?? GapReportRecord.Place(county.range)
      locations = [Location(physicalLocation: PhysicalLocation(place))]
      partialFingerprints = ["primaryLocationLineHash": record.fingerprint]
    }
  }

  private struct Location: Encodable { let physicalLocation: PhysicalLocation }

  private struct PhysicalLocation: Encodable {
    struct Artifact: Encodable { let uri: String }

    struct Region: Encodable {
      let startLine: Int
      let startColumn: Int
    }

    let artifactLocation: Artifact
    let region: Region

    init(_ place: GapReportRecord.Place) {
      artifactLocation = Artifact(uri: SARIFReport.uri(place.file))
      region = Region(startLine: place.line, startColumn: place.column)
    }
  }

  /// A relative path as a URI: everything but letters, digits and `-._~/` as bytes in hexadecimal.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber) || "-._~/".contains(character)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(character) : "%\(byte < 16 ? "0" : "")\(digits)"
    }.joined()
  }
}
