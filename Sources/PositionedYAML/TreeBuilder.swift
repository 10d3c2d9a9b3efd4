internal import SourceText

/// Puts the events of one document into records, and refuses what our files do not use.
struct TreeBuilder {
  private(set) var records: ContiguousArray<NodeRecord> = []
  private(set) var pool: [UInt8] = []
  private(set) var diagnostics = Diagnostics()
  /// Whether the document was read to its end.
  private(set) var isComplete = false

  private let text: YAMLText
  private let limits: YAMLReader.Limits
  private var cursor: TextLayout.ByteCursor
  private var open: [OpenCollection] = []
  private var documentCount = 0
  private var problemCount = 0
  private var isStopped = false
  /// The end of the node that was read last, which is also the end of the block collections around it.
  private var lastEnd = SourcePosition.start
  private var lastErrorLine = 0

  /// A collection whose end has not come yet.
  private struct OpenCollection {
    let index: Int
    let isMapping: Bool
    let isFlow: Bool
    /// In a map: the record of the key that waits for its value.
    var key: Int?
  }

  init(_ text: YAMLText, limits: YAMLReader.Limits) {
    self.text = text
    self.limits = limits
    cursor = TextLayout.ByteCursor(text.layout)
    // No value is much longer than its source, and few nodes take less than 10 bytes of it: nothing has to grow later.
    pool.reserveCapacity(text.bytes.count)
    records.reserveCapacity(min(text.bytes.count / 10, limits.nodes))
  }

  /// Reads the document to its end, or to the first problem that nothing can follow.
  mutating func read() {
    var stream = EventStream(text.bytes[text.contentStart...])
    do throws(YAMLReadError) {
      while !isStopped, !isComplete { take(try stream.next(appendingTo: &pool)) }
    } catch {
      // One slip, one message: what libyaml stumbles over may have been explained already.
      if lastErrorLine != error.mark.line + 1 {
        let bracket = open.last { $0.isFlow }.map { records[$0.index] }
        report(SyntaxProblem(error, in: text, after: records.last { $0.shape.isScalar }, inside: bracket).diagnostic)
      }
    }
  }

  private mutating func take(_ event: Event) {
    switch event.content {
    case .streamStart, .documentEnd: break
    case .documentStart(let version): startDocument(version, at: event)
    case .scalar(let style, let byteCount): addScalar(style, byteCount: byteCount, at: event)
    case .sequenceStart(let isFlow): openCollection(.sequence, isFlow: isFlow, at: event)
    case .mappingStart(let isFlow): openCollection(.mapping, isFlow: isFlow, at: event)
    case .collectionEnd: closeCollection(at: event)
    case .alias: addAlias(at: event)
    case .streamEnd:
      isComplete = true
      if records.first.map({ $0.shape == .plain && NodeRecord.isEmptyText(pool[$0.valueRange]) }) ?? true {
        report(.noContent(text.file))
      }
    }
  }

  private mutating func startDocument(_ version: (major: Int, minor: Int)?, at event: Event) {
    documentCount += 1
    if documentCount > 1 { return stop(.secondDocument(range(of: event))) }
    if let version, version != (1, 2) {
      let line = text.restOfLine(from: position(of: event.start).byteOffset)
      report(.oldVersion(version, at: text.range(ofBytes: line)))
    }
  }
}

// MARK: - Nodes

extension TreeBuilder {
  private mutating func addScalar(_ style: YAMLNode.ScalarStyle, byteCount: Int, at event: Event) {
    let start = position(of: event.start)
    var end = position(of: event.end)
    switch style {
    case .literal, .folded: end = text.endOfBlockScalar(from: start, to: end)
    case .plain where byteCount == 0 && isValueWithoutColon(at: start): end = lastEnd
    case .plain, .singleQuoted, .doubleQuoted: break
    }
    let record = NodeRecord(
      shape: NodeRecord.Shape(style), start: min(start, end), end: end, next: UInt32(records.count + 1),
      valueStart: UInt32(pool.count - byteCount), valueCount: UInt32(byteCount))
    add(record, at: event)
    check(record, isWide: byteCount > event.end.scalarIndex - event.start.scalarIndex)
    lastEnd = end
  }

  private mutating func addAlias(at event: Event) {
    report(.alias(range(of: event), in: text))
    addScalar(.plain, byteCount: 0, at: event)
  }

  private mutating func openCollection(_ shape: NodeRecord.Shape, isFlow: Bool, at event: Event) {
    let index = records.count
    let start = position(of: event.start)
    let record = NodeRecord(
      shape: shape, start: start, end: start, next: UInt32(index + 1), valueStart: UInt32(pool.count), valueCount: 0)
    add(record, at: event)
    open.append(OpenCollection(index: index, isMapping: shape == .mapping, isFlow: isFlow))
    if open.count > limits.depth { stop(.tooDeep(range(of: event), limit: limits.depth)) }
  }

  private mutating func closeCollection(at event: Event) {
    guard let closed = open.popLast() else { return }
    if closed.isFlow { lastEnd = position(of: event.end) }
    records[closed.index].end = lastEnd
    records[closed.index].next = UInt32(records.count)
  }

