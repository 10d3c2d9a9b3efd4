internal import ClauseMarkdown
internal import PositionedYAML
internal import SourceText

/// Looks at the texts that may hold Markdown which clauses do not use, when everything is read.
///
/// They wait until then, because the Markdown parser is no library for several threads.
enum MarkupCheck {
  static func run(_ load: LoadingContext) {
    for suspect in load.found.suspects {
      let markers = conflictMarkers(in: suspect.source)
      guard markers.isEmpty else {
        load.report(.conflictInText(markers.map { suspect.node.range(ofTextBytes: $0) }))
        continue
      }
      for problem in ClauseMarkdown.problems(in: suspect.source) {
        load.report(.markup(problem.message, at: suspect.node.range(ofTextBytes: problem.bytes)))
      }
    }
  }

  /// The lines in which git left both sides of a merge, when somebody indented them with the text.
  private static func conflictMarkers(in source: String) -> [Range<Int>] {
    var markers: [Range<Int>] = []
    var kinds: Set<UInt8> = []
    var start = 0
    for line in source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = line.drop { $0 == UInt8(ascii: " ") }
      let mark = words.first ?? 0
      if [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")].contains(mark),
        words.prefix(while: { $0 == mark }).count == 7,
        words.dropFirst(7).first.map({ $0 == UInt8(ascii: " ") }) ?? true
      {
        kinds.insert(mark)
        markers.append(start + line.count - words.count..<start + line.count)
      }
      start += line.count + 1
    }
    return kinds.isSuperset(of: [UInt8(ascii: "<"), UInt8(ascii: ">")]) ? markers : []
  }
}

extension Diagnostic {
  /// `markers` are the places of its lines, at least two.
  fileprivate static func conflictInText(_ markers: [SourceRange]) -> Self {
    let lines = markers.prefix(9).map { String($0.start.line) }.joined(separator: ", ")
    return Diagnostic(
      "yaml.syntax", .error, "unresolved merge conflict at lines \(lines)\(markers.count > 9 ? ", …" : "")",
      at: markers[0], hint: "keep one side and delete the markers")
  }
}
