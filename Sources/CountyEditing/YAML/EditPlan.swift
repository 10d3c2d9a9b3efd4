internal import PositionedYAML
internal import SourceText

/// Finds the bytes that an edit touches, and as few as it can.
struct EditPlan {
  let bytes: [UInt8]
  let source: SourceLines
  private let root: YAMLNode
  private let keyOrder: [String]
  private let layout: YAMLLayout

  init(_ bytes: [UInt8], root: YAMLNode, keyOrder: [String]) {
    self.bytes = bytes
    self.root = root
    self.keyOrder = keyOrder
    source = SourceLines(bytes: bytes)
    layout = YAMLLayout(step: Self.step(of: root, in: bytes))
  }

  // MARK: Replacing

  func replacing(_ walk: YAMLWalk, with value: YAMLValue) throws(EditFailure) -> [Splice] {
    let node = walk.node
    if node.kind != .scalar, !isInline(node) {
      throw EditFailure("a value on several lines stands here; change it by hand", at: node.range)
    }
    guard !isNothing(node) else { return try filling(walk, with: value) }
    let inBraces = walk.parent.map(isInline) ?? false
    return [Splice(range(of: node), YAMLLayout.inline(value, inBraces: inBraces))]
  }

  /// Fills a key that stands alone, or one with an empty map, list or null.
  private func filling(_ walk: YAMLWalk, with value: YAMLValue) throws(EditFailure) -> [Splice] {
    guard let key = walk.key, let parent = walk.parent else {
      throw EditFailure("nothing stands here that can be filled", at: walk.node.range)
    }
    let colon = colon(after: key)
    let old = range(of: walk.node)
    let place = old.isEmpty ? colon..<colon : withBlanksBefore(old)
    guard value.isBlock, !isInline(parent) else {
      return [Splice(place, " \(YAMLLayout.inline(value, inBraces: isInline(parent)))")]
    }
    let indent = key.range.start.column - 1
    let lines = layout.lines(of: YAMLValue.Entry(key.text, value), indent: indent)
    let end = source.end(ofLinesAt: place.upperBound, withCommentsIndentedAtLeast: indent + 1)
    // Prose begins beside its key.
    let beside = lines[0].hasSuffix("|") ? " |" : ""
    return [Splice(place, beside), .lines(Array(lines.dropFirst()), below: end, in: source)]
  }

  // MARK: Inserting

  /// Puts `value` at the end of the walk's remaining steps, below the last node on the way.
  func inserting(_ value: YAMLValue, at walk: YAMLWalk) throws(EditFailure) -> [Splice] {
    let entry = try entry(value, at: walk.rest)
    let node = walk.node
    switch node.kind {
    case .mapping where !node.entries.isEmpty:
      return isInline(node) ? inlineEntry(entry, in: node) : blockEntry(entry, in: node)
    case .mapping, .scalar:
      guard isNothing(node) else { throw EditFailure("a map is expected here, to hold '\(entry.key)'", at: node.range) }
      return try filling(walk, with: .block([entry]))
    case .sequence: throw EditFailure("a list stands here, and cannot hold '\(entry.key)'", at: node.range)
    }
  }

  private func entry(_ value: YAMLValue, at steps: [YAMLPath.Step]) throws(EditFailure) -> YAMLValue.Entry {
    guard case .key(let key)? = steps.first else { throw EditFailure("the list has no such item") }
    guard steps.count > 1 else { return YAMLValue.Entry(key, value) }
    return YAMLValue.Entry(key, .block([try entry(value, at: Array(steps.dropFirst()))]))
  }

  private func inlineEntry(_ entry: YAMLValue.Entry, in map: YAMLNode) -> [Splice] {
    [Splice(at: end(ofLastEntryIn: map), ", \(YAMLLayout.inline(entry))")]
  }

  private func blockEntry(_ entry: YAMLValue.Entry, in map: YAMLNode) -> [Splice] {
    guard let first = map.entries.first else { return [] }
    let indent = first.key.range.start.column - 1
    let lines = layout.lines(of: entry, indent: indent)
    let isRoot = map.range == root.range
    guard isRoot, let place = keyOrder.firstIndex(of: entry.key) else {
      return [.lines(lines, below: end(ofEntry: lastEntry(of: map), indent: isRoot ? 1 : indent), in: source)]
    }
    let earlier = Set(keyOrder[..<place])
    guard let previous = map.entries.filter({ earlier.contains($0.key.text) }).last else {
      let lineBreak = String(decoding: source.lineBreak, as: UTF8.self)
      return [
        Splice(at: source.start(ofLineAt: first.key.range.start.byteOffset), lines.map { $0 + lineBreak }.joined())
      ]
    }
    let end = end(ofEntry: previous, indent: 1)
    // Where the author leaves a blank line between the keys of the root, the new one gets it too.
    let isSpaced = source.start(ofLineAfter: end).map { $0 < bytes.count && source.isBlank(lineAt: $0) } ?? false
    return [.lines((isSpaced ? [""] : []) + lines, below: end, in: source)]
  }

