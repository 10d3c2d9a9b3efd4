import PositionedYAML
import SourceText

/// What the reader makes of some bytes.
struct Reading {
  let root: YAMLNode?
  let diagnostics: Diagnostics

  init(_ bytes: [UInt8], limits: YAMLReader.Limits = YAMLReader.Limits()) {
    var diagnostics = Diagnostics()
    root = YAMLReader.document(in: bytes, file: "a.yaml", limits: limits, diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  init(_ text: String, limits: YAMLReader.Limits = YAMLReader.Limits()) { self.init(Array(text.utf8), limits: limits) }

  /// The rules that fired, in the order of their places.
  var rules: [String] { diagnostics.all.map(\.rule) }
}

extension YAMLNode {
  /// The tree without places, to compare trees by.
  var outline: String {
    switch kind {
    case .scalar: text.debugDescription
    case .sequence: "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping: "{" + entries.map { "\($0.key.outline): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// The node and all nodes inside it, each before its children.
  var preorder: [YAMLNode] {
    [self] + items.flatMap(\.preorder) + entries.flatMap { $0.key.preorder + $0.value.preorder }
  }
}
