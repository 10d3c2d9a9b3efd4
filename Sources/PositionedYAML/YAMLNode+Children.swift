extension YAMLNode {
  /// The nodes of a list, in the order of the file.
  package struct Items: Collection, Sendable {
    private let parent: YAMLNode?
    package let startIndex: Int
    package let endIndex: Int

    init(_ parent: YAMLNode?) {
      self.parent = parent
      startIndex = parent.map { $0.index + 1 } ?? 0
      endIndex = parent.map(\.indexAfter) ?? 0
    }

    package subscript(position: Int) -> YAMLNode { node(at: position, in: parent) }

    package func index(after position: Int) -> Int { self[position].indexAfter }
  }

  /// The keys and values of a map, in the order of the file.
  package struct Entries: Collection, Sendable {
    private let parent: YAMLNode?
    package let startIndex: Int
    package let endIndex: Int

    init(_ parent: YAMLNode?) {
      self.parent = parent
      startIndex = parent.map { $0.index + 1 } ?? 0
      endIndex = parent.map(\.indexAfter) ?? 0
    }

    package subscript(position: Int) -> (key: YAMLNode, value: YAMLNode) {
      let key = node(at: position, in: parent)
      return (key, node(at: key.indexAfter, in: parent))
    }

    package func index(after position: Int) -> Int { self[position].value.indexAfter }

    package func makeIterator() -> EntryIterator { EntryIterator(parent, from: startIndex, to: endIndex) }
  }

  /// Steps from key to key without asking twice where the next one is.
  package struct EntryIterator: IteratorProtocol {
    private let parent: YAMLNode?
    private var position: Int
    private let end: Int

    fileprivate init(_ parent: YAMLNode?, from start: Int, to end: Int) {
      self.parent = parent
      position = start
      self.end = end
    }

    package mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
      guard position < end else { return nil }
      let key = node(at: position, in: parent)
      let value = node(at: key.indexAfter, in: parent)
      position = value.indexAfter
      return (key, value)
    }
  }

  /// The record after the last one inside this node.
  private var indexAfter: Int { Int(record.next) }

  private static func node(at index: Int, in parent: YAMLNode?) -> YAMLNode {
    guard let parent else { preconditionFailure("an empty collection has no nodes") }
    return YAMLNode(parent.storage, index)
  }
}
