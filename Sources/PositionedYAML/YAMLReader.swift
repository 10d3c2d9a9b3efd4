package import SourceText

/// Reads YAML with the place of every node.
///
/// Only what people need to write clauses and counties is read: one document of maps, lists and text. Every scalar stays
/// the text it was written as; whether `no` or `2024-01-02` means something is for the loader that knows the key.
package enum YAMLReader {
  /// The root node of the one document in `bytes`; nil when anything in it is an error.
  ///
  /// Every problem goes into `diagnostics`. A file that is not sound text is not read as YAML, and one that is not YAML is
  /// read up to the place where it stops being so.
  package static func document(
    in bytes: [UInt8], file: String, limits: Limits = Limits(), diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    var found = Diagnostics()
    let root = root(of: bytes, file: file, limits: limits, diagnostics: &found)
    diagnostics.report(contentsOf: found)
    return found.hasErrors ? nil : root
  }

  private static func root(
    of bytes: [UInt8], file: String, limits: Limits, diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    guard let text = YAMLText(checking: bytes, file: file, limits: limits, diagnostics: &diagnostics) else {
      return nil
    }
    var builder = TreeBuilder(text, limits: limits)
    builder.read()
    diagnostics.report(contentsOf: builder.diagnostics)
    guard builder.isComplete else { return nil }
    let root = YAMLNode(NodeStorage(text: text, records: builder.records, pool: builder.pool), 0)
    DuplicateKeys.report(in: root, atMost: limits.problems, diagnostics: &diagnostics)
    return root
  }
}
