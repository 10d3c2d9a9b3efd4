internal import SourceText

/// What YAML allows and our files do not use.
extension Diagnostic {
  static func noContent(_ file: String) -> Self {
    Diagnostic("yaml.empty", .error, "the file has no content", at: SourceRange(startOf: file))
  }

  static func secondDocument(_ range: SourceRange) -> Self {
    Diagnostic(
      "yaml.documents", .error, "a second document starts here; a file holds one", at: range,
      hint: "put it into a file of its own")
  }

  static func oldVersion(_ version: (major: Int, minor: Int), at range: SourceRange) -> Self {
    Diagnostic(
      "yaml.directive", .warning, "%YAML \(version.major).\(version.minor) has no effect: every value is read as text",
      at: range, hint: "delete the line")
  }

  static func tagDirective(_ range: SourceRange) -> Self {
    Diagnostic("yaml.directive", .error, "%TAG is not read: there are no tags", at: range, hint: "delete the line")
  }

  static func alias(_ range: SourceRange, in text: YAMLText) -> Self {
    Diagnostic(
      "yaml.alias", .error, "'\(text.string(range))' is an alias; aliases are not read", at: range,
      hint: "write the value out, or quote it when it is text")
  }

  static func anchor(_ range: SourceRange, in text: YAMLText) -> Self {
    Diagnostic(
      "yaml.anchor", .error, "'\(text.string(range))' is an anchor; anchors are not read", at: range,
      hint: "delete it, or quote it when it is text")
  }

  static func tag(_ range: SourceRange, in text: YAMLText) -> Self {
    Diagnostic(
      "yaml.tag", .error, "'\(text.string(range))' is a tag; tags are not read", at: range,
      hint: "delete it, or quote it when it is text")
  }

  static func mergeKey(_ range: SourceRange) -> Self {
    Diagnostic("yaml.merge-key", .error, "merge key '<<' is not read", at: range, hint: "write the keys out")
  }

  static func keyIsNotText(_ range: SourceRange) -> Self {
    Diagnostic("yaml.key", .error, "a key must be text", at: range, hint: "quote it, or give it a name")
  }

  static func emptyKey(_ range: SourceRange) -> Self {
    Diagnostic("yaml.key", .error, "a key is missing before the ':'", at: range)
  }

  static func keyWithoutValue(_ range: SourceRange, key: String) -> Self {
    let hint: String
    if let colon = key.firstIndex(of: ":") {
      hint = "did you mean '\(key[..<colon]): \(key[key.index(after: colon)...])'?"
    } else {
      hint = "write '\(key): …', or a list in [ ]"
    }
    return Diagnostic("yaml.key", .error, "key '\(key)' has no ':' and no value", at: range, hint: hint)
  }

  static func duplicateKey(_ second: YAMLNode, first: YAMLNode) -> Self {
    let isSame = first.text.utf8.elementsEqual(second.text.utf8)
    let bytes = { (key: YAMLNode) in
      key.text.utf8.map { String($0, radix: 16, uppercase: true) }.joined(separator: " ")
    }
    return Diagnostic(
      "yaml.duplicate-key", .error,
      "key '\(second.text)' stands twice" + (isSame ? "" : ", here in the bytes \(bytes(second))"), at: second.range,
      hint: "keep one of the two",
      notes: [Note("first here" + (isSame ? "" : ", in the bytes \(bytes(first))"), at: first.range)])
  }
}

/// What would take too much time or memory.
extension Diagnostic {
  static func tooDeep(_ range: SourceRange, limit: Int) -> Self {
    Diagnostic("yaml.limit", .error, "nested deeper than the limit of \(limit) levels", at: range)
  }

  static func tooManyNodes(_ range: SourceRange, limit: Int) -> Self {
    Diagnostic(
      "yaml.limit", .error, "the file has more than \(limit) values", at: range, hint: "divide it into several files")
  }

  static func scalarTooLong(_ range: SourceRange, limit: Int) -> Self {
    Diagnostic("yaml.limit", .error, "the text is longer than the limit of \(limit) bytes", at: range)
  }

  static func tooManyProblems(_ range: SourceRange, limit: Int) -> Self {
    Diagnostic(
      "yaml.limit", .error, "the file has \(limit) problems up to here; the rest is not read", at: range)
  }
}

/// What YAML takes without a word, and people rarely mean.
extension Diagnostic {
  static func unquotedPlaceholder(_ range: SourceRange, text: String) -> Self {
    Diagnostic(
      "yaml.unquoted", .error, "a placeholder at the start of a value must stand in quotes", at: range,
      hint: "write '\(text)' with its quotes, or the text under a |")
  }

  static func unwantedEscape(_ scalar: Unicode.Scalar, at range: SourceRange) -> Self {
    let kind = UnwantedCharacter.kind(of: scalar)
    if kind == .replacement { return lostCharacter(CharacterName.name(of: scalar), at: range) }
    let isControl = scalar == "\r" || kind == .control
    return Diagnostic(
      isControl ? "text.control" : "text.invisible", .error,
      "escape for the character \(CharacterName.name(of: scalar))",
      at: range, hint: "delete it")
  }

  static func wrongSpace(at offset: Int, in text: YAMLText) -> Self {
    let scalar = text.scalar(at: offset) ?? " "
    return Diagnostic(
      "yaml.whitespace", .error, "\(CharacterName.name(of: scalar)) where YAML wants a plain space",
      at: text.range(ofBytes: offset..<offset + UTF8.width(scalar)), hint: "replace it by a space")
  }

  static func lostComment(_ range: SourceRange) -> Self {
    Diagnostic(
      "yaml.lost-comment", .warning, "' #' begins a comment: these words are not part of the text", at: range,
      hint: "quote the text, or put two spaces before the '#' and one after")
  }

  static func forgottenComma(_ item: YAMLNode, words: [String]) -> Self {
    Diagnostic(
      "yaml.missing-comma", .warning, "'\(item.text)' is one item of the list", at: item.range,
      hint: "did you mean '\(words.joined(separator: ", "))'?")
  }
}

extension YAMLText {
  /// The source of a short range, for a message.
  fileprivate func string(_ range: SourceRange) -> String {
    let end = min(range.end.byteOffset, range.start.byteOffset + 60)
    return string(range.start.byteOffset..<max(end, range.start.byteOffset))
  }
}