  // MARK: Appending

  func appending(_ value: YAMLValue, to walk: YAMLWalk) throws(EditFailure) -> [Splice] {
    let list = walk.node
    guard !isNothing(list) else { return try filling(walk, with: value.asList) }
    guard list.kind == .sequence, let last = Array(list.items).last else {
      throw EditFailure("a list is expected here", at: list.range)
    }
    if isInline(list) { return [Splice(at: last.range.end.byteOffset, ", \(YAMLLayout.inline(value))")] }
    let indent = list.range.start.column - 1
    let end = source.end(ofLinesAt: last.range.end.byteOffset, withCommentsIndentedAtLeast: max(1, indent))
    return [.lines(layout.lines(ofItem: value, indent: indent), below: end, in: source)]
  }

  // MARK: Removing

  func removing(_ walk: YAMLWalk) throws(EditFailure) -> [Splice] {
    guard let key = walk.key, let parent = walk.parent else {
      throw EditFailure("only a key can be removed", at: walk.node.range)
    }
    let start = key.range.start.byteOffset
    let end = max(colon(after: key), walk.node.range.end.byteOffset)
    let entries = Array(parent.entries)
    guard let place = entries.firstIndex(where: { $0.key.range == key.range }) else { return [] }
    let next = place + 1 < entries.count ? entries[place + 1].key.range.start.byteOffset : nil
    if isInline(parent) {
      // With the comma on its right, or for the last one with that on its left.
      if let next { return [Splice(start..<next, "")] }
      return [Splice((place > 0 ? entryEnd(entries[place - 1]) : start)..<end, "")]
    }
    let line = source.start(ofLineAt: start)
    guard bytes[line..<start].allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      // Behind the dash of a list item the next key moves up.
      guard let next else { throw EditFailure("this is the only key of its list item", at: key.range) }
      return [Splice(start..<next, "")]
    }
    if let following = source.start(ofLineAfter: end) { return [Splice(line..<following, "")] }
    // The last line of the file: the line break before it goes, so that the file still ends as it did.
    let before = line > 0 ? source.end(ofLineAt: source.start(ofLineAt: line - 1)) : line
    return [Splice(min(before, line)..<source.end(ofLineAt: end), "")]
  }
}

// MARK: - Places

extension EditPlan {
  private typealias MapEntry = (key: YAMLNode, value: YAMLNode)

  private func range(of node: YAMLNode) -> Range<Int> { node.range.start.byteOffset..<node.range.end.byteOffset }

  /// Whether braces or brackets are around a collection.
  private func isInline(_ node: YAMLNode) -> Bool {
    let first = node.range.start.byteOffset
    guard node.kind != .scalar, first < bytes.count else { return false }
    return bytes[first] == UInt8(ascii: "{") || bytes[first] == UInt8(ascii: "[")
  }

  /// Whether nothing is stated: no text, null, `{}` or `[]` without a comment inside.
  private func isNothing(_ node: YAMLNode) -> Bool {
    switch node.kind {
    case .scalar: node.isEmptyPlain
    case .mapping: node.entries.isEmpty
    case .sequence: node.items.isEmpty
    }
  }

  /// The byte after the colon of `key`.
  private func colon(after key: YAMLNode) -> Int {
    let end = key.range.end.byteOffset
    return (bytes[end...].firstIndex(of: UInt8(ascii: ":")) ?? end - 1) + 1
  }

  private func withBlanksBefore(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    return start..<range.upperBound
  }

  private func lastEntry(of map: YAMLNode) -> MapEntry? { Array(map.entries).last }

  private func entryEnd(_ entry: MapEntry) -> Int { max(colon(after: entry.key), entry.value.range.end.byteOffset) }

  private func end(ofLastEntryIn map: YAMLNode) -> Int {
    lastEntry(of: map).map(entryEnd) ?? map.range.start.byteOffset + 1
  }

  /// Where lines below an entry of a block map go; comments indented by `indent` or more belong to it.
  private func end(ofEntry entry: MapEntry?, indent: Int) -> Int {
    guard let entry else { return bytes.count }
    return source.end(ofLinesAt: entryEnd(entry), withCommentsIndentedAtLeast: indent)
  }

  /// By how much the author indents: as the first map inside the root does.
  private static func step(of root: YAMLNode, in bytes: [UInt8]) -> Int {
    for entry in root.entries where entry.value.kind == .mapping {
      let start = entry.value.range.start
      guard start.byteOffset < bytes.count, bytes[start.byteOffset] != UInt8(ascii: "{") else { continue }
      return max(1, start.column - entry.key.range.start.column)
    }
    return 2
  }
}
