/// Names that may stand in files nobody could read, so that one broken file brings no second message.
struct LostNames {
  private var texts: [[UInt8]] = []
  private var names: Set<String> = []
  /// Whether a whole folder could not be read, so that nobody knows what was in it.
  private var isAnything = false

  /// Remembers the bytes of a file that could not be read: whatever they hold may be defined there.
  mutating func add(fileOf bytes: [UInt8]) { texts.append(bytes) }

  /// Remembers a name whose definition was refused.
  mutating func add(_ name: String) { names.insert(name) }

  /// Remembers that any name may be defined in what could not be read.
  mutating func addAnything() { isAnything = true }

  mutating func add(contentsOf other: LostNames) {
    texts += other.texts
    names.formUnion(other.names)
    isAnything = isAnything || other.isAnything
  }

  func mayHold(_ name: String) -> Bool {
    guard !isAnything else { return true }
    guard !texts.isEmpty || !names.isEmpty else { return false }
    return names.contains(name) || texts.contains { ByteSearch.firstIndex(of: Array(name.utf8), in: $0) != nil }
  }
}
