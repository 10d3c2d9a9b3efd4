internal import ProtocolModel
internal import SourceText

/// The names of one kind that the library defines, to check what files refer to.
///
/// A class, because every file asks it for every name and must not copy it for that; it never changes, so that files can
/// be read beside each other.
final class NameBook<Subject>: Sendable {
  /// What is named: `role`.
  let noun: String
  /// The rule of a name nobody defines: `role.unknown`.
  let rule: String
  /// Where names of this kind are defined.
  let home: String
  let names: Set<Identifier<Subject>>
  /// Whether names may be missing, because a file that defines some could not be read.
  let isIncomplete: Bool
  /// Other words for a name, which files may not use.
  private let synonyms: [String: Identifier<Subject>]

  init(
    _ noun: String, home: String, names: Set<Identifier<Subject>> = [],
    synonyms: [String: Identifier<Subject>] = [:], isIncomplete: Bool = false
  ) {
    self.noun = noun
    rule = "\(noun).unknown"
    self.home = home
    self.names = names
    self.synonyms = synonyms
    self.isIncomplete = isIncomplete
  }

  /// A book of the same kind with these names.
  func with(
    _ names: some Sequence<Identifier<Subject>>, synonyms: [String: Identifier<Subject>] = [:]
  ) -> NameBook<Subject> {
    NameBook(noun, home: home, names: Set(names), synonyms: synonyms, isIncomplete: isIncomplete)
  }

  /// The same book, from which names may be missing.
  var incomplete: NameBook<Subject> {
    NameBook(noun, home: home, names: names, synonyms: synonyms, isIncomplete: true)
  }

  /// Several of what is named: `roles`, `authorities`.
  var nouns: String { noun.hasSuffix("y") ? "\(noun.dropLast())ies" : "\(noun)s" }

  func contains(_ name: Identifier<Subject>) -> Bool { names.contains(name) }

  /// What the author of an unknown `name` probably meant.
  func hint(for name: String) -> String? {
    if let meant = synonyms[name] ?? synonyms[name.lowercased()] { return "write '\(meant)'" }
    return NearMiss.hint(for: name, among: names.map(\.rawValue) + synonyms.keys)
  }
}

extension Diagnostic {
  /// Somebody refers to a name that no file defines.
  static func unknownName<Subject>(_ name: String, in book: NameBook<Subject>, at range: SourceRange) -> Self {
    Diagnostic(
      book.rule, .error, "unknown \(book.noun) '\(name)'", at: range, hint: book.hint(for: name),
      notes: [Note("\(book.nouns) are defined in \(book.home)")])
  }
}
