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
  }

  /// The record after the last one inside this node.
  private var indexAfter: Int { Int(record.next) }

  private static func node(at index: Int, in parent: YAMLNode?) -> YAMLNode {
    guard let parent else { preconditionFailure("an empty collection has no nodes") }
    return YAMLNode(parent.storage, index)
  }
}
