internal import SourceText

extension Diagnostic {
  static func fileTooLarge(_ file: String, byteCount: Int, limit: Int) -> Self {
    Diagnostic(
      "yaml.limit", .error, "the file has \(byteCount) bytes; \(limit) are the limit", at: SourceRange(startOf: file),
      hint: "divide it into several files")
  }

  static func foreignEncoding(_ encoding: ForeignEncoding, file: String) -> Self {
    Diagnostic(
      "text.encoding", .error, "the file is saved as \(encoding.rawValue)", at: SourceRange(startOf: file),
      hint: "save it as UTF-8")
  }

  static func notUTF8(_ fault: UTF8Fault, in text: YAMLText) -> Self {
    let offset = fault.byteOffset
    let byte = String(text.bytes[offset], radix: 16, uppercase: true)
    let guess = fault.likelyCharacter.map { "; it is '\($0)' in Windows-1252" } ?? ""
    return Diagnostic(
      "text.encoding", .error, "byte 0x\(byte) is \(fault.description)\(guess)",
      at: text.range(ofBytes: offset..<offset + 1), hint: "save the file as UTF-8")
  }

  static func unwantedCharacter(_ character: UnwantedCharacter, in text: YAMLText) -> Self {
    let offset = character.byteOffset
    let range = text.range(ofBytes: offset..<offset + UTF8.width(character.scalar))
    let name = CharacterName.name(of: character.scalar)
    return switch character.kind {
    case .control: Diagnostic("text.control", .error, "control character \(name)", at: range, hint: "delete it")
    case .invisible:
      Diagnostic("text.invisible", .error, "character \(name), which nobody can see", at: range, hint: "delete it")
    case .replacement: lostCharacter(name, at: range)
    }
  }

  static func lostCharacter(_ name: String, at range: SourceRange) -> Self {
    Diagnostic(
      "text.replacement", .error, "\(name) stands for a character that was lost when the text was converted", at: range,
      hint: "write the character that stood here")
  }

  static func mixedLineEnds(at offset: Int, in text: YAMLText) -> Self {
    Diagnostic(
      "text.line-ends", .warning, "this line ends otherwise than the first one",
      at: text.range(ofBytes: offset..<offset), hint: "save the file with one kind of line end")
  }

  static func mergeConflict(_ conflict: MergeConflict, in text: YAMLText) -> Self {
    let lines = conflict.lines.prefix(9).map(String.init).joined(separator: ", ")
    let range = text.bytes(ofLine: (conflict.lines.first ?? 1) - 1).map(text.range(ofBytes:))
    return Diagnostic(
      "yaml.syntax", .error,
      "unresolved merge conflict at line\(conflict.lines.count == 1 ? "" : "s") \(lines)\(conflict.lines.count > 9 ? ", …" : "")",
      at: range ?? SourceRange(startOf: text.file),
      hint: conflict.lines.count == 1 ? "delete the marker that is left over" : "keep one side and delete the markers")
  }
}
