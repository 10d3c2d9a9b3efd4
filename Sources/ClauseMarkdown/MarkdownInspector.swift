/// Finds what a clause's Markdown may not hold.
struct MarkdownInspector {
  typealias Problem = (line: Int, message: String)

  func problems(in node: MarkdownNode, line inherited: Int = 1) -> [Problem] {
    let line = node.line > 0 ? node.line : inherited
    let own: [Problem] =
      switch node.kind {
      case "html_inline", "html_block": [(line, "raw HTML is not allowed in a clause")]
      case "image": [(line, "an image is not allowed in a clause")]
      case "heading": [(line, "a heading is not allowed in a clause; its title is its heading")]
      case "code_block", "code": [(line, "code is not allowed in a clause; indent list items by two blanks only")]
      case "link" where !node.url.hasPrefix("https://"):
        [(line, "a link must begin with https://, not '\(node.url.prefix(60))'")]
      case "link" where Self.namesAUser(node.url):
        [(line, "a link holds no user name or password; leave out what stands before the '@'")]
      default: []
      }
    return own + node.children.flatMap { problems(in: $0, line: line) }
  }

  /// Whether something stands before the host: `https://user:password@host/`.
  private static func namesAUser(_ url: String) -> Bool {
    url.dropFirst("https://".count).prefix { !"/?#".contains($0) }.contains("@")
  }
}
