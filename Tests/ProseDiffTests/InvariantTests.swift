import ProseDiff
import Testing

/// What holds for every pair of texts, tried on thousands of generated edits.
@Suite struct InvariantTests {
  @Test(arguments: 0..<12)
  func editsLeadFromOldToNewAndBack(seed: Int) {
    var generator = EditGenerator(seed: UInt64(seed))
    for _ in 0..<250 {
      let old = generator.text()
      let new = generator.edited(old)
      let comparison = ProseComparison(old, new)
      #expect(comparison.passages.map(\.old).joined().utf8.elementsEqual(old.utf8))
      #expect(comparison.passages.map(\.new).joined().utf8.elementsEqual(new.utf8))
      #expect(comparison.isEmpty == old.utf8.elementsEqual(new.utf8))
      #expect(comparison.isEmpty == comparison.changes.isEmpty)
      let marked = MarkedProse(ChangeMarks(showingTypography: true).text(of: comparison.segments))
      #expect(marked.old.utf8.elementsEqual(old.utf8), "\(old.debugDescription) → \(new.debugDescription)")
      #expect(marked.new.utf8.elementsEqual(new.utf8), "\(old.debugDescription) → \(new.debugDescription)")
    }
  }

  @Test(arguments: 0..<4)
  func marksNeverSplitACharacter(seed: Int) {
    var generator = EditGenerator(seed: UInt64(100 + seed))
    for _ in 0..<250 {
      let old = generator.text()
      let new = generator.edited(old)
      let segments = ProseComparison(old, new).segments
      #expect(Self.boundaries(of: old).isSuperset(of: Self.ends(segments.map(\.old))))
      #expect(Self.boundaries(of: new).isSuperset(of: Self.ends(segments.map(\.new))))
    }
  }

  @Test(arguments: 0..<4)
  func nothingChangesInATextAgainstItself(seed: Int) {
    var generator = EditGenerator(seed: UInt64(200 + seed))
    for _ in 0..<100 {
      let text = generator.text()
      let comparison = ProseComparison(text, text)
      #expect(comparison.isEmpty && comparison.changes.isEmpty)
      #expect(comparison.segments.allSatisfy { $0 == .kept(text) })
    }
  }

  private static func boundaries(of text: String) -> Set<Int> {
    Set(text.indices.map { $0.utf16Offset(in: text) } + [text.utf16.count])
  }

  private static func ends(_ parts: [String]) -> Set<Int> {
    var end = 0
    return Set(
      parts.map {
        end += $0.utf16.count; return end
      })
  }
}

/// Reads `[-old-]{+new+}` back, as a reader would apply or undo it.
struct MarkedProse {
  private(set) var old = ""
  private(set) var new = ""

  init(_ marked: String) {
    var (isOld, isNew) = (true, true)
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let pair = index + 1 < scalars.count ? "\(scalars[index])\(scalars[index + 1])" : ""
      switch pair {
      case "[-": (isOld, isNew, index) = (true, false, index + 2)
      case "{+": (isOld, isNew, index) = (false, true, index + 2)
      case "-]", "+}": (isOld, isNew, index) = (true, true, index + 2)
      default:
        if scalars[index] == "\\" { index += 1 }
        if isOld { old.unicodeScalars.append(scalars[index]) }
        if isNew { new.unicodeScalars.append(scalars[index]) }
        index += 1
      }
    }
  }
}
