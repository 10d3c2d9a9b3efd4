internal import DocumentModel

extension BodyWriter {
  /// A run of text that came, went or moved; inside another change, the inner one counts.
  mutating func change(_ change: TextChange, _ inside: [Inline], _ format: RunFormat) {
    switch (change.kind, change.move) {
    case (.inserted, _), (.deleted, _): inlines(inside, format.with { $0.change = change.kind })
    // A move whose other end is unknown is a deletion or an insertion.
    case (_, nil): inlines(inside, format.with { $0.change = change.kind.withoutMove })
    case (_, let move?):
      movement(change.kind, move) { $0.inlines(inside, format.with { $0.change = change.kind }) }
    }
  }

  /// Whole blocks that came, went or moved; inside another change, the inner one counts.
  mutating func changed(_ change: TextChange, _ content: (inout Self) -> Void) {
    let around = blockChange
    defer { blockChange = around }
    guard let move = change.move, change.kind != change.kind.withoutMove else {
      blockChange = TextChange(change.kind.withoutMove)
      return content(&self)
    }
    blockChange = change
    movement(change.kind, move, content)
  }

  /// A table that moved goes at one place and comes at the other: Word follows no rows.
  mutating func withoutMoves(_ content: (inout Self) -> Void) {
    let around = blockChange
    blockChange = around.map { TextChange($0.kind.withoutMove) }
    content(&self)
    blockChange = around
  }

  /// What marks the row of a table that came or went.
  mutating func rowMark() {
    if let change = blockChange { revisionElement(change.kind.withoutMove.startTag, closing: "/>") }
  }

  /// One end of a move; the two have one name.
  private mutating func movement(_ kind: TextChange.Kind, _ move: Int, _ content: (inout Self) -> Void) {
    let identifier = revisionElement(
      kind.isArrival ? "<w:moveToRangeStart" : "<w:moveFromRangeStart", name: move, closing: "/>")
    content(&self)
    xml.markup(kind.isArrival ? "<w:moveToRangeEnd w:id=\"" : "<w:moveFromRangeEnd w:id=\"")
    xml.number(identifier)
    xml.markup("\"/>")
  }

  /// An element with an identifier, the author and the date of the revision; the identifier.
  @discardableResult
  mutating func revisionElement(_ start: XMLMarkup, name: Int? = nil, closing: XMLMarkup) -> Int {
    guard let revision else { preconditionFailure("changes are written with a revision only") }
    // Bookmarks and revisions share one space of identifiers.
    let identifier = outline.headings.count + nextRevision()
    xml.markup(start)
    xml.revisionAttributes(identifier, name: name, revision)
    xml.markup(closing)
    return identifier
  }
}

extension XMLBytes {
  /// Who changed what when, as every mark of a change says it.
  mutating func revisionAttributes(_ identifier: Int, name: Int? = nil, _ revision: DOCXRevision) {
    markup(" w:id=\"")
    number(identifier)
    if let name {
      markup("\" w:name=\"move")
      number(name)
    }
    markup("\" w:author=\"")
    text(revision.author)
    markup("\" w:date=\"")
    text(revision.dateTime)
    markup("\"")
  }
}

extension TextChange.Kind {
  var startTag: XMLMarkup {
    switch self {
    case .inserted: "<w:ins"
    case .deleted: "<w:del"
    case .movedFrom: "<w:moveFrom"
    case .movedTo: "<w:moveTo"
    }
  }

  var endTag: XMLMarkup {
    switch self {
    case .inserted: "</w:ins>"
    case .deleted: "</w:del>"
    case .movedFrom: "</w:moveFrom>"
    case .movedTo: "</w:moveTo>"
    }
  }
}
