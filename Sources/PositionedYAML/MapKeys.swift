/// The keys of one map, found by their bytes; a key is known by its place among them, counted from 0 in file order.
///
/// Keeps numbers instead of nodes, so that looking for a key costs no reference counting.
package struct MapKeys: Sendable {
  private let map: YAMLNode
  private var places: [Place] = []
  /// Past the key that was found last: maps are mostly asked for their keys in the order of the file.
  private var expected = 0

  private struct Place {
    let key: UInt32
    let value: UInt32
    let head: KeyHead
  }

  /// The keys of `map`; none when it is no map.
  package init(of map: YAMLNode) {
    self.map = map
    guard map.kind == .mapping else { return }
    places.reserveCapacity(16)
    let storage = map.storage
    let end = Int(storage.records[map.index].next)
    var key = map.index + 1
    while key < end {
      let value = Int(storage.records[key].next)
      places.append(Place(key: UInt32(key), value: UInt32(value), head: storage.head(at: key)))
      key = Int(storage.records[value].next)
    }
  }

  package var count: Int { places.count }

  package var indices: Range<Int> { places.indices }

  package func key(at place: Int) -> YAMLNode { YAMLNode(map.storage, Int(places[place].key)) }

  package func value(at place: Int) -> YAMLNode { YAMLNode(map.storage, Int(places[place].value)) }

  /// The place of the first key that has the very bytes of `name`.
  package mutating func place(of name: String) -> Int? {
    let head = KeyHead(name.utf8.span)
    guard let found = place(of: name, head, in: expected..<places.count) ?? place(of: name, head, in: 0..<expected)
    else { return nil }
    expected = found + 1
    return found
  }

  private func place(of name: String, _ head: KeyHead, in candidates: Range<Int>) -> Int? {
    for place in candidates where places[place].head == head {
      if head.isWhole || map.storage.hasValue(of: name, at: Int(places[place].key)) { return place }
    }
    return nil
  }
}
