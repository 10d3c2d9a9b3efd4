internal import PositionedYAML
internal import ProseDiff
internal import SourceText

/// A file of the project as `git diff` compares it: a statement on each line, and prose one sentence a line.
///
/// Comments, quotes and the layout of the YAML are left out, so that a difference is one of what the file says.
package struct SentenceView: Sendable {
  private let bytes: [UInt8]
  private let file: String

  package init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Ends in a line break, unless the file is empty. What is not YAML of the project is given back as it is, because
  /// git shows nothing at all where a converter fails.
  package var text: String {
    var diagnostics = Diagnostics()
    guard let root = YAMLReader.document(in: bytes, file: file, diagnostics: &diagnostics), root.kind != .scalar else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return lines(of: root, "").map { "\($0)\n" }.joined()
  }

  private func lines(of node: YAMLNode, _ path: String) -> [String] {
    switch node.kind {
    case .scalar: statement(path, node)
    case .mapping: entries(of: node, path, skippingFirst: false)
    case .sequence where node.items.allSatisfy { $0.kind == .scalar }:
      ["\(path): \(node.items.map(\.text).joined(separator: ", "))"]
    case .sequence: node.items.flatMap { item(of: $0, path) }
    }
  }

  /// An item of a list is called by what its first key says, so that one more item renames no other.
  private func item(of node: YAMLNode, _ path: String) -> [String] {
    guard let first = node.entries.first, first.value.kind == .scalar else { return lines(of: node, path) }
    let name = "\(path)[\(QuotedSentences.folded(first.value.text))]"
    return [name] + entries(of: node, name, skippingFirst: true)
  }

  private func entries(of node: YAMLNode, _ path: String, skippingFirst: Bool) -> [String] {
    node.entries.dropFirst(skippingFirst ? 1 : 0).flatMap { entry in
      lines(of: entry.value, path.isEmpty ? entry.key.text : "\(path) \(entry.key.text)")
    }
  }

  private func statement(_ path: String, _ node: YAMLNode) -> [String] {
    let sentences = QuotedSentences(node.text)
    let isProse = node.style == .literal || node.style == .folded
    guard isProse || sentences.all.count > 1 else { return ["\(path): \(QuotedSentences.folded(node.text))"] }
    return ["\(path):"] + sentences.paragraphs.joined(separator: [""])
  }
}
