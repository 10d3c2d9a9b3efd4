internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Names that a map defines, and names that it refers to.
extension MapReader {
  /// The name that this map defines; nil when it is missing or no identifier, which is reported.
  mutating func definedName<Subject>(_ key: String) -> Located<Identifier<Subject>>? {
    guard let node = required(key), let text = load.text(node, "'\(key)'") else { return nil }
    guard Identifier<Subject>.isWellFormed(text) else {
      load.report(.malformedID(text, "'\(key)'", at: node.range))
      load.lose(text)
      load.lose(String(text.lowercased().map { $0 == "_" ? "-" : $0 }))
      return nil
    }
    return Located(Identifier(text), at: node.range)
  }

  /// A name that must not be missing and is in the book.
  mutating func name<Subject>(
    _ key: String, in book: (LoadingContext) -> NameBook<Subject>
  ) -> Located<Identifier<Subject>>? {
    required(key).flatMap { load.name($0, "'\(key)'", in: book) }
  }

  mutating func optionalName<Subject>(
    _ key: String, in book: (LoadingContext) -> NameBook<Subject>
  ) -> Located<Identifier<Subject>>? {
    optional(key).flatMap { load.name($0, "'\(key)'", in: book) }
  }

  /// The names of an optional list; those that are not in the book are reported and left out.
  mutating func names<Subject>(
    _ key: String, in book: (LoadingContext) -> NameBook<Subject>
  ) -> [Located<Identifier<Subject>>] {
    optional(key).map { load.names($0, "'\(key)'", in: book) } ?? []
  }

  /// A name that something not yet read may define; whether it does is checked later.
  mutating func laterName<Subject>(_ key: String) -> Located<Identifier<Subject>>? {
    required(key).flatMap { load.laterName($0, "'\(key)'") }
  }

  mutating func optionalLaterName<Subject>(_ key: String) -> Located<Identifier<Subject>>? {
    optional(key).flatMap { load.laterName($0, "'\(key)'") }
  }

  mutating func laterNames<Subject>(_ key: String) -> [Located<Identifier<Subject>>] {
    guard let node = optional(key), let items = load.items(node, "'\(key)'") else { return [] }
    return items.compactMap { item in
      if item.text.utf8.contains(UInt8(ascii: " ")), let slip = item.forgottenComma { load.report(slip) }
      return load.laterName(item, "an item of '\(key)'")
    }
  }
}

/// The same for single nodes; `noun` is what the node is.
extension LoadingContext {
  func name<Subject>(
    _ node: YAMLNode, _ noun: @autoclosure () -> String, in book: (LoadingContext) -> NameBook<Subject>
  ) -> Located<Identifier<Subject>>? {
    guard let name: Located<Identifier<Subject>> = laterName(node, noun()) else { return nil }
    return check(name, in: book) ? name : nil
  }

  func names<Subject>(
    _ node: YAMLNode, _ noun: @autoclosure () -> String, in book: (LoadingContext) -> NameBook<Subject>
  ) -> [Located<Identifier<Subject>>] {
    guard let items = items(node, noun()) else { return [] }
    var names: [Located<Identifier<Subject>>] = []
    for item in items {
      guard let name = name(item, "an item of \(noun())", in: book) else {
        if let slip = item.forgottenComma { report(slip) }
        continue
      }
      if let first = names.first(where: { $0.value == name.value }) {
        report(.repeatedItem(name.value.rawValue, in: noun(), at: name.range, first: first.range))
      } else {
        names.append(name)
      }
    }
    return names
  }

  func laterName<Subject>(_ node: YAMLNode, _ noun: @autoclosure () -> String) -> Located<Identifier<Subject>>? {
    guard let text = text(node, noun()) else { return nil }
    guard !node.statesNothing else {
      report(.emptyKey(noun().filter { $0 != "'" }, at: node.range))
      return nil
    }
    return Located(Identifier(text), at: node.range)
  }

  /// Whether `name` is in the book; if not, that is reported, unless a file that could not be read may define it.
  @discardableResult func check<Subject>(
    _ name: Located<Identifier<Subject>>, in book: (LoadingContext) -> NameBook<Subject>
  ) -> Bool {
    let book = book(self)
    if book.contains(name.value) { return true }
    let raw = name.value.rawValue
    if !mayBeLost(raw), !book.isIncomplete || book.hint(for: raw) != nil {
      report(.unknownName(raw, in: book, at: name.range))
    }
    return false
  }
}

extension Diagnostic {
  static func repeatedItem(_ item: String, in noun: String, at range: SourceRange, first: SourceRange) -> Self {
    Diagnostic(
      "list.duplicate", .error, "'\(item)' stands twice in \(noun)", at: range, hint: "keep one of the two",
      notes: [Note("first here", at: first)])
  }
}
