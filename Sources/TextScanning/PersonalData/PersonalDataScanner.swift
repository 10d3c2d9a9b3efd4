/// Finds what belongs to one person in a prose: numbers, dates of birth, addresses, names.
struct PersonalDataScanner {
  private let prose: Prose
  private let numbers: NumberScanner
  private let phones: PhoneScanner
  private let emails: EmailScanner
  private let birthDates: BirthDateScanner
  private let names: NameScanner

  init(_ prose: Prose) {
    self.prose = prose
    numbers = NumberScanner(prose)
    phones = PhoneScanner(prose)
    emails = EmailScanner(prose)
    birthDates = BirthDateScanner(prose)
    names = NameScanner(prose)
  }

  /// What was found, in the order of the text; nothing overlaps.
  func data() -> [PersonalDatum] {
    let found = (fromBytes() + fromWords()).sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    var end = 0
    return found.filter { datum in
      guard datum.range.lowerBound >= end else { return false }
      end = datum.range.upperBound
      return true
    }
  }

  /// Numbers and e-mail addresses, outside links.
  private func fromBytes() -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var index = 0
    while index < prose.bytes.count {
      let byte = prose.bytes[index]
      if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"), let end = linkEnd(at: index) {
        index = end
      } else if byte == UInt8(ascii: "@"), let email = emails.email(around: index) {
        found.append(email)
        index = email.range.upperBound
      } else if byte.isDigit, !prose[index - 1].isWordByte,
        let number = numbers.number(at: index) ?? phones.phone(at: index)
      {
        found.append(number)
        index = number.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// What words announce: birth dates, case numbers, names.
  private func fromWords() -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var index = 0
    while index < prose.words.count {
      let datum = birthDates.birthDate(afterCue: index) ?? numbers.caseNumber(afterCue: index) ?? names.name(at: index)
      guard let datum else {
        index += 1
        continue
      }
      found.append(datum)
      index = max(index + 1, prose.wordIndex(from: datum.range.upperBound))
    }
    return found
  }

  /// The end of a link that starts at `index`.
  private func linkEnd(at index: Int) -> Int? {
    guard !prose[index - 1].isWordByte else { return nil }
    let starts = ["http://", "https://", "www."].contains { prose.bytes[index...].starts(with: $0.utf8) }
    guard starts else { return nil }
    var end = index
    while end < prose.bytes.count, !prose.bytes[end].isBlank, prose.bytes[end] != 0x22, prose.bytes[end] != 0x7D {
      end += 1
    }
    return end
  }
}
