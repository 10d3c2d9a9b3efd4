internal import ProtocolModel
internal import SourceText

/// The names of one kind that the library defines, to check what files refer to.
///
/// A class, because every file asks it for every name and must not copy it for that.
final class NameBook<Subject> {
  /// What is named: `role`.
  let noun: String
  /// The rule of a name nobody defines: `role.unknown`.
  let rule: String
  /// Where names of this kind are defined.
  let home: String
  private(set) var names: Set<Identifier<Subject>> = []
  /// Whether names may be missing, because a file that defines some could not be read.
  var isIncomplete = false
  /// Other words for a name, which files may not use.
  private var synonyms: [String: Identifier<Subject>] = [:]

  init(_ noun: String, home: String) {
    self.noun = noun
    rule = "\(noun).unknown"
    self.home = home
  }

  func add(_ name: Identifier<Subject>) { names.insert(name) }

  func add(_ names: some Sequence<Identifier<Subject>>) { self.names.formUnion(names) }

  func add(_ synonym: String, for name: Identifier<Subject>) {
    if synonyms[synonym] == nil { synonyms[synonym] = name }
  }

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
      notes: [Note("\(book.noun)s are defined in \(book.home)")])
  }
}
