internal import DocumentModel

/// The headings of a document in reading order, with the bookmarks that references and the contents point at.
struct DOCXOutline {
  struct Heading {
    enum Kind {
      /// Numbered by Word, on the first level.
      case part
      /// Numbered by Word, on the second level.
      case clause
      /// Lettered by Word.
      case appendix
      case plain
    }

    let kind: Kind
    /// From 1, without a jump.
    let level: Int
    /// As Word will show it: `Part 6.`, `B.`; empty when there is none.
    let label: String
    let title: String
    let bookmark: String
    /// What became of the heading since an earlier text; nil when it stayed.
    let change: TextChange?
    /// The label it had and the title with its changes marked; nil when neither changed.
    let earlier: (label: String, title: [Inline])?

    /// Whether it stands only in the earlier text.
    var isGone: Bool { change.map { !$0.kind.isArrival } ?? false }
  }

  private(set) var headings: [Heading] = []
  /// How many headings stand before the body: they come before the contents, which do not list them.
  private(set) var frontCount = 0
  private var headingsByAnchor: [String: Int] = [:]
  private var bookmarks: Set<String> = []
  private let numbering: DocumentMetadata.Numbering
  private let oldNumbering: DocumentMetadata.Numbering

  init(of document: ProtocolDocument) {
    numbering = document.metadata.numbering
    let metadata = document.earlier ?? document.metadata
    oldNumbering = metadata.numbering
    for block in document.cover + document.frontMatter { add(block, at: HeadingPlace()) }
    frontCount = headings.count
    for block in document.body { add(block, at: HeadingPlace()) }
  }

  /// The heading that `anchor` names.
  func heading(_ anchor: String) -> Heading? { headingsByAnchor[anchor].map { headings[$0] } }

  private mutating func add(_ block: Block, at place: HeadingPlace) {
    switch block {
    case .part(let part):
      let kind: Heading.Kind = part.number.isEmpty ? .plain : .part
      let label = part.number.isEmpty ? "" : numbering.partLabel(part.number)
      let earlier = part.revision.map { revision in
        (revision.oldNumber.isEmpty ? "" : oldNumbering.partLabel(revision.oldNumber), revision.title)
      }
      add(kind, at: place, label: label, title: part.title, anchor: part.anchor, earlier)
      for block in part.blocks { add(block, at: place.inside(part)) }
    case .clause(let clause):
      let kind = place.kind(of: clause)
      let earlier = clause.revision.map { (oldNumbering.label($0.oldNumber, kind), $0.title) }
      add(kind, at: place, label: numbering.label(clause.number, kind), title: clause.title, anchor: clause.id, earlier)
      for block in clause.blocks { add(block, at: place.deeper) }
    case .section(let section):
      let earlier = section.revision.map { ("", $0.title) }
      add(.plain, at: place, label: "", title: section.title, anchor: section.anchor, earlier)
      for block in section.blocks { add(block, at: place.deeper) }
    case .list(let list):
      for block in list.items.joined() { add(block, at: place) }
    case .notice(_, let blocks):
      for block in blocks { add(block, at: place) }
    case .change(let change, let blocks):
      for block in blocks { add(block, at: place.changed(change)) }
    case .paragraph, .table, .signature, .flow, .details: break
    }
  }

  private mutating func add(
    _ kind: Heading.Kind, at place: HeadingPlace, label: String, title: String, anchor: String,
    _ earlier: (String, [Inline])?
  ) {
    // What moved has its anchor twice; it is found where it stands now.
    if headingsByAnchor[anchor].map({ headings[$0].isGone }) ?? true { headingsByAnchor[anchor] = headings.count }
    headings.append(
      Heading(
        kind: kind, level: place.level, label: label, title: title, bookmark: bookmark(anchor), change: place.change,
        earlier: earlier.map { (label: $0.0, title: $0.1) }))
  }

  /// A name that Word takes: at most 40 letters, digits and underscores, no two alike whatever their case.
  ///
  /// The leading underscore keeps it out of the list that Word shows to people.
  private mutating func bookmark(_ anchor: String) -> String {
    let safe = anchor.unicodeScalars.prefix(28).map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": Character(scalar)
      default: Character("_")
      }
    }
    let name = "_Ref_" + String(safe)
    var unique = name
    var count = 1
    while !bookmarks.insert(unique.lowercased()).inserted {
      count += 1
      unique = "\(name)_\(count)"
    }
    return unique
  }
}

/// Where in the tree of headings a block stands.
struct HeadingPlace {
  private(set) var level = 1
  private(set) var change: TextChange?
  private var isNumbered = false
  private var isInAppendices = false

  var deeper: Self {
    var place = self
    place.level += 1
    place.isNumbered = false
    place.isInAppendices = false
    return place
  }

  func changed(_ change: TextChange) -> Self {
    var place = self
    place.change = change
    return place
  }

  func inside(_ part: PartBlock) -> Self {
    var place = deeper
    place.isNumbered = !part.number.isEmpty
    place.isInAppendices = part.kind == .appendices
    return place
  }

  func kind(of clause: ClauseBlock) -> DOCXOutline.Heading.Kind {
    switch (clause.number.isEmpty, isInAppendices, isNumbered) {
    case (false, true, _): .appendix
    case (false, false, true): .clause
    default: .plain
    }
  }
}

extension DocumentMetadata.Numbering {
  /// What Word shows before a part's title.
  func partLabel(_ number: String) -> String {
    switch self {
    case .decimal: "Part \(number)."
    case .roman: "\(number)."
    case .article: "Article \(number)."
    }
  }

  /// What Word shows before a clause's title.
  func label(_ number: String, _ kind: DOCXOutline.Heading.Kind) -> String {
    switch (kind, self) {
    case (.plain, _): ""
    case (.appendix, _): "Appendix \(number)."
    case (_, .roman): "\(number.split(separator: ".").last ?? "")."
    case (_, .decimal), (_, .article): number
    }
  }
}
