package import SourceText

extension Diagnostic {
  /// The same in words that may be printed and logged: what belongs to one person is masked wherever a message quotes
  /// what somebody wrote.
  package var withoutPersonalData: Diagnostic {
    Diagnostic(
      rule, severity, PersonalDataMask.masked(message), at: range, hint: hint.map(PersonalDataMask.masked),
      notes: notes.map { Note(PersonalDataMask.masked($0.message), at: $0.range) })
  }
}
