internal import GapAnalysis
internal import ModelLoading
internal import MOUCommands
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// The inputs that are measured: the real project, and larger ones made from it.
struct Workload {
  struct Missing: Error {}

  let library: [SourceInput]
  let counties: [SourceInput]
  /// The library with copies of its clauses, 20 MB in all.
  let large: [SourceInput]
  /// Ten times the clauses, and ten times the counties.
  let tenfoldLibrary: [SourceInput]
  let tenfoldCounties: [SourceInput]
  let day = CalendarDay(startOf: 2026)

  init(at folder: String) throws {
    guard let root = ProjectRoot(above: folder) else { throw Missing() }
    var diagnostics = Diagnostics()
    let reader = ProjectReader(root)
    library = reader.libraryFiles(diagnostics: &diagnostics)
    counties = reader.countyFiles(diagnostics: &diagnostics).filter { $0.path != "Counties/example.yaml" }
    let bytes = Self.size(of: library.filter(Self.isClause))
    large = Self.library(library, copies: max(1, 20_000_000 / max(1, bytes)))
    tenfoldLibrary = Self.library(library, copies: 9)
    tenfoldCounties = Self.counties(counties, copies: 9)
  }

  static func size(of inputs: [SourceInput]) -> Int { inputs.reduce(0) { $0 + $1.bytes.count } }

  /// The library with `copies` more of each clause, under groups of their own, all in the outline.
  private static func library(_ inputs: [SourceInput], copies: Int) -> [SourceInput] {
    var result = inputs.filter { $0.path != "Clauses/library.yaml" }
    var outline = ""
    for copy in 0..<copies {
      outline += "  - part: copy-\(copy)\n    title: Copy \(copy)\n    clauses:\n"
      for input in inputs where isClause(input) {
        guard let name = ClauseFile(input) else { continue }
        let group = "c\(copy)-\(name.group)"
        outline += "      - \(group).\(name.name)\n"
        result.append(
          SourceInput(
            path: "Clauses/\(name.library)/\(group)/\(name.name).yaml",
            bytes: Array(
              name.text.replacing("clause: \(name.group).", with: "clause: \(group).", maxReplacements: 1).utf8)))
      }
    }
    guard let original = inputs.first(where: { $0.path == "Clauses/library.yaml" }) else { return result }
    return result + [SourceInput(path: original.path, bytes: original.bytes + Array(outline.utf8))]
  }

  /// The counties with `copies` more of each under names of their own.
  private static func counties(_ inputs: [SourceInput], copies: Int) -> [SourceInput] {
    var result = inputs
    for input in inputs where !input.path.contains("/regions/") {
      let name = String(input.path.dropFirst("Counties/".count).dropLast(".yaml".count))
      let text = String(decoding: input.bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("region:") }
        .joined(separator: "\n")
      for copy in 0..<copies {
        let renamed = text.replacing("county: \(name)", with: "county: \(name)-\(copy)", maxReplacements: 1)
        result.append(SourceInput(path: "Counties/\(name)-\(copy).yaml", bytes: Array(renamed.utf8)))
      }
    }
    return result
  }

  private static func isClause(_ input: SourceInput) -> Bool { ClauseFile(input) != nil }
}

/// A clause file's place: `Clauses/<library>/<group>/<name>.yaml`.
private struct ClauseFile {
  let library: String
  let group: String
  let name: String
  let text: String

  init?(_ input: SourceInput) {
    let parts = input.path.split(separator: "/")
    guard parts.count == 4, parts[1] != "law" else { return nil }
    library = String(parts[1])
    group = String(parts[2])
    name = String(parts[3].dropLast(".yaml".count))
    text = String(decoding: input.bytes, as: UTF8.self)
  }
}
