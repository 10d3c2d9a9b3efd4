internal import CCMarkGFM
internal import Synchronization

/// Owns one parsed tree of cmark-gfm while somebody reads it.
enum MarkdownTree {
  /// The parser keeps the marks of its extensions in memory that all threads share.
  private static let turn = Mutex(())

  /// Parses `text` and hands its root to `read`; the tree is freed afterwards. One thread at a time.
  static func read<Result: Sendable>(_ text: String, _ read: (MarkdownNode) -> Result) -> Result {
    turn.withLock { _ in parsed(text, read) }
  }

  private static func parsed<Result>(_ text: String, _ read: (MarkdownNode) -> Result) -> Result {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { unsafe cmark_parser_free(parser) }
    if let table = unsafe cmark_find_syntax_extension("table") {
      unsafe cmark_parser_attach_syntax_extension(parser, table)
    }
    var copy = text
    copy.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    let root = unsafe cmark_parser_finish(parser)
    defer { unsafe cmark_node_free(root) }
    return read(unsafe MarkdownNode(root))
  }
}

/// A node of cmark-gfm's tree, valid while its `MarkdownTree` is being read.
@safe struct MarkdownNode {
  private let node: OpaquePointer?

  init(_ node: OpaquePointer?) { unsafe self.node = node }

  /// cmark's name of the node: `paragraph`, `table_row`, `html_inline`.
  var kind: String { unsafe cmark_node_get_type_string(node).map { unsafe String(cString: $0) } ?? "NONE" }

  var literal: String { unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? "" }

  var url: String { unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? "" }

  /// The line on which the node starts, from 1.
  var line: Int { unsafe Int(cmark_node_get_start_line(node)) }

  /// The first number of an ordered list; nil for bullets.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
  }

  var children: [MarkdownNode] {
    var result: [MarkdownNode] = []
    var child = unsafe cmark_node_first_child(node)
    while unsafe child != nil {
      result.append(unsafe MarkdownNode(child))
      unsafe child = cmark_node_next(child)
    }
    return result
  }
}
