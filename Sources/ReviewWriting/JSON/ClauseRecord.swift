internal import ProseDiff
internal import ProtocolModel
internal import RevisionReview

/// One clause's change in the schema `mou.review/1`.
struct ClauseRecord: Encodable {
  struct Text: Encodable {
    let variant: String?
    let comparison: ComparisonRecord
  }

  struct Value: Encodable {
    let name: String
    let kind: String
    let settings: [SettingRecord]
  }

  let clause: String
  let owner: String
  let kind: String
  let relatedClauses: [String]
  let likeness: Double?
  let title: String
  let settings: [SettingRecord]
  let values: [Value]
  let texts: [Text]
  let wholeText: String?
  let moved: [String]

  init(_ change: ClauseChange) {
    clause = change.id.rawValue
    owner = change.owner.name
    (kind, relatedClauses, likeness) = Self.kind(change.kind)
    title = change.title
    settings = change.settings.map(SettingRecord.init)
    values = change.values.map {
      Value(name: $0.reference.name.rawValue, kind: "\($0.kind)", settings: $0.settings.map(SettingRecord.init))
    }
    texts = change.texts.map { Text(variant: $0.variant?.rawValue, comparison: ComparisonRecord($0.comparison)) }
    wholeText = change.wholeText
    moved = change.move.map { "\($0.number) \($0.part)" }
  }

  private static func kind(_ kind: ClauseChange.Kind) -> (String, [String], Double?) {
    switch kind {
    case .added: ("added", [], nil)
    case .removed: ("removed", [], nil)
    case .changed: ("changed", [], nil)
    case .renamed(let from, .stated): ("renamed", [from.rawValue], nil)
    case .renamed(let from, .alike(let likeness)): ("renamed", [from.rawValue], (likeness * 1000).rounded() / 1000)
    case .split(let parts): ("split", parts.map(\.rawValue), nil)
    case .joined(let parts): ("joined", parts.map(\.rawValue), nil)
    }
  }
}

/// A comparison of two texts; passages that did not change are left out.
struct ComparisonRecord: Encodable {
  struct Segment: Encodable {
    let op: String
    let old: String?
    let new: String?
  }

  struct Passage: Encodable {
    let index: Int
    let kind: String
    let move: Int?
    /// With marks, `[-old-]{+new+}`.
    let marked: String
    let segments: [Segment]
  }

  struct Aspect: Encodable {
    let kind: String
    let old: String
    let new: String
  }

  struct Change: Encodable {
    let kind: String
    let passage: Int
    let old: String
    let new: String
    let aspects: [Aspect]
  }

  let extent: String
  let deletedWords: Int
  let insertedWords: Int
  let passages: [Passage]
  let changes: [Change]

  init(_ comparison: ProseComparison) {
    extent = comparison.extent.rawValue
    deletedWords = comparison.deletedWords
    insertedWords = comparison.insertedWords
    passages = comparison.passages.enumerated().filter { $0.element.kind != .unchanged }.map { index, passage in
      let (kind, move) = Self.kind(passage.kind)
      return Passage(
        index: index, kind: kind, move: move, marked: ChangeMarks().text(of: passage.segments),
        segments: passage.segments.map(Self.segment))
    }
    changes = comparison.changes.map { change in
      Change(
        kind: change.kind.rawValue, passage: change.passage, old: change.old, new: change.new,
        aspects: change.aspects.map { Aspect(kind: $0.kind.rawValue, old: $0.old, new: $0.new) })
    }
  }

  private static func kind(_ kind: ProsePassage.Kind) -> (String, Int?) {
    switch kind {
    case .movedAway(let move): ("moved-away", move)
    case .movedHere(let move): ("moved-here", move)
    case .unchanged, .typographic, .edited, .replaced, .deleted, .inserted, .split, .joined: ("\(kind)", nil)
    }
  }

  private static func segment(_ segment: ProseSegment) -> Segment {
    switch segment {
    case .kept(let text): Segment(op: "kept", old: text, new: text)
    case .typographic(let old, let new): Segment(op: "typographic", old: old, new: new)
    case .deleted(let text): Segment(op: "deleted", old: text, new: nil)
    case .inserted(let text): Segment(op: "inserted", old: nil, new: text)
    }
  }
}
