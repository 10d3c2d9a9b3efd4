import ModelLoading
import ProtocolModel
import SourceText
import Testing

@Suite struct OrderTests {
  @Test func ofFilesNeverMatters() throws {
    var loading = Loading()
    try loading.replace("Clauses/teams.yaml", "lead: human-services", "lead: nobody")
    try loading.replace("Counties/alameda.yaml", "part: missing", "part: mising")
    let forward = loading.result { $0.sorted() }
    let backward = loading.result { $0.sorted().reversed() }
    #expect(forward.diagnostics == backward.diagnostics)
    #expect(forward.library?.clauses == backward.library?.clauses)
    #expect(forward.library?.elements == backward.library?.elements)
    #expect(forward.counties?.counties == backward.counties?.counties)
  }

  @Test func ofKeysNeverMatters() throws {
    let file = "Clauses/model-framework/missing/locate.yaml"
    let lines = [
      "clause: missing.locate", "title: Finding", "edition: 2", "drafted-after: {basis: design}", "binds: []",
    ]
    let body = ["text: |", "  Search within {{days}}."]
    let rest = [
      "values:", "  days: {default: 5, ask: How many?, kind: days}", "carries:",
      "  - {words: Search within, element: tell-center}",
    ]
    let one = try Loading(file, nil, (lines + body + rest).joined(separator: "\n") + "\n").result()
    let other = try Loading(file, nil, (rest + body + lines.reversed()).joined(separator: "\n") + "\n").result()
    let meaning = { (result: Loading.Result) throws in
      let clause = try #require(result.library?.clauses["missing.locate"])
      return [
        clause.title, clause.text.source, clause.carries.map(\.words).joined(),
        clause.values.map { "\($0.id) \($0.kind)" }.joined(),
      ]
    }
    #expect(try meaning(one) == meaning(other))
    #expect(one.rules == other.rules)
  }
}