  /// Adds the record of a node, and tells apart keys and values.
  private mutating func add(_ record: NodeRecord, at event: Event) {
    if event.hasAnchor || event.hasTag { refuseProperties(at: record.start) }
    if let parent = open.last, parent.isMapping {
      if let key = parent.key {
        open[open.count - 1].key = nil
        checkValue(record, ofKey: records[key], in: parent)
      } else {
        open[open.count - 1].key = records.count
        checkKey(record, in: parent)
      }
    }
    records.append(record)
    if records.count > limits.nodes { stop(.tooManyNodes(range(of: record), limit: limits.nodes)) }
  }

  /// Whether an empty scalar at `start` is the value of a key that no colon follows.
  private func isValueWithoutColon(at start: SourcePosition) -> Bool {
    guard let parent = open.last, let key = parent.key, !isStopped else { return false }
    let between = min(records[key].end.byteOffset, start.byteOffset)..<start.byteOffset
    return !text.bytes[between].contains(UInt8(ascii: ":"))
  }
}

// MARK: - What is refused

extension TreeBuilder {
  private mutating func checkKey(_ key: NodeRecord, in parent: OpenCollection) {
    if !key.shape.isScalar {
      let brace = records[parent.index].start.byteOffset
      if let placeholder = text.placeholder(at: brace) {
        let isInsideAnother = text.placeholder(at: brace - 1) != nil
        if !isInsideAnother {
          report(.unquotedPlaceholder(text.range(ofBytes: placeholder), text: text.string(placeholder)))
        }
      } else {
        let start = key.start.byteOffset
        report(.keyIsNotText(text.range(ofBytes: start..<min(start + 1, text.bytes.count))))
      }
    } else if key.valueCount == 0 {
      report(.emptyKey(range(of: key)))
    } else if key.valueCount == 2, key.shape == .plain, pool[key.valueRange].elementsEqual("<<".utf8) {
      report(.mergeKey(range(of: key)))
    }
  }

  private mutating func checkValue(_ value: NodeRecord, ofKey key: NodeRecord, in parent: OpenCollection) {
    guard value.shape == .plain, value.valueCount == 0, key.shape.isScalar, key.valueCount > 0 else { return }
    let isInsidePlaceholder = text.placeholder(at: records[parent.index].start.byteOffset - 1) != nil
    if value.start.byteOffset == key.end.byteOffset, !isInsidePlaceholder {
      report(.keyWithoutValue(range(of: key), key: String(decoding: pool[key.valueRange], as: UTF8.self)))
    }
  }

  /// Refuses the `&anchor` and the `!tag` that begin at `start`, in either order.
  private mutating func refuseProperties(at start: SourcePosition) {
    var offset = start.byteOffset
    for _ in 0..<2 {
      guard let word = text.word(from: offset) else { return }
      switch text.bytes[word.lowerBound] {
      case UInt8(ascii: "&"): report(.anchor(text.range(ofBytes: word), in: text))
      case UInt8(ascii: "!"): report(.tag(text.range(ofBytes: word), in: text))
      default: return
      }
      offset = word.upperBound
    }
  }

  /// Looks at the scalar that was added last.
  private mutating func check(_ scalar: NodeRecord, isWide: Bool) {
    guard Int(scalar.valueCount) <= limits.scalarBytes else {
      return stop(.scalarTooLong(range(of: scalar), limit: limits.scalarBytes))
    }
    switch scalar.shape {
    case .doubleQuoted: review(of: scalar).unwantedEscapes.forEach { report($0) }
    case .plain:
      if isWide, let problem = review(of: scalar).wrongSpace { report(problem) }
      if text.byte(at: scalar.end.byteOffset).map(YAMLText.isBlank) ?? false,
        let problem = review(of: scalar).lostComment
      {
        report(problem)
      }
    case .singleQuoted, .literal, .folded, .sequence, .mapping: break
    }
  }

  private func review(of scalar: NodeRecord) -> ScalarReview {
    ScalarReview(scalar, value: pool[scalar.valueRange], in: text)
  }

  /// Reports `problem`; past the limit an error ends the reading, and a warning is one too many to read.
  private mutating func report(_ problem: Diagnostic) {
    guard !isStopped, problemCount < limits.problems || problem.severity == .error else { return }
    diagnostics.report(problem)
    problemCount += 1
    guard problem.severity == .error else { return }
    lastErrorLine = problem.range.start.line
    if problemCount >= limits.problems { stop(.tooManyProblems(problem.range, limit: limits.problems)) }
  }

  /// Reports what nothing more is read after.
  private mutating func stop(_ problem: Diagnostic) {
    guard !isStopped else { return }
    diagnostics.report(problem)
    isStopped = true
  }
}

// MARK: - Places

extension TreeBuilder {
  private mutating func position(of mark: Mark) -> SourcePosition {
    SourcePosition(
      line: mark.line + 1, column: mark.column + 1,
      byteOffset: min(cursor.byteOffset(ofScalar: mark.scalarIndex), text.bytes.count))
  }

  private mutating func range(of event: Event) -> SourceRange {
    SourceRange(file: text.file, start: position(of: event.start), end: position(of: event.end))
  }

  private func range(of record: NodeRecord) -> SourceRange {
    SourceRange(file: text.file, start: record.start, end: record.end)
  }
}
