/// One self-contained page: nothing is fetched, and only the style and script written here may act.
///
/// The markup is read by HTML and by XML parsers alike.
package struct HTMLPage: Sendable {
  private let title: String
  private let language: String
  private let stylesheet: String
  private let script: String?
  private let body: HTMLText

  /// `stylesheet` and `script` hold no `<` and no `&`, which the two kinds of parser read differently there.
  package init(title: String, language: String, stylesheet: String, script: String? = nil, body: HTMLText) {
    for code in [stylesheet, script ?? ""] {
      precondition(
        !code.utf8.contains(UInt8(ascii: "<")) && !code.utf8.contains(UInt8(ascii: "&")),
        "style and script hold no markup")
    }
    self.title = title
    self.language = language
    self.stylesheet = stylesheet
    self.script = script
    self.body = body
  }

  package var text: String {
    let policy = ContentSecurityPolicy(stylesheet: stylesheet, script: script)
    let style = HTMLText(stringLiteral: "<style>\(stylesheet)</style>")
    let scripts = script.map { HTMLText(stringLiteral: "<script>\($0)</script>\n") } ?? .empty
    let page: HTMLText = """
      <!DOCTYPE html>
      <html lang="\(language)" xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(policy.text)"/>
      <title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="generator" content="mou"/>
      \(style)
      </head>
      <body>
      \(body)\(scripts)</body>
      </html>

      """
    return page.markup
  }
}
