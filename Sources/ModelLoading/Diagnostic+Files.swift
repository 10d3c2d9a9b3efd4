internal import ProtocolModel
internal import SourceText

/// Files, and names that stand twice.
extension Diagnostic {
  static func missingFile(_ path: String) -> Self {
    Diagnostic(
      "file.missing", .error, "the library has no such file", at: SourceRange(startOf: path),
      hint: "put it back; other files refer to what it defines")
  }

  /// Whether it says that a file or folder was never opened.
  var leavesFileUnread: Bool { severity == .error && (rule == "file.unreadable" || rule == "reference.outside") }

  static func strayFile(_ path: String) -> Self {
    misnamedFile(path)
      ?? Diagnostic(
        "file.stray", .error, "no file of the library belongs here", at: SourceRange(startOf: path),
        hint: "clauses are Clauses/<library>/<group>/<name>.yaml, elements Clauses/law/elements/<authority>.yaml")
  }

  /// A file that nobody reads for its name alone; nil when its name is sound.
  static func misnamedFile(_ path: String) -> Self? {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard !YAMLFileName.isRead(name) else { return nil }
    return Diagnostic(
      "file.stray", .error, "a file of this name is not read: names end in '.yaml' and do not begin with a full stop",
      at: SourceRange(startOf: path),
      hint: "\(YAMLFileName.repaired(name).map { "rename it to '\($0)'" } ?? "rename it"), or take it out of the folder"
    )
  }

  static func pathsDifferByCase(_ path: String, _ other: String) -> Self {
    Diagnostic(
      "reference.case", .error, "'\(path)' differs from '\(other)' only by case", at: SourceRange(startOf: path),
      hint: "many file systems take them for one file: rename one",
      notes: [Note("the other", at: SourceRange(startOf: other))])
  }

  static func duplicateName(_ name: String, _ noun: String, at range: SourceRange, first: SourceRange) -> Self {
    Diagnostic(
      "\(noun).duplicate", .error, "\(noun) '\(name)' is defined twice", at: range,
      notes: [Note("first defined here", at: first)])
  }

  static func clausePath(_ clause: Clause, named name: String) -> Self {
    let path = "\(clause.id)".split(separator: ".").joined(separator: "/")
    return Diagnostic(
      "clause.path", .error, "clause '\(clause.id)' stands in the file of '\(name)'", at: clause.range,
      hint: Clause.ID.isWellFormed(name)
        ? "write 'clause: \(name)', or rename the file"
        : "rename the file to 'Clauses/\(clause.library)/\(path).yaml': no clause can be called '\(name)'")
  }
}
