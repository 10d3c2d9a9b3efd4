internal import SourceText

/// What libyaml could not read, in the words of people who write clauses.
struct SyntaxProblem {
  private let error: YAMLReadError
  private let text: YAMLText
  /// The scalar before the problem, which is often the cause.
  private let last: NodeRecord?
  /// Where libyaml stopped, in bytes.
  private let offset: Int
  /// Where what it was reading began.
  private let contextOffset: Int?
  /// Where the bracket opened that libyaml was inside of.
  private let bracketOffset: Int?

  init(_ error: YAMLReadError, in text: YAMLText, after last: NodeRecord?, inside bracket: NodeRecord?) {
    self.error = error
    self.text = text
    self.last = last
    bracketOffset = bracket?.start.byteOffset
    var cursor = TextLayout.ByteCursor(text.layout)
    let end = text.bytes.count
    contextOffset = error.context.map { min(cursor.byteOffset(ofScalar: $0.mark.scalarIndex), end) }
    offset = min(cursor.byteOffset(ofScalar: error.mark.scalarIndex), end)
  }

  var diagnostic: Diagnostic {
    if let space = wrongSpace { return .wrongSpace(at: space, in: text) }
    switch error.problem {
    case "mapping values are not allowed in this context": return misplacedColon
    case "could not find expected ':'": return missingColon
    case "found character that cannot start any token" where text.byte(at: offset) != UInt8(ascii: "\t"),
      "did not find expected alphabetic or numeric character":
      return unquotedStart
    case "found unexpected end of stream", "found unexpected document indicator":
      return unclosed("quote", from: contextOffset ?? offset)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": return unclosedBracket
    case "did not find expected node content" where offset == text.bytes.count:
      return bracketOffset.map(unclosedBracket(from:)) ?? translated
    case _ where text.byte(at: offset) == UInt8(ascii: ":"): return .emptyKey(text.range(ofBytes: offset..<offset + 1))
    case "did not find expected key", "did not find expected '-' indicator": return misalignedLine
    case "found incompatible YAML document":
      return problem("only YAML 1.2 is read", at: word, hint: "delete the line", rule: "yaml.directive")
    default: return translated
    }
  }

  private func problem(
    _ message: String, at range: Range<Int>, hint: String? = nil, rule: String = "yaml.syntax",
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(rule, .error, message, at: text.range(ofBytes: range), hint: hint, notes: notes)
  }

  /// The word where libyaml stopped; an empty range at the end of a line.
  private var word: Range<Int> { text.word(from: offset) ?? offset..<offset }

  private func note(_ message: String, at offset: Int) -> Diagnostic.Note {
    Diagnostic.Note(message, at: text.range(ofBytes: offset..<offset))
  }
}

// MARK: - Slips with a likely cause

extension SyntaxProblem {
  /// A tab or an exotic space that libyaml could not read past, on its line or on the one it began with.
  private var wrongSpace: Int? {
    if text.byte(at: offset) == UInt8(ascii: "\t") { return offset }
    return [offset, contextOffset].compactMap(\.self).lazy
      .compactMap { text.bytes(ofLine: text.layout.line(ofByte: $0)) }
      .compactMap { text.wrongSpace(inBytes: $0) }
      .first
  }

  /// `title: Note: careful`, or a key under a value.
  private var misplacedColon: Diagnostic {
    let lineStart = text.layout.lineStart(text.layout.line(ofByte: offset))
    if let line = keylessLineAbove { return notKeyAndValue(line) }
    if let value = valueStart(in: lineStart..<offset) {
      return problem(
        "text with ': ' must stand in quotes", at: text.restOfLine(from: value),
        hint: "quote it, or write it under a |",
        rule: "yaml.unquoted")
    }
    let key = text.word(from: lineStart).map { $0.lowerBound..<max(offset, $0.lowerBound) } ?? offset..<offset
    return problem(
      "key '\(text.string(key))' cannot stand under a text", at: key,
      hint: "line it up with the key above, or write the text above under a |")
  }

  /// Where the value of the first key on a line starts.
  private func valueStart(in line: Range<Int>) -> Int? {
    for colon in line where text.bytes[colon] == UInt8(ascii: ":") {
      if let next = text.byte(at: colon + 1), YAMLText.isBlank(next) {
        return text.word(from: colon + 1)?.lowerBound
      }
    }
    return nil
  }

  /// The line above, when it is as far indented and has neither a key nor the dash of a list.
  private var keylessLineAbove: Range<Int>? {
    let number = text.layout.line(ofByte: offset)
    guard let line = text.bytes(ofLine: number), let above = text.bytes(ofLine: number - 1),
      let start = text.word(from: line.lowerBound)?.lowerBound,
      let startAbove = text.word(from: above.lowerBound)?.lowerBound,
      start - line.lowerBound == startAbove - above.lowerBound
    else { return nil }
    let words = text.restOfLine(from: startAbove)
    let hasKey = valueStart(in: words) != nil || text.bytes[words].last == UInt8(ascii: ":")
    return hasKey ? nil : words
  }

