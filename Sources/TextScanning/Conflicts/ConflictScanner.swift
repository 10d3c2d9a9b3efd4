/// Looks in each sentence for the few ways of putting things that the law on exploited children has left behind.
///
/// It would rather miss a conflict than raise a false one: a negation near the words, a word that only mentions a term,
/// or an offender in place of the child keeps it silent.
struct ConflictScanner {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// The conflicts in the order of the text, at most one of a kind for each sentence.
  func conflicts() -> [Conflict] {
    guard prose.words.contains(where: { Self.triggers.contains($0.text) }) else { return [] }
    return Sentences(of: prose).wordRanges.flatMap { sentence -> [Conflict] in
      let finders = [arrest(in:), prostitute(in:), consent(in:), supervisor(in:)]
      return finders.compactMap { $0(sentence) }
    }
  }

  private static let triggers = Vocabulary.prostitution.union(Vocabulary.consents).union(Vocabulary.willing)
    .union([
      "prostitute", "prostitutes", "hooker", "hookers", "instead", "rather", "lieu", "satisfies", "fulfills", "who",
    ])

  private func word(_ index: Int) -> String { prose.words[index].text }

  private func conflict(_ kind: Conflict.Kind, _ words: ClosedRange<Int>) -> Conflict {
    let (first, last) = (prose.words[words.lowerBound], prose.words[words.upperBound])
    return Conflict(kind: kind, range: first.range.lowerBound..<last.range.upperBound)
  }

  /// Whether one of `words` stands in the sentence up to eight words before or four after `span`, no further than a
  /// `but` or `however`.
  private func isNear(_ span: ClosedRange<Int>, _ words: Set<String>, in sentence: Range<Int>) -> Bool {
    let isTurn = { (index: Int) in ["but", "however", "although", "yet"].contains(word(index)) }
    let before = (max(sentence.lowerBound, span.lowerBound - 8)..<span.lowerBound).reversed().prefix { !isTurn($0) }
    let after = (span.upperBound + 1..<max(span.upperBound + 1, min(sentence.upperBound, span.upperBound + 5)))
      .prefix { !isTurn($0) }
    return (Array(before) + Array(span) + Array(after)).contains { words.contains(word($0)) }
  }

  // MARK: Arrest

  /// `Minors may be arrested for prostitution`, `arrest a child for loitering`
  private func arrest(in sentence: Range<Int>) -> Conflict? {
    guard let topic = sentence.first(where: { Vocabulary.prostitution.contains(word($0)) || isOffenseSection($0) })
    else {
      return nil
    }
    for act in sentence where Vocabulary.arrests.contains(word(act)) {
      guard let child = objectOfArrest(at: act, in: sentence) else { continue }
      let places = [topic, act, child]
      guard let low = places.min(), let high = places.max(), high - low <= 16 else { continue }
      if isNear(low...high, Vocabulary.negations, in: sentence) { continue }
      if sentence.contains(where: { isOldYear(word($0)) }) { continue }
      return conflict(.arrest, low...high)
    }
    return nil
  }

  /// `653.22` and `647`, the sections themselves.
  private func isOffenseSection(_ index: Int) -> Bool { ["653", "647"].contains(word(index)) }

  /// A year before the law changed tells of the past.
  private func isOldYear(_ word: String) -> Bool { Int(word).map { (1990...2016).contains($0) } ?? false }

  /// The child that is arrested: after an active verb, or before a passive one; nil when it is an offender.
  private func objectOfArrest(at act: Int, in sentence: Range<Int>) -> Int? {
    let after = act + 1..<max(act + 1, min(sentence.upperBound, act + 6))
    let before = max(sentence.lowerBound, act - 10)..<act
    let isPassive = ["ed"].contains { word(act).hasSuffix($0) }
    let order = isPassive ? Array(before.reversed()) + Array(after) : Array(after) + Array(before.reversed())
    for index in order {
      if Vocabulary.offenders.contains(word(index)) { return nil }
      if Vocabulary.minors.contains(word(index)) {
        // `minors' exploiters`, `the child's trafficker`
        if index + 1 < sentence.upperBound, Vocabulary.offenders.contains(word(index + 1)) { return nil }
        return index
      }
    }
    return nil
  }

  // MARK: Words for the child

