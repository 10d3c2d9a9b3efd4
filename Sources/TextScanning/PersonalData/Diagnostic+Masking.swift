package import SourceText

extension Diagnostic {
  /// The same in words that may be printed and logged: what belongs to one person is masked wherever a message quotes
  /// what somebody wrote.
  package var withoutPersonalData: Diagnostic {
    Diagnostic(
      rule, severity, Self.masked(message), at: range, hint: hint.map(Self.masked),
      notes: notes.map { Note(Self.masked($0.message), at: $0.range) })
  }

  private static func masked(_ text: String) -> String {
    let prose = Prose(text)
    let found = PersonalDataScanner(prose).data().filter(\.isSecret)
    guard !found.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result = ""
    var start = 0
    for datum in found {
      let range = prose.origin(of: datum.range)
      result += String(decoding: bytes[start..<range.lowerBound], as: UTF8.self) + datum.masked
      start = range.upperBound
    }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }
}
