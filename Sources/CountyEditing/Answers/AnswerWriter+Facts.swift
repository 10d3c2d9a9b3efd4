internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// What the county says of itself.
extension AnswerWriter {
  mutating func writeFact(_ name: String, _ text: String, _ office: String) throws(EditFailure) {
    guard let fact = library.facts[CountyFact.ID(name)] else {
      let hint = NearMiss.hint(for: name, among: library.factOrder.map(\.rawValue)).map { "; \($0)" } ?? ""
      throw EditFailure("no fact is called '\(name)'\(hint)")
    }
    let value = try AnswerSpelling(library: library).value(text, of: fact)
    let subject = ReplacedAnswer.Subject("fact:\(name)")
    switch fact.home {
    case .facts: try writeStatement(value, as: "value", at: YAMLPath(keys: "facts", name), office, subject)
    case .program: try writeYear(value, office)
    // The document itself says what it is.
    case .protocol where fact.kind == .choice: try writeWord(value, at: YAMLPath(keys: "protocol", name), subject)
    case .protocol:
      try refuseDayToCome(text)
      try writeStatement(value, as: "date", at: YAMLPath(keys: "protocol", name), office, subject)
    }
  }

  /// What the county did lies behind it: such a day would be passed over when the county is judged.
  private func refuseDayToCome(_ text: String) throws(EditFailure) {
    guard let day = CalendarDay(iso: text), day > statedOn else { return }
    throw EditFailure("'\(day)' lies after \(statedOn), the day it is stated; state it once the day has come")
  }

  private mutating func writeStatement(
    _ value: YAMLValue, as key: String, at path: YAMLPath, _ office: String, _ subject: ReplacedAnswer.Subject
  ) throws(EditFailure) {
    let old = try editor.node(at: path)
    try state(value, as: key, at: path, office)
    try remember(old, at: path, as: key, subject)
  }

  /// A single word, which has no source of its own.
  mutating func writeWord(
    _ value: YAMLValue, at path: YAMLPath, _ subject: ReplacedAnswer.Subject
  ) throws(EditFailure) {
    let old = try editor.node(at: path)
    try edit { editor throws(EditFailure) in try editor.set(value, at: path) }
    try remember(old, at: path, as: "value", subject)
  }

  /// States whether the county takes part in the fiscal year of the day asked for.
  private mutating func writeYear(_ optedIn: YAMLValue, _ office: String) throws(EditFailure) {
    let years = YAMLPath(keys: "program", "years")
    let source = YAMLValue.scalar("\(office), \(statedOn)")
    let written = try editor.node(at: years).map { Array($0.items) } ?? []
    guard let number = written.firstIndex(where: { $0["fiscal-year"]?.text == askedFor.fiscalYear }) else {
      let year = YAMLValue.inline([
        YAMLValue.Entry("fiscal-year", .scalar(askedFor.fiscalYear)), YAMLValue.Entry("opted-in", optedIn),
        YAMLValue.Entry("source", source),
      ])
      return try edit { editor throws(EditFailure) in try editor.append(year, to: years) }
    }
    let year = years.appending(item: number)
    try edit { editor throws(EditFailure) in
      try editor.set(optedIn, at: year.appending("opted-in"))
      try editor.set(source, at: year.appending("source"))
    }
    let subject = ReplacedAnswer.Subject("fact:opted-in for \(askedFor.fiscalYear)")
    try remember(written[number], at: year, as: "opted-in", subject)
  }
}