  /// `child prostitute`, `juvenile prostitution`
  private func prostitute(in sentence: Range<Int>) -> Conflict? {
    for index in sentence.dropFirst() where Self.names.contains(word(index)) {
      guard Vocabulary.youngAdjectives.contains(word(index - 1)) else { continue }
      let span = index - 1...index
      if isNear(span, Vocabulary.negations, in: sentence)
        || sentence.contains(where: { Vocabulary.mentions.contains(word($0)) })
      {
        continue
      }
      return conflict(.prostitute, span)
    }
    return nil
  }

  private static let names: Set<String> = ["prostitute", "prostitutes", "hooker", "hookers", "prostitution"]

  // MARK: Consent

  /// `the minor consented to the sexual act`, `youth who willingly engage in prostitution`
  private func consent(in sentence: Range<Int>) -> Conflict? {
    guard let child = sentence.first(where: { Vocabulary.minors.contains(word($0)) }) else { return nil }
    for index in sentence {
      let isWilling = Vocabulary.willing.contains(word(index))
      guard isWilling || Vocabulary.consents.contains(word(index)) else { continue }
      let reach = index + 1..<max(index + 1, min(sentence.upperBound, index + 7))
      guard let act = reach.first(where: { Vocabulary.sexual.contains(word($0)) }) else { continue }
      if !isWilling, !reach.prefix(2).contains(where: { ["to", "in"].contains(word($0)) }) { continue }
      // Consent to care or to sharing after exploitation is another matter.
      if reach.contains(where: { Self.care.contains(word($0)) }) { continue }
      let span = min(child, index)...max(act, child)
      if isNear(span, Vocabulary.negations, in: sentence) { continue }
      return conflict(.consent, span)
    }
    return nil
  }

  private static let care: Set<String> = [
    "care", "treatment", "examination", "exam", "services", "service", "testing", "interview", "disclosure", "release",
    "sharing", "information", "counseling", "medical", "health", "evidence", "placement", "contraception", "education",
    "assault", "training",
  ]

  // MARK: Reports

  /// `report to the supervisor instead of calling the hotline`, `the supervisor, who decides whether to report`
  private func supervisor(in sentence: Range<Int>) -> Conflict? {
    guard let first = sentence.first(where: { Vocabulary.reports.contains(word($0)) }),
      let boss = sentence.dropFirst(first - sentence.lowerBound).first(where: {
        Vocabulary.supervisors.contains(word($0))
      }),
      boss - first <= 10, let replaced = replacement(after: boss, in: sentence)
    else { return nil }
    let span = first...replaced
    let isDenied = (max(sentence.lowerBound, first - 8)..<replaced).contains { Self.denials.contains(word($0)) }
    return isDenied ? nil : conflict(.supervisor, span)
  }

  private static let denials: Set<String> = [
    "not", "no", "never", "cannot", "nobody", "neither", "nor", "nothing", "without", "don't", "doesn't",
  ]

  /// The last word of what says that telling the supervisor takes the report's place.
  private func replacement(after boss: Int, in sentence: Range<Int>) -> Int? {
    let rest = Array(boss + 1..<max(boss + 1, sentence.upperBound))
    for (offset, index) in rest.enumerated() {
      let following = rest[(offset + 1)...].prefix(7)
      let namesReport = following.last { Self.reportWords.contains(word($0)) }
      switch word(index) {
      case "instead", "lieu", "place": if let namesReport { return namesReport }
      case "rather" where following.first.map(word) == "than": if let namesReport { return namesReport }
      case "who", "which":
        guard let verb = following.first(where: { Self.decisions.contains(word($0)) }), let namesReport,
          namesReport > verb,
          !following.contains(where: { Self.denials.contains(word($0)) || Self.helpers.contains(word($0)) })
        else { continue }
        return namesReport
      case "satisfies", "fulfills", "discharges", "satisfy", "fulfill", "discharge", "meets":
        if following.contains(where: { ["duty", "obligation", "requirement", "mandate"].contains(word($0)) }),
          !sentence.contains(where: { Self.denials.contains(word($0)) })
        {
          return following.last { ["duty", "obligation", "requirement", "mandate"].contains(word($0)) }
        }
      default: continue
      }
    }
    return nil
  }

  private static let reportWords: Set<String> = [
    "report", "reports", "reporting", "hotline", "call", "calling", "filing",
  ]
  private static let decisions: Set<String> = [
    "decides", "decide", "determines", "determine", "makes", "make", "files", "file", "submits", "submit", "calls",
    "call",
  ]
  private static let helpers: Set<String> = [
    "helps", "help", "assists", "assist", "supports", "support", "ensures", "confirms",
  ]
}
