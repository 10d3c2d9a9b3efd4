internal import SourceText

/// Finds the keys that stand twice in one map, also when only their bytes or their quotes differ.
enum DuplicateKeys {
  /// Reports each second key of every map inside `root`, `limit` of them at the most.
  static func report(in root: YAMLNode, atMost limit: Int, diagnostics: inout Diagnostics) {
    let storage = root.storage
    var keys: [Int] = []
    var count = 0
    for index in storage.records.indices where storage.records[index].shape == .mapping {
      guard mayRepeat(storage, index, &keys) else { continue }
      for (first, second) in repeatedKeys(of: YAMLNode(storage, index)) {
        guard count < limit else { return }
        diagnostics.report(.duplicateKey(second, first: first))
        count += 1
      }
    }
  }

  /// Whether the map at `index` may hold a key twice; `keys` is memory that is used again for each map.
  private static func mayRepeat(_ storage: NodeStorage, _ index: Int, _ keys: inout [Int]) -> Bool {
    keys.removeAll(keepingCapacity: true)
    let records = storage.records
    let pool = storage.pool
    var key = index + 1
    let end = Int(records[index].next)
    while key < end {
      let record = records[key]
      if record.shape.isScalar {
        let value = record.valueRange
        // A long map needs a table, and so does one whose keys may be the same letters in other bytes.
        if keys.count > 16 || value.contains(where: { pool[$0] >= 0x80 }) { return true }
        for other in keys where records[other].valueCount == record.valueCount {
          if zip(records[other].valueRange, value).allSatisfy({ pool[$0] == pool[$1] }) { return true }
        }
        keys.append(key)
      }
      key = Int(records[Int(record.next)].next)
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
