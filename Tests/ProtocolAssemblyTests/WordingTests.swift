import ProjectFixtures
import ProtocolAssembly
import ProtocolModel
import Testing

@Suite struct WordingTests {
  private static let variants = """
    clause: missing.search
    title: Searching
    edition: 1
    drafted-after: {basis: design}
    binds: all-parties
    variants:
      - variant: with-center
        when: {uses-cac: true}
        text: |
          The center searches too.
      - variant: by-name
        text: |
          Somebody else searches.
    text: |
      The search goes on.
    """

  private func wording(_ more: String) throws -> Wording? {
    let project = MiniProject(county: MiniProject.county(more: more)).with(
      "Clauses/acin-i-83-16/missing/search.yaml", Self.variants)
    return try project.judged().assembled.clause("missing.search")?.selected.wording
  }

  @Test func aStatedFactChoosesAVariant() throws {
    guard case .variant(let variant, .condition)? = try wording("facts: {uses-cac: {value: true, source: counsel}}")
    else {
      Issue.record("the fact chooses")
      return
    }
    #expect(variant.id == "with-center")
  }

  @Test func anUnstatedFactLeavesTheStandardTextAndSaysSo() throws {
    #expect(try wording("") == .library(.variantUndecided(["uses-cac"])))
  }

  @Test func aVariantWithoutConditionIsOnlyChosenByName() throws {
    #expect(try wording("facts: {uses-cac: {value: false, source: counsel}}") == .library(.noVariantApplies))
    guard case .variant(let variant, .chosen(.county, _))? = try wording("chooses: {missing.search: by-name}") else {
      Issue.record("the name chooses")
      return
    }
    #expect(variant.id == "by-name")
  }

  private static func amendment(_ pin: String, text: String = "The search never ends.") -> String {
    """
    amends:
      - clause: missing.search
        \(pin)
        reason: local practice
        text: |
          \(text)
    """
  }

  private static let fingerprint = TextFingerprint(of: "The search goes on.\n").value

  @Test(arguments: [
    ("pin: {edition: 1, fingerprint: \(fingerprint)}", AmendmentState.current),
    ("pin: {edition: 7, fingerprint: \(fingerprint)}", .stale),
    ("pin: {edition: 1, fingerprint: 0000000000000000}", .reworded),
    ("title: Search", .unpinned),
  ])
  func anAmendmentStandsToItsBase(pin: String, state: AmendmentState) throws {
    let assembled = try MiniProject(county: MiniProject.county(more: Self.amendment(pin))).judged().assembled
    guard case .amended(_, let found, .county)? = assembled.clause("missing.search")?.selected.wording else {
      Issue.record("the county's text is in place of the clause")
      return
    }
    #expect(found == state)
  }

  @Test func anAmendmentThatSaysWhatTheLibrarySaysIsIdentical() throws {
    let county = MiniProject.county(more: Self.amendment("title: Search", text: "The search  goes on."))
    guard
      case .amended(_, .identical, _)? = try MiniProject(county: county).judged().assembled.clause("missing.search")?
        .selected.wording
    else {
      Issue.record("white space does not count")
      return
    }
  }

  @Test func quotesAndLineEndsDoNotChangeAFingerprint() {
    #expect(TextFingerprint(of: "a “b”\r\nc") == TextFingerprint(of: "a \"b\" c\n"))
    #expect(TextFingerprint(of: "a b") != TextFingerprint(of: "a B"))
  }
}
