/// Finds numbers that belong to one person: social security, child welfare, Medi-Cal, student and case numbers.
struct NumberScanner {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// The number whose first digit stands at `start`, right after something that is no letter or digit.
  func number(at start: Int) -> PersonalDatum? {
    childWelfareNumber(at: start) ?? socialSecurityNumber(at: start) ?? clientIndexNumber(at: start)
      ?? identifier(at: start)
  }

  // MARK: Groups of digits

  /// The digits of groups of these lengths from `start` on, and where they end; nil when the text differs.
  private func groups(_ lengths: [Int], at start: Int) -> (digits: [UInt8], end: Int, dashes: Int)? {
    var digits: [UInt8] = []
    var place = start
    var dashes = 0
    for (number, length) in lengths.enumerated() {
      if number > 0 {
        guard let gap = gap(at: place) else { return nil }
        dashes += gap.isDash ? 1 : 0
        place = gap.end
      }
      for _ in 0..<length {
        guard prose[place].isDigit else { return nil }
        digits.append(prose[place])
        place += 1
      }
      if prose[place].isDigit { return nil }
    }
    return (digits, place, dashes)
  }

  /// One dash or blank between two groups, which may stand at the end of a line.
  private func gap(at start: Int) -> (end: Int, isDash: Bool)? {
    var place = start
    var isDash = false
    while place < start + 40 {
      if prose[place] == UInt8(ascii: "-"), !isDash {
        isDash = true
      } else if prose[place] == UInt8(ascii: "#"), prose[place - 1].isBlank {
        // The next line of a comment.
      } else if !prose[place].isBlank || place >= prose.bytes.count {
        break
      }
      place += 1
    }
    return place > start ? (place, isDash) : nil
  }

