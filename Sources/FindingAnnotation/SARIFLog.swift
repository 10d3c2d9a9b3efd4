internal import FoundationEssentials
internal import RuleCatalog

/// Annotations as SARIF 2.1.0, with what GitHub's code scanning asks for: descriptions and help for each rule, one place
/// for each result, relative URIs, and the one fingerprint it uses.
package struct SARIFLog: Sendable {
  private let advice: String

  /// `advice` stands at the end of each rule's help.
  package init(advice: String) { self.advice = advice }

  /// Pretty-printed with sorted keys, the heaviest first; ends in a line break.
  package func text(of annotations: some Sequence<Annotation>) -> String {
    let annotations = annotations.byWeight
    let rules = Set(annotations.map(\.rule)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let log = Log(runs: [
      Run(
        tool: Tool(driver: Driver(rules: rules.map { Rule($0, advice) })), results: annotations.map(Result.init))
    ])
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

    init(_ rule: String, _ advice: String) {
      let page = RuleCatalog.page(for: rule)
      id = rule
      shortDescription = Message(text: page?.meaning ?? rule)
      fullDescription = Message(text: page.map { "\($0.meaning) For example: \($0.example)." } ?? rule)
      help = Message(text: "\(page?.fix ?? "See mou explain.") \(advice)")
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]

    init(_ annotation: Annotation) {
      ruleId = annotation.rule
      level = annotation.level == .notice ? "note" : annotation.level.rawValue
      message = Message(text: annotation.message)
      locations = [Location(physicalLocation: PhysicalLocation(annotation))]
      partialFingerprints = ["primaryLocationLineHash": "\(annotation.fingerprint):1"]
    }
  }

  private struct Location: Encodable { let physicalLocation: PhysicalLocation }

  private struct PhysicalLocation: Encodable {
    struct Artifact: Encodable { let uri: String }

    struct Region: Encodable {
      let startLine: Int
      let startColumn: Int?
    }

    let artifactLocation: Artifact
    let region: Region

    init(_ annotation: Annotation) {
      artifactLocation = Artifact(uri: SARIFLog.uri(annotation.file))
      region = Region(startLine: annotation.line, startColumn: annotation.column)
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
