internal import SourceText

/// Finds the keys that stand twice in one map, also when only their bytes or their quotes differ.
enum DuplicateKeys {
  /// Reports each second key of every map inside `root`, `limit` of them at the most.
  static func report(in root: YAMLNode, atMost limit: Int, diagnostics: inout Diagnostics) {
    let storage = root.storage
    var heads: [KeyHead] = []
    var count = 0
    for index in storage.records.indices where storage.records[index].shape == .mapping {
      guard mayRepeat(storage, index, &heads) else { continue }
      for (first, second) in repeatedKeys(of: YAMLNode(storage, index)) {
        guard count < limit else { return }
        diagnostics.report(.duplicateKey(second, first: first))
        count += 1
      }
    }
  }

  /// Whether the map at `index` may hold a key twice; `heads` is memory that is used again for each map.
  private static func mayRepeat(_ storage: NodeStorage, _ index: Int, _ heads: inout [KeyHead]) -> Bool {
    heads.removeAll(keepingCapacity: true)
    var key = index + 1
    let end = Int(storage.records[index].next)
    while key < end {
      let record = storage.records[key]
      if record.shape.isScalar {
        // A long map needs a table, and so does one whose keys may be the same letters in other bytes.
        if heads.count > 16 || !storage.isASCII(record) { return true }
        let head = storage.head(at: key)
        for other in heads where other == head { return true }
        heads.append(head)
      }
      key = Int(storage.records[Int(record.next)].next)
    }
    return false
  }

  /// The keys that stand twice, each with the one before it.
  ///
  /// Compares as `String` does, where composed and decomposed letters are equal.
  private static func repeatedKeys(of map: YAMLNode) -> [(first: YAMLNode, second: YAMLNode)] {
    var seen: [String: YAMLNode] = [:]
    var repeated: [(first: YAMLNode, second: YAMLNode)] = []
    for entry in map.entries where entry.key.kind == .scalar {
      if let first = seen[entry.key.text] {
        repeated.append((first, entry.key))
      } else {
        seen[entry.key.text] = entry.key
      }
    }
    return repeated
  }
}
