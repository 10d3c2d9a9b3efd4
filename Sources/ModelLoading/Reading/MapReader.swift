internal import PositionedYAML
internal import SourceText

/// Reads the keys of one map, remembers which it was asked for, and reports the others in the end.
///
/// A required key that is missing or wrong is reported and answered with something empty, so that one mistake hides no
/// other: what the map describes is still there for those who refer to it.
struct MapReader {
  let node: YAMLNode
  let load: LoadingContext
  private var keys: MapKeys
  private var asked: [String] = []
  /// The required keys that are missing, unless one was only misspelt.
  private var missing: [(key: String, diagnostic: Diagnostic)] = []
  /// One bit for each of the first 64 keys that was asked for.
  private var answered: UInt64 = 0

  fileprivate init(_ node: YAMLNode, _ load: LoadingContext) {
    self.node = node
    self.load = load
    keys = MapKeys(of: node)
    asked.reserveCapacity(20)
  }

  /// What stands at `key`; nil when the key is missing or nothing is stated.
  mutating func optional(_ key: String) -> YAMLNode? {
    guard let value = entry(key), !value.isEmptyPlain else { return nil }
    return value
  }

  /// What stands at `key`; it is reported when there is nothing, a missing key as `absence`.
  mutating func required(_ key: String, absence: Diagnostic? = nil) -> YAMLNode? {
    guard let value = entry(key) else {
      missing.append((key, absence ?? .missingKey(key, in: start)))
      return nil
    }
    guard !value.statesNothing else {
      load.report(.emptyKey(key, at: range(ofKey: key)))
      return nil
    }
    return value
  }

  /// Reports `key` when it is not written at all; it may be left empty.
  mutating func mustHave(_ key: String) {
    if entry(key) == nil { missing.append((key, .missingKey(key, in: start))) }
  }

  /// Whether the key is written at all, even without a value.
  mutating func has(_ key: String) -> Bool { entry(key) != nil }

  /// Whether the key is written, or one that is probably a misspelling of it.
  mutating func isMeant(_ key: String) -> Bool {
    has(key) || keys.indices.contains { NearMiss.closest(to: keys.key(at: $0).text, among: [key]) != nil }
  }

  /// The range of the key itself.
  mutating func range(ofKey key: String) -> SourceRange {
    keys.place(of: key).map { keys.key(at: $0).range } ?? start
  }

  /// Where the map begins: its first key.
  var start: SourceRange { keys.indices.first.map { keys.key(at: $0).range } ?? node.range }

  private mutating func entry(_ key: String) -> YAMLNode? {
    asked.append(key)
    guard let place = keys.place(of: key) else { return nil }
    if place < 64 { answered |= 1 << UInt64(place) }
    return keys.value(at: place)
  }

  /// Reports every key nobody asked for, and every required key that none of these was meant to be.
  fileprivate mutating func close() {
    guard keys.count > 64 || answered.nonzeroBitCount < keys.count || !missing.isEmpty else { return }
    let written = keys.indices.map(keys.key)
    let absent = asked.filter { name in !written.contains { $0.text == name } }
    for key in written where !asked.contains(key.text) {
      let name = key.text
      load.report(.unknownKey(name, among: absent, at: key.range))
      let meant = NearMiss.closest(to: name, among: absent)
      missing.removeAll { $0.key == meant }
    }
    for (_, diagnostic) in missing { load.report(diagnostic) }
  }
}

extension LoadingContext {
  /// Reads `node` with `read` when it is a map, and reports the keys it did not ask for; `noun` is what it describes.
  func map<Value>(_ node: YAMLNode, _ noun: @autoclosure () -> String, _ read: (inout MapReader) -> Value?) -> Value? {
    guard node.kind == .mapping else {
      report(.wrongType(of: noun(), mustBe: "a map", found: node))
      return nil
    }
    var map = MapReader(node, self)
    let value = read(&map)
    map.close()
    return value
  }

  /// The nodes of a list; `noun` is what the list is.
  func items(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> YAMLNode.Items? {
    guard node.kind == .sequence else {
      report(.wrongType(of: noun(), mustBe: "a list", found: node))
      return nil
    }
    return node.items
  }

  /// Reads every map of a list; `noun` is what the list is, `item` what each map describes.
  func maps<Value>(
    _ node: YAMLNode, _ noun: @autoclosure () -> String, each item: @autoclosure () -> String,
    _ read: (inout MapReader) -> Value?
  ) -> [Value] {
    guard let items = items(node, noun()) else { return [] }
    var values: [Value] = []
    values.reserveCapacity(4)
    for node in items {
      if let value = map(node, item(), read) { values.append(value) }
    }
    return values
  }
}

extension MapReader {
  /// The maps of an optional list.
  mutating func maps<Value>(_ key: String, each item: @autoclosure () -> String, _ read: (inout MapReader) -> Value?)
    -> [Value]
  {
    optional(key).map { load.maps($0, "'\(key)'", each: item(), read) } ?? []
  }

  /// The maps of a list that must not be missing.
  mutating func requiredMaps<Value>(
    _ key: String, each item: @autoclosure () -> String, _ read: (inout MapReader) -> Value?
  ) -> [Value] {
    required(key).map { load.maps($0, "'\(key)'", each: item(), read) } ?? []
  }

  /// An optional map.
  mutating func map<Value>(_ key: String, _ read: (inout MapReader) -> Value?) -> Value? {
    optional(key).flatMap { load.map($0, "'\(key)'", read) }
  }

  /// A map that must not be missing.
  mutating func requiredMap<Value>(_ key: String, _ read: (inout MapReader) -> Value?) -> Value? {
    required(key).flatMap { load.map($0, "'\(key)'", read) }
  }

  /// The keys of an optional map whose keys are names of the author's, each with its value, in file order.
  mutating func entries(_ key: String) -> YAMLNode.Entries? {
    guard let node = optional(key) else { return nil }
    guard node.kind == .mapping else {
      load.report(.wrongType(of: "'\(key)'", mustBe: "a map", found: node))
      return nil
    }
    return node.entries
  }
}

extension YAMLNode {
  /// Whether a required value states nothing: empty, null, an empty list, or only spaces.
  var statesNothing: Bool {
    switch kind {
    case .scalar: isEmptyPlain || isBlank
    case .sequence: items.isEmpty
    case .mapping: entries.isEmpty
    }
  }
}