  /// Whether the number is not part of a longer one: `22-123-45-6789`.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    let isJoint = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }
    let (before, after) = (prose[range.lowerBound - 1], prose[range.upperBound])
    if isJoint(before), prose[range.lowerBound - 2].isWordByte { return false }
    if before == UInt8(ascii: "$") || after.isWordByte { return false }
    return !(isJoint(after) && prose[range.upperBound + 1].isDigit)
  }

  /// Whether a number stands right before or after, as in a row of figures.
  private func isInRow(_ range: Range<Int>) -> Bool {
    let index = prose.wordIndex(from: range.lowerBound)
    let next = prose.wordIndex(from: range.upperBound)
    let isNumber = { (index: Int) in
      index >= 0 && index < prose.words.count && prose.bytes[prose.words[index].range].allSatisfy(\.isDigit)
    }
    let touchesBefore = index > 0 && prose.words[index - 1].range.upperBound >= range.lowerBound - 2
    let touchesAfter = next < prose.words.count && prose.words[next].range.lowerBound <= range.upperBound + 2
    return isNumber(index - 1) && touchesBefore || isNumber(next) && touchesAfter
  }

  /// Whether a word before it on the same line says so: the key of the line above, as `fips`, speaks of its own value.
  private func isPublicNumber(_ start: Int) -> Bool {
    let index = prose.wordIndex(from: start)
    let words = prose.words[max(0, index - 3)..<index].reversed().prefix { word in
      !prose.bytes[word.range.upperBound..<start].contains(0x0A)
    }
    return prose.hasCue(Cues.publicNumbers, before: start, within: words.count)
  }

  // MARK: Kinds

  /// Three, two and four digits, with dashes or blanks; nine digits only after a cue.
  private func socialSecurityNumber(at start: Int) -> PersonalDatum? {
    let hasCue = prose.hasCue(Cues.socialSecurity, before: start, within: 5)
    let found: (digits: [UInt8], end: Int)
    if let grouped = groups([3, 2, 4], at: start), standsAlone(start..<grouped.end) {
      guard hasCue || !isPublicNumber(start) else { return nil }
      guard hasCue || grouped.dashes == 2 || grouped.dashes == 0 && !isInRow(start..<grouped.end) else { return nil }
      found = (grouped.digits, grouped.end)
    } else if hasCue, let bare = groups([9], at: start), standsAlone(start..<bare.end) {
      found = (bare.digits, bare.end)
    } else {
      return nil
    }
    guard Self.isIssued(found.digits) || hasCue else { return nil }
    return PersonalDatum(
      .socialSecurityNumber, start..<found.end,
      masked: "***-**-\(String(decoding: found.digits.suffix(4), as: UTF8.self))")
  }

  /// Whether numbers like this were ever given out.
  private static func isIssued(_ digits: [UInt8]) -> Bool {
    let text = digits.map { Int($0) - 0x30 }
    let area = text[0] * 100 + text[1] * 10 + text[2]
    return area != 0 && area != 666 && area < 900 && (text[3], text[4]) != (0, 0) && text[5...].contains { $0 != 0 }
  }

  /// Nineteen digits, together or as 4-4-4-7.
  private func childWelfareNumber(at start: Int) -> PersonalDatum? {
    guard let found = groups([19], at: start) ?? groups([4, 4, 4, 7], at: start), standsAlone(start..<found.end) else {
      return nil
    }
    let masked = "****-****-****-***\(String(decoding: found.digits.suffix(4), as: UTF8.self))"
    return PersonalDatum(.childWelfareNumber, start..<found.end, masked: masked)
  }

  /// A client index number of Medi-Cal: a nine, seven digits and a capital; any eight digits and a capital after a cue.
  private func clientIndexNumber(at start: Int) -> PersonalDatum? {
    var end = start
    while prose[end].isDigit { end += 1 }
    guard end - start == 8, prose[end].isCapital, !prose[end + 1].isLetter, standsAloneBefore(start) else { return nil }
    let hasCue = prose.hasCue(["cin", "cal", "index", "bic", "medi"], before: start, within: 5)
    guard hasCue || prose[start] == UInt8(ascii: "9") && !isPublicNumber(start) && !prose[end + 1].isWordByte else {
      return nil
    }
    end += 1
    while prose[end].isDigit { end += 1 }
    return PersonalDatum(.clientIndexNumber, start..<end, masked: "******" + prose.string(end - 3..<end))
  }

  private func standsAloneBefore(_ start: Int) -> Bool {
    prose[start - 1] != UInt8(ascii: "-") && prose[start - 1] != UInt8(ascii: "/")
  }

  /// Numbers that only a cue tells apart: student, medical record and driver's license numbers.
  private func identifier(at start: Int) -> PersonalDatum? {
    var end = start
    while prose[end].isWordByte { end += 1 }
    guard end - start >= 6, prose.bytes[start..<end].count(where: \.isDigit) >= 6,
      prose.hasCue(["ssid", "mrn", "cii", "perm"], before: start, within: 3)
        || prose.hasCue(["record"], before: start, within: 3) && prose.hasCue(["medical"], before: start, within: 4)
    else { return nil }
    return PersonalDatum(.identifier, start..<end, masked: "****" + prose.string(end - 2..<end))
  }

  /// The number after `case number`, `case no.`, `petition #`, whose first word stands at word `index`.
  func caseNumber(afterCue index: Int) -> PersonalDatum? {
    guard ["case", "petition", "docket", "referral"].contains(prose.words[index].text) else { return nil }
    var place = prose.words[index].range.upperBound
    var isMarked = index > 0 && Self.closedCourts.contains(prose.words[index - 1].text)
    var next = index + 1
    if next < prose.words.count, ["number", "no", "id", "num"].contains(prose.words[next].text) {
      place = prose.words[next].range.upperBound
      isMarked = true
      next += 1
    }
    if next < prose.words.count, ["is", "was"].contains(prose.words[next].text), isMarked {
      place = prose.words[next].range.upperBound
    }
    while place < prose.bytes.count, [0x20, 0x2E, 0x3A, 0x23].contains(prose[place]) {
      if prose[place] == UInt8(ascii: "#") { isMarked = true }
      place += 1
    }
    var end = place
    while prose[end].isWordByte || prose[end] == UInt8(ascii: "-") && prose[end + 1].isWordByte { end += 1 }
    let token = prose.bytes[place..<end]
    guard isMarked, token.count(where: \.isDigit) >= 5, !isPublishedCase(token, at: index) else { return nil }
    return PersonalDatum(.caseNumber, place..<end, masked: "****" + prose.string(end - 2..<end))
  }

  /// `juvenile case JD-123456` needs no word more.
  private static let closedCourts: Set<String> = ["juvenile", "dependency", "delinquency"]

  /// Cases of the higher and federal courts are published under their numbers.
  private func isPublishedCase(_ token: ArraySlice<UInt8>, at index: Int) -> Bool {
    let text = String(decoding: token, as: UTF8.self)
    return text.contains("-cv-") || text.contains("-CV-")
      || prose.hasCue(
        ["appeal", "supreme", "circuit", "federal", "appellate", "cal"], before: prose.words[index].range.lowerBound,
        within: 12)
      || prose.hasCue(["appeal", "supreme", "circuit", "appellate"], after: token.endIndex, within: 8)
  }
}