  private var missingColon: Diagnostic { notKeyAndValue(text.restOfLine(from: contextOffset ?? offset)) }

  private func notKeyAndValue(_ line: Range<Int>) -> Diagnostic {
    if let space = text.wrongSpace(inBytes: line) { return .wrongSpace(at: space, in: text) }
    let hasColon = text.bytes[line].dropLast().contains(UInt8(ascii: ":"))
    return problem(
      "this line is not 'key: value'", at: line,
      hint: hasColon ? "put a space after the ':'" : "add the ':', or indent the line when it belongs to the text above"
    )
  }

  /// `@`, `` ` ``, `%` and `*` begin something else than text.
  private var unquotedStart: Diagnostic {
    let start =
      text.byte(at: offset - 1) == UInt8(ascii: "*") || text.byte(at: offset - 1) == UInt8(ascii: "&")
      ? offset - 1 : offset
    let mark = text.scalar(at: start).map(String.init) ?? ""
    return problem(
      "text that starts with '\(mark)' must stand in quotes", at: text.restOfLine(from: start), hint: "quote it",
      rule: "yaml.unquoted")
  }

  private func unclosed(_ thing: String, from start: Int) -> Diagnostic {
    problem(
      "\(thing) that opens here is never closed", at: start..<min(start + 1, text.bytes.count), rule: "yaml.unclosed",
      notes: [note("looked for its end up to here", at: offset)])
  }

  private var unclosedBracket: Diagnostic {
    let start = contextOffset ?? offset
    guard text.layout.line(ofByte: start) == text.layout.line(ofByte: offset), text.byte(at: offset) != nil else {
      return unclosedBracket(from: start)
    }
    let opening = bracket(at: start)
    return problem(
      "a ',' or '\(opening == "{" ? "}" : "]")' is missing before '\(text.string(word))'", at: word,
      notes: [note("'\(opening)' opened here", at: start)])
  }

  private func unclosedBracket(from start: Int) -> Diagnostic { unclosed("'\(bracket(at: start))'", from: start) }

  private func bracket(at start: Int) -> String { text.scalar(at: start).map(String.init) ?? "[" }

  /// The `#` that cuts off the plain text on the line above.
  private var commentAbove: Int? {
    guard let last, last.shape == .plain, last.valueCount > 0,
      text.layout.line(ofByte: offset) == last.end.line,
      let word = text.word(from: last.end.byteOffset), text.bytes[word.lowerBound] == UInt8(ascii: "#")
    else { return nil }
    return word.lowerBound
  }

  /// A line at the wrong depth, or text after a quote that closed too early.
  private var misalignedLine: Diagnostic {
    if let last, last.shape == .singleQuoted || last.shape == .doubleQuoted,
      text.layout.line(ofByte: offset) + 1 == last.end.line
    {
      let start = last.start.byteOffset
      guard last.start.line == last.end.line else {
        return problem(
          "quote that opens here is closed only on line \(last.end.line)", at: start..<start + 1,
          hint: "close it before",
          rule: "yaml.unclosed", notes: [note("closed by this quote", at: last.end.byteOffset - 1)])
      }
      let advice = last.shape == .singleQuoted ? "; write '' for an apostrophe" : "; write \\\" for a quote inside"
      return problem(
        "words stand after the closing quote", at: text.restOfLine(from: offset), hint: "quote all of it" + advice)
    }
    if let comment = commentAbove {
      return problem(
        "the text above ends at its '#'; this line does not belong to it", at: text.restOfLine(from: offset),
        hint: "quote the text", notes: [note("the comment begins here", at: comment)])
    }
    let thing = error.problem == "did not find expected key" ? "map" : "list"
    return problem(
      "this line does not line up with the \(thing) around it", at: text.restOfLine(from: offset),
      hint: "check the spaces before it", notes: contextOffset.map { [note("the \(thing) starts here", at: $0)] } ?? [])
  }
}

// MARK: - The rest

extension SyntaxProblem {
  private var translated: Diagnostic {
    let (message, hint): (String, String?) =
      switch error.problem {
      case "block sequence entries are not allowed in this context":
        ("a list item cannot stand here", "start the list on the next line")
      case "found unknown escape character": ("no such escape after '\\'", "write \\\\, or use single quotes")
      case "did not find expected hexdecimal number": ("the escape needs more hexadecimal digits", nil)
      case "found invalid Unicode character escape code": ("the escape is no Unicode character", nil)
      case "did not find expected comment or line break": ("words stand after the '|' or '>'", "start on the next line")
      case "did not find expected node content": ("a value is missing here", nil)
      case "did not find expected <document start>":
        ("this stands after the end of the document", "line it up with the rest")
      default: ("YAML cannot be read here: \(error.problem)", nil)
      }
    return problem(message, at: word, hint: hint, notes: context)
  }

  /// What libyaml was reading, when that began on another line.
  private var context: [Diagnostic.Note] {
    guard let words = error.context?.words, let contextOffset,
      text.layout.line(ofByte: contextOffset) != text.layout.line(ofByte: offset)
    else { return [] }
    return [note(words, at: contextOffset)]
  }
}
