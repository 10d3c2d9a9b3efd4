internal import SourceText

/// What is known of one node, without memory of its own.
struct NodeRecord {
  enum Shape: UInt8 {
    case plain, singleQuoted, doubleQuoted, literal, folded, sequence, mapping
  }

  let shape: Shape
  let start: SourcePosition
  var end: SourcePosition
  /// The record after the last one inside this node.
  var next: UInt32
  /// Where the value of a scalar begins in the pool.
  let valueStart: UInt32
  let valueCount: UInt32

  var valueRange: Range<Int> { Int(valueStart)..<Int(valueStart) + Int(valueCount) }

  /// Whether a plain scalar of this value states nothing.
  static func isEmptyText(_ value: ArraySlice<UInt8>) -> Bool {
    switch value.count {
    case 0: true
    case 1: value.first == UInt8(ascii: "~")
    case 4: value.elementsEqual("null".utf8)
    default: false
    }
  }
}

extension NodeRecord.Shape {
  init(_ style: YAMLNode.ScalarStyle) {
    self =
      switch style {
      case .plain: .plain
      case .singleQuoted: .singleQuoted
      case .doubleQuoted: .doubleQuoted
      case .literal: .literal
      case .folded: .folded
      }
  }

  var isScalar: Bool { self != .sequence && self != .mapping }
}
