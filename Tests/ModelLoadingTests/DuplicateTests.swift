import ModelLoading
import SourceText
import Testing

/// What a library or the counties define twice is refused, and each definition once is not.
@Suite struct DuplicateTests {
  private static let law = "Clauses/law/authorities.yaml"

  @Test(arguments: [
    (
      "authority.duplicate", law, "authorities:\n",
      "authorities:\n  - {authority: wic, kind: code, short: W, name: W}\n"
    ),
    ("source.duplicate", law, "sources:\n", "sources:\n  - {source: LEG-WIC, where: elsewhere}\n"),
    (
      "provision.duplicate", law, "provisions:\n",
      "provisions:\n  - {provision: wic-1, authority: wic, heading: H, history: [{from: 2016-01-01, cite: \"2\", kind: new}]}\n"
    ),
    (
      "citation.duplicate", law, "citations:\n",
      "citations:\n  - {citation: wic-9, old: WIC 9, matches: [], status: repealed, flag: stale, from: 2017-01-01, sure: seed}\n"
    ),
    ("watch.duplicate", law, "watch:\n", "watch:\n  - {watch: ab-1, what: AB 1 again}\n"),
    (
      "team.duplicate", "Clauses/teams.yaml", "teams:\n",
      "teams:\n  - {team: development, name: T, purpose: develops}\n"
    ),
  ])
  func areRefused(rule: String, file: String, old: String, new: String) throws {
    #expect(try Loading(file, old, new).result().rules.contains(rule))
    #expect(!Loading().result().rules.contains(rule))
  }

  @Test func anElementIsDefinedOnce() throws {
    let path = "Clauses/law/elements/wic.yaml"
    let text = try #require(Loading().files[path])
    let rules = try Loading(path, nil, text + text).result().rules
    #expect(rules.contains("element.duplicate"))
  }

  @Test(arguments: [
    ("county.duplicate", "Counties/again.yaml", "Counties/napa.yaml"),
    ("region.duplicate", "Counties/regions/again.yaml", "Counties/regions/bay.yaml"),
  ])
  func aCountyAndARegionHaveOneFile(rule: String, path: String, original: String) throws {
    let text = try #require(Loading().files[original])
    #expect(try Loading(path, nil, text).result().rules.contains(rule))
  }
}
