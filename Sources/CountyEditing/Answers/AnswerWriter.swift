internal import PositionedYAML
package import ProtocolModel
internal import SourceText

/// Writes answers into a county's file, each with the office that states it and the day it states it on.
///
/// An answer of the wrong kind is refused. One that is looser than the law is written as given, with a warning: the
/// report will call it a conflict.
package struct AnswerWriter: Sendable {
  package private(set) var editor: YAMLEditor
  package private(set) var warnings: [String] = []
  /// What stood in the file before, in the order in which it was written over.
  package private(set) var replaced: [ReplacedAnswer] = []
  let library: ClauseLibrary
  /// The clauses that the county or its region added, whose values can be answered too.
  private let addedClauses: [Clause]
  /// The day that the questions were asked for: what is yearly is answered for its fiscal year.
  let askedFor: CalendarDay
  /// The day on which the offices state their answers.
  let statedOn: CalendarDay

  package init(
    _ bytes: [UInt8], of county: County, in region: Region?, _ library: ClauseLibrary, askedFor: CalendarDay,
    statedOn: CalendarDay
  ) {
    editor = YAMLEditor(bytes, file: county.range.file, keyOrder: CountyKeys.order)
    self.library = library
    self.askedFor = askedFor
    self.statedOn = statedOn
    addedClauses = (county.layer.adds + (region?.layer.adds ?? [])).map(\.clause)
  }

  /// Writes one answer; nothing changes when it is refused.
  package mutating func write(_ answer: GivenAnswer) throws(EditFailure) {
    let text = AnswerSpelling.trimmed(answer.text)
    guard !text.isEmpty else { throw EditFailure("nothing is answered") }
    var copy = self
    let office = try AnswerSpelling(library: library).words(AnswerSpelling.trimmed(answer.office))
    let (kind, name) = Self.halves(of: answer.question)
    switch kind {
    case "fact": try copy.writeFact(name, text, office)
    case "partner": try copy.writeAgency(text, holding: name, office)
    case "serves-on": try copy.writeTeams(text, of: name, office)
    case "team": try copy.writeMembers(text, of: name, office)
    case "document": try copy.writeStanding(text, of: name, office)
    case "signatory": try copy.writeSignatory(text, of: name, office)
    default: try copy.writeValue(answer.question, text, office)
    }
    self = copy
  }

  /// `fact:opted-in` as `fact` and `opted-in`.
  private static func halves(of question: String) -> (kind: String, name: String) {
    guard let colon = question.firstIndex(of: ":") else { return ("", question) }
    return (String(question[..<colon]), String(question[question.index(after: colon)...]))
  }

  // MARK: Values

  private mutating func writeValue(_ question: String, _ text: String, _ office: String) throws(EditFailure) {
    let halves = question.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, let clause = clause(Clause.ID(halves[0])) else {
      let names = QuestionNames(library, addedClauses, agencies: try agencies())
      throw EditFailure("nothing is asked under '\(question)'; \(names.hint(for: question))")
    }
    guard let value = clause.value(named: ClauseValue.ID(halves[1])) else {
      let hint = NearMiss.hint(for: halves[1], among: clause.values.map(\.id.rawValue)).map { "; \($0)" } ?? ""
      throw EditFailure("clause '\(clause.id)' has no value '\(halves[1])'\(hint)")
    }
    let (written, quantity) = try AnswerSpelling(library: library).value(text, of: value)
    if let quantity, let limit = value.limitFrom.flatMap({ library.elements[$0.value]?.limit }), limit.isLaw,
      quantity.exceeds(limit.quantity) == true
    {
      warnings.append(
        "\(question): \(quantity) is looser than the law's \(limit.quantity); the report calls it a conflict")
    }
    let path = YAMLPath(keys: "values", clause.id.rawValue, value.id.rawValue)
    let old = try editor.node(at: path)
    try state(written, at: path, office)
    try remember(old, at: path, as: "value", ReplacedAnswer.Subject(question, value))
  }

  private func clause(_ id: Clause.ID) -> Clause? { library.clauses[id] ?? addedClauses.first { $0.id == id } }

  /// `{value, source, stated-on}`; where those stand on lines of their own, they are changed one by one.
  mutating func state(
    _ value: YAMLValue, as key: String = "value", at path: YAMLPath, _ office: String
  ) throws(EditFailure) {
    let parts: [(key: String, value: YAMLValue)] = [
      (key, value), ("source", .scalar(office)), ("stated-on", .scalar(statedOn.description)),
    ]
    if let node = try editor.node(at: path), node.kind == .mapping, !node.entries.isEmpty {
      for part in parts { try editor.set(part.value, at: path.appending(part.key)) }
    } else {
      try editor.set(.inline(parts.map { YAMLValue.Entry($0.key, $0.value) }), at: path)
    }
  }

  /// Keeps what `old` answered, unless nothing did or the very same stands at `path` now.
  mutating func remember(
    _ old: YAMLNode?, at path: YAMLPath, as key: String, _ subject: ReplacedAnswer.Subject
  ) throws(EditFailure) {
    guard let before = old.flatMap({ ReplacedAnswer.Statement($0, key, of: subject) }),
      let after = try editor.node(at: path).flatMap({ ReplacedAnswer.Statement($0, key, of: subject) }),
      before != after
    else { return }
    replaced.append(ReplacedAnswer(subject, before: before, after: after))
  }

  mutating func edit<Failure>(_ change: (inout YAMLEditor) throws(Failure) -> Void) throws(Failure) {
    try change(&editor)
  }
}
