/// Names that may stand in files nobody could read, so that one broken file brings no second message.
struct LostNames {
  private var texts: [[UInt8]] = []
  private var names: Set<String> = []

  /// Remembers the bytes of a file that could not be read: whatever they hold may be defined there.
  mutating func add(fileOf bytes: [UInt8]) { texts.append(bytes) }

  /// Remembers a name whose definition was refused.
  mutating func add(_ name: String) { names.insert(name) }

  mutating func add(contentsOf other: LostNames) {
    texts += other.texts
    names.formUnion(other.names)
  }

  func mayHold(_ name: String) -> Bool {
    guard !texts.isEmpty || !names.isEmpty else { return false }
    return names.contains(name) || texts.contains { ByteSearch.firstIndex(of: Array(name.utf8), in: $0) != nil }
  }
}
