internal import ProtocolModel
internal import SourceText

/// Reads answers as people type them, each by the kind of its question.
struct AnswerSpelling {
  let library: ClauseLibrary

  /// What to write for a value of a clause, and the quantity it states.
  func value(_ text: String, of value: ClauseValue) throws(EditFailure) -> (written: YAMLValue, quantity: Quantity?) {
    switch value.kind {
    case .quantity(let measure):
      let quantity = try quantity(text, measure)
      return (.scalar(String(quantity.amount)), quantity)
    case .date: return (.scalar(try day(text).description), nil)
    case .choice: return (.scalar(try choice(text, among: value.options)), nil)
    case .roles: return (.list(try roles(text).map { .scalar($0.rawValue) }), nil)
    case .text, .publicLine: return (.scalar(try words(text)), nil)
    }
  }

  /// What to write for a fact.
  func value(_ text: String, of fact: CountyFact) throws(EditFailure) -> YAMLValue {
    switch fact.kind {
    case .yesNo:
      switch text.lowercased() {
      case "yes", "true": return .scalar("true")
      case "no", "false": return .scalar("false")
      default:
        let hint =
          NearMiss.hint(for: text.lowercased(), among: Self.yesNoWords).map { "; \($0)" } ?? "; write yes or no"
        throw EditFailure("'\(text)' is neither yes nor no\(hint)")
      }
    case .date: return .scalar(try day(text).description)
    case .choice: return .scalar(try choice(text, among: fact.options))
    }
  }

  private static let yesNoWords = ["yes", "no", "true", "false"]

  /// A whole number, alone or with its unit as documents print it.
  private func quantity(_ text: String, _ measure: Quantity.Measure) throws(EditFailure) -> Quantity {
    let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if (1...9).contains(digits.count), let amount = Int(String(decoding: digits, as: UTF8.self)) {
      let quantity = Quantity(amount, measure)
      if text == String(amount) || text == quantity.description { return quantity }
    }
    throw EditFailure("'\(text)' is no \(measure.wholeNumber)")
  }

  private func day(_ text: String) throws(EditFailure) -> CalendarDay {
    guard let day = CalendarDay(iso: text) else { throw EditFailure("'\(text)' is no day; write YYYY-MM-DD") }
    return day
  }

  private func choice(_ text: String, among options: [String]) throws(EditFailure) -> String {
    guard options.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else {
      let hint = NearMiss.hint(for: text, among: options).map { "; \($0)" } ?? ""
      throw EditFailure("'\(text)' is none of: \(options.joined(separator: ", "))\(hint)")
    }
    return text
  }

  func roles(_ text: String) throws(EditFailure) -> [PartnerRole.ID] {
    var roles: [PartnerRole.ID] = []
    for name in Self.parts(of: text, separatedBy: ",;") {
      let role = PartnerRole.ID(name)
      guard library.roles[role] != nil else { throw unknown("role", name, among: library.roleOrder.map(\.rawValue)) }
      if !roles.contains(role) { roles.append(role) }
    }
    guard !roles.isEmpty else { throw EditFailure("a role is expected") }
    return roles
  }

  func teams(_ text: String) throws(EditFailure) -> [Team.ID] {
    var teams: [Team.ID] = []
    for name in Self.parts(of: text, separatedBy: ",;") {
      let team = Team.ID(name)
      guard library.teams[team] != nil else { throw unknown("team", name, among: library.teamOrder.map(\.rawValue)) }
      if !teams.contains(team) { teams.append(team) }
    }
    return teams
  }

  /// Text as it is, without control characters, placeholders and what only holds the place of an answer.
  func words(_ text: String) throws(EditFailure) -> String {
    guard !text.isEmpty else { throw EditFailure("nothing is answered") }
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    else { throw EditFailure("the answer holds a control character") }
    guard !text.contains("{{") else { throw EditFailure("an answer holds no placeholder") }
    if let gap = StandIn.isWhole(text) ? text : StandIn.found(in: text)?.words {
      throw EditFailure("'\(gap)' holds a place and states nothing; leave it out until somebody states it")
    }
    return text
  }

  private func unknown(_ noun: String, _ name: String, among names: [String]) -> EditFailure {
    EditFailure("no \(noun) is called '\(name)'\(NearMiss.hint(for: name, among: names).map { "; \($0)" } ?? "")")
  }

  /// The parts of a list that somebody typed, without blanks around them.
  static func parts(of text: String, separatedBy separators: String) -> [String] {
    text.split { separators.contains($0) }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
