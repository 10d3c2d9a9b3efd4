/// A stretch of Markdown whose interpolated words are escaped: nothing that stands in a file can become markup.
///
/// `"- Duty: \(duty)"` is a line of a list whatever the duty says.
package struct MarkdownMarkup: ExpressibleByStringInterpolation {
  let output: MarkdownOutput

  package struct StringInterpolation: StringInterpolationProtocol {
    var output = MarkdownOutput()

    package init(literalCapacity: Int, interpolationCount: Int) {
      output.bytes.reserveCapacity(literalCapacity + 48 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { output.append(literal) }

    package mutating func appendInterpolation(_ words: String) { output.append(escaping: words) }

    package mutating func appendInterpolation(_ number: Int) { output.append(String(number)) }

    /// Markup within markup.
    package mutating func appendInterpolation(_ markup: MarkdownMarkup) { output.bytes += markup.output.bytes }
  }

  package init(stringLiteral literal: String) {
    var output = MarkdownOutput()
    output.append(literal)
    self.output = output
  }

  package init(stringInterpolation: StringInterpolation) { output = stringInterpolation.output }
}

extension MarkdownOutput {
  /// An empty text with room for `capacity` bytes.
  package init(capacity: Int) {
    self.init()
    bytes.reserveCapacity(capacity)
  }

  /// A line of its own.
  package mutating func append(line: MarkdownMarkup) {
    bytes += line.output.bytes
    bytes.append(UInt8(ascii: "\n"))
  }

  /// What `write` adds, an empty line before it unless it comes first.
  package mutating func appendBlock(_ write: (inout Self) -> Void) {
    if bytes.isEmpty { write(&self) } else { appendOnNewLine(write) }
  }

  /// A block of one line.
  package mutating func append(block line: MarkdownMarkup) { appendBlock { $0.append(line: line) } }

  /// A table; its rows bring their marks with them.
  package mutating func append(header: MarkdownMarkup, columns: Int, rows: [MarkdownMarkup]) {
    append(line: header)
    append(line: MarkdownMarkup(stringLiteral: "|" + String(repeating: " --- |", count: columns)))
    for row in rows { append(line: row) }
  }
}
