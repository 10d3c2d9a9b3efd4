import DocumentModel
import RedlineDrafting
import Testing

/// What Word gives back: the later text when all changes are accepted, the earlier when all are rejected.
@Suite struct RoundTripTests {
  private static let numberings: [DocumentMetadata.Numbering] = [.decimal, .article, .roman]

  @Test(arguments: 0..<12) func givesBothTextsBackOverManyEdits(block: Int) throws {
    for seed in block * 22..<(block + 1) * 22 {
      var generator = DocumentGenerator(seed: UInt64(seed))
      let draft = generator.draft()
      let numbering = Self.numberings[seed % 3]
      let old = DocumentGenerator.document(draft, numbering: numbering)
      let new = DocumentGenerator.document(generator.edited(draft), numbering: numbering)
      try BothTexts.expect(of: DocumentComparer().redline(from: old, to: new), old, new, "seed \(seed)")
    }
  }

  @Test func marksNothingWhereNothingChanged() throws {
    for seed in 0..<20 {
      var generator = DocumentGenerator(seed: UInt64(seed))
      let document = DocumentGenerator.document(generator.draft())
      let redline = DocumentComparer().redline(from: document, to: document)
      #expect(try BothTexts.text(of: redline, accepting: true).marks.isEmpty, "seed \(seed)")
    }
  }

  /// A mark that the schema does not have here, or a move with one end, would make Word repair the file.
  @Test func pairsTheEndsOfEachMove() throws {
    let moves = try (0..<60).reduce(0) { count, seed in
      var generator = DocumentGenerator(seed: UInt64(seed))
      let draft = generator.draft()
      let redline = DocumentComparer().redline(
        from: DocumentGenerator.document(draft), to: DocumentGenerator.document(generator.edited(draft)))
      let text = try BothTexts.text(of: redline, accepting: true)
      #expect(text.faults == [], "seed \(seed)")
      #expect(text.marks["w:moveFromRangeStart"] == text.marks["w:moveToRangeStart"], "seed \(seed)")
      return count + (text.marks["w:moveFromRangeStart"] ?? 0)
    }
    #expect(moves > 10, "the generated edits move something")
  }
}
