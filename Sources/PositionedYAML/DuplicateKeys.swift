internal import SourceText

/// Finds the keys that stand twice in one map, also when only their bytes or their quotes differ.
enum DuplicateKeys {
  /// Reports each second key of every map inside `root`, `limit` of them at the most.
  static func report(in root: YAMLNode, atMost limit: Int, diagnostics: inout Diagnostics) {
    let storage = root.storage
    var count = 0
    for index in storage.records.indices where storage.records[index].shape == .mapping {
      for (first, second) in repeatedKeys(of: YAMLNode(storage, index)) {
        guard count < limit else { return }
        diagnostics.report(.duplicateKey(second, first: first))
        count += 1
      }
    }
  }

  /// The keys that stand twice, each with the one before it.
  private static func repeatedKeys(of map: YAMLNode) -> [(first: YAMLNode, second: YAMLNode)] {
    var keys: [YAMLNode] = []
    for entry in map.entries where entry.key.kind == .scalar {
      keys.append(entry.key)
      // A long map needs a table, and so does one whose keys may be the same letters in other bytes.
      if keys.count > 16 || !entry.key.isASCII { return repeatedKeysByTable(of: map) }
    }
    var repeated: [(first: YAMLNode, second: YAMLNode)] = []
    for second in keys.indices {
      if let first = keys[..<second].first(where: { $0.hasSameBytes(as: keys[second]) }) {
        repeated.append((first, keys[second]))
      }
    }
    return repeated
  }

  /// Compares as `String` does, where composed and decomposed letters are equal.
  private static func repeatedKeysByTable(of map: YAMLNode) -> [(first: YAMLNode, second: YAMLNode)] {
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

extension YAMLNode {
  private var value: ArraySlice<UInt8> { storage.value(at: index) }

  fileprivate var isASCII: Bool { value.allSatisfy { $0 < 0x80 } }

  fileprivate func hasSameBytes(as other: YAMLNode) -> Bool { value == other.value }
}
