package import PositionedYAML
internal import SourceText

/// Edits one YAML file by ranges of its bytes, so that the comments, the order and the style of its author stay.
///
/// After each edit the file is read again: an edit that does not leave sound YAML fails and changes nothing.
package struct YAMLEditor: Sendable {
  package private(set) var bytes: [UInt8]
  private let file: String

  /// The path of the file, for messages.
  package var fileName: String { file }

  /// The order in which new keys go among those of the root.
  let keyOrder: [String]

  package init(_ bytes: [UInt8], file: String, keyOrder: [String] = []) {
    self.bytes = bytes
    self.file = file
    self.keyOrder = keyOrder
  }

  /// The root of the file as it now is.
  ///
  /// - Throws: `EditFailure` when the file is not sound YAML.
  package func root() throws(EditFailure) -> YAMLNode {
    var diagnostics = Diagnostics()
    guard let root = YAMLReader.document(in: bytes, file: file, diagnostics: &diagnostics) else {
      let first = diagnostics.all.first { $0.severity == .error }
      throw EditFailure(first?.message ?? "the file cannot be read", at: first?.range)
    }
    return root
  }

  /// What stands at `path`; nil when there is nothing, not even an empty value.
  package func node(at path: YAMLPath) throws(EditFailure) -> YAMLNode? {
    let walk = YAMLWalk(along: path, from: try root())
    return walk.rest.isEmpty ? walk.node : nil
  }

  /// Puts `value` at `path`, making the maps on the way; what stands there is replaced.
  package mutating func set(_ value: YAMLValue, at path: YAMLPath) throws(EditFailure) {
    let walk = YAMLWalk(along: path, from: try root())
    let plan = EditPlan(bytes, root: try root(), keyOrder: keyOrder)
    try apply(walk.rest.isEmpty ? plan.replacing(walk, with: value) : plan.inserting(value, at: walk))
  }

  /// Adds `value` to the end of the list at `path`, which is made when it is missing.
  package mutating func append(_ value: YAMLValue, to path: YAMLPath) throws(EditFailure) {
    let walk = YAMLWalk(along: path, from: try root())
    let plan = EditPlan(bytes, root: try root(), keyOrder: keyOrder)
    if walk.rest.isEmpty {
      try apply(plan.appending(value, to: walk))
    } else {
      try apply(plan.inserting(value.asList, at: walk))
    }
  }

  /// Takes away the key at `path` with its value.
  package mutating func remove(_ path: YAMLPath) throws(EditFailure) {
    let walk = YAMLWalk(along: path, from: try root())
    guard walk.rest.isEmpty else { throw EditFailure("there is no '\(path)'") }
    try apply(EditPlan(bytes, root: try root(), keyOrder: keyOrder).removing(walk))
  }

  private mutating func apply(_ splices: [Splice]) throws(EditFailure) {
    let edited = YAMLEditor(Splice.applied(splices, to: bytes), file: file, keyOrder: keyOrder)
    do throws(EditFailure) {
      _ = try edited.root()
    } catch {
      throw EditFailure("the edit would leave a file that cannot be read: \(error.message)", at: error.range)
    }
    bytes = edited.bytes
  }
}
