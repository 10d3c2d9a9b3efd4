internal import PositionedYAML
internal import SourceText

/// How far a path leads in a file.
struct YAMLWalk {
  /// The last node on the way.
  private(set) var node: YAMLNode
  /// The map or list around it; nil for the root.
  private(set) var parent: YAMLNode?
  /// Its key, when the parent is a map.
  private(set) var key: YAMLNode?
  /// The steps that lead nowhere yet.
  private(set) var rest: [YAMLPath.Step]

  init(along path: YAMLPath, from root: YAMLNode) {
    node = root
    rest = path.steps
    while let step = rest.first, let next = Self.child(of: node, at: step) {
      parent = node
      key = next.key
      node = next.value
      rest.removeFirst()
    }
  }

  private static func child(of node: YAMLNode, at step: YAMLPath.Step) -> (key: YAMLNode?, value: YAMLNode)? {
    switch step {
    case .key(let key):
      node.entries.first { $0.key.text.utf8.elementsEqual(key.utf8) }.map { ($0.key, $0.value) }
    case .item(let number):
      number >= 0 && number < node.items.count
        ? (nil, node.items[node.items.index(node.items.startIndex, offsetBy: number)]) : nil
    }
  }
}
