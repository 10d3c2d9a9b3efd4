internal import FoundationEssentials
package import RevisionReview
internal import SourceText

/// A review as SARIF 2.1.0, for code scanning.
package struct SARIFReview: Sendable {
  package init() {}

  package func text(of report: ReviewReport) -> String {
    let used = Set(report.findings.map(\.rule))
    let rules = ReviewRule.all.filter { used.contains($0.id) }
    let log = Log(runs: [
      Run(tool: Tool(driver: Driver(rules: rules.map(Rule.init))), results: report.findings.map(Result.init))
    ])
    return ReviewJSON.text(of: log)
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

    init(_ rule: ReviewRule) {
      id = rule.id
      shortDescription = Message(text: rule.summary)
      fullDescription = Message(text: "\(rule.summary).")
      help = Message(text: rule.help)
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]

    init(_ finding: ReviewFinding) {
      let place = AnnotationPlace(finding)
      ruleId = finding.rule
      level = finding.severity == .notice ? "note" : finding.severity.rawValue
      message = Message(text: place.message)
      locations = [
        Location(
          physicalLocation: PhysicalLocation(
            artifactLocation: ArtifactLocation(uri: Self.uri(place.file)), region: Region(startLine: place.line)))
      ]
      partialFingerprints = ["primaryLocationLineHash": "\(finding.fingerprint):1"]
    }

    /// `path` as a relative reference: what is neither letter, digit nor mark of a plain path is percent-encoded.
    private static func uri(_ path: String) -> String {
      path.utf8.map { byte in
        let scalar = Unicode.Scalar(byte)
        if scalar.isASCII,
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._~/".unicodeScalars.contains(scalar)
        {
          return String(scalar)
        }
        let digits = String(byte, radix: 16, uppercase: true)
        return "%\(digits.count == 1 ? "0" : "")\(digits)"
      }.joined()
    }
  }

  private struct Location: Encodable { let physicalLocation: PhysicalLocation }
  private struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }
  private struct ArtifactLocation: Encodable { let uri: String }
  private struct Region: Encodable { let startLine: Int }
}
