/// Finds a date that a cue says is the day somebody was born.
struct BirthDateScanner {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// The date after `DOB`, `date of birth`, `born on`, `birthday`, whose first word stands at word `index`.
  func birthDate(afterCue index: Int) -> PersonalDatum? {
    guard let next = wordAfterCue(at: index) else { return nil }
    for start in next..<min(next + 3, prose.words.count) {
      // `born on or after January 1, 2010` speaks of many.
      if Self.ranges.contains(prose.words[start].text) { return nil }
      if let end = numericDate(at: start) ?? monthDate(at: start) {
        return PersonalDatum(.birthDate, prose.words[start].range.lowerBound..<end, masked: "**/**/****")
      }
    }
    return nil
  }

  private func wordAfterCue(at index: Int) -> Int? {
    switch prose.words[index].text {
    case "dob", "birthdate", "birthday", "born": index + 1
    case "date" where prose.standsAt(index, ["date", "of", "birth"]): index + 3
    case "birth" where prose.standsAt(index, ["birth", "date"]): index + 2
    case "d" where prose.standsAt(index, ["d", "o", "b"]): index + 3
    default: nil
    }
  }

  private static let ranges: Set<String> = ["after", "before", "between", "or", "since", "until", "from", "in", "to"]

  /// `1/2/2008`, `01-02-08`, `2008-01-02`: three numbers with one kind of mark between them.
  private func numericDate(at index: Int) -> Int? {
    guard index + 2 < prose.words.count else { return nil }
    let parts = prose.words[index...index + 2]
    guard parts.allSatisfy({ prose.bytes[$0.range].allSatisfy(\.isDigit) && $0.range.count <= 4 }) else { return nil }
    let marks = [prose.words[index], prose.words[index + 1]].map { $0.range.upperBound }
    guard zip(marks, parts.dropFirst()).allSatisfy({ $0 + 1 == $1.range.lowerBound }),
      [0x2F, 0x2D, 0x2E].contains(prose[marks[0]]), prose[marks[0]] == prose[marks[1]]
    else { return nil }
    return prose.words[index + 2].range.upperBound
  }

  /// `January 2, 2008`, `2 January 2008`, `Jan. 2008`
  private func monthDate(at index: Int) -> Int? {
    let reach = prose.words[index..<min(index + 3, prose.words.count)]
    guard let month = reach.prefix(2).firstIndex(where: { Self.months.contains(String($0.text.prefix(3))) }),
      Self.monthNames.contains(prose.words[month].text),
      let year = reach[month...].first(where: { word in
        word.range.count == 4 && prose.bytes[word.range].allSatisfy(\.isDigit)
      })
    else { return nil }
    return year.range.upperBound
  }

  private static let monthNames: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  private static let months = Set(monthNames.map { String($0.prefix(3)) })
}
