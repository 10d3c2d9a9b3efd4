/// Finds telephone numbers that may be a person's.
struct PhoneScanner {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// The number whose first digit stands at `start`, right after something that is no letter or digit.
  func phone(at start: Int) -> PersonalDatum? {
    guard let (digits, range) = fullNumber(at: start) ?? shortNumber(at: start) else { return nil }
    if digits.count == 10, Self.tollFree.contains(String(decoding: digits.prefix(3), as: UTF8.self)) { return nil }
    guard !prose.hasCue(Cues.publicNumbers, before: range.lowerBound, within: 3) else { return nil }
    let masked = "***-***-" + String(decoding: digits.suffix(4), as: UTF8.self)
    let isPrivate =
      prose.hasCue(Cues.privateLines, before: range.lowerBound, within: 4)
      || prose.hasCue(Cues.privateLines, after: range.upperBound, within: 1)
    let isOffice =
      !isPrivate
      && (prose.hasCue(Cues.offices, before: range.lowerBound, within: 8)
        || prose.hasCue(Cues.offices, after: range.upperBound, within: 3))
    return PersonalDatum(isOffice ? .officeLine : .phone, range, masked: masked)
  }

  private static let tollFree: Set<String> = ["800", "833", "844", "855", "866", "877", "888"]

  /// `(510) 555-0142`, `510-555-0142`, `510.555.0142`, `+1 510 555 0142`; ten digits together only after a cue.
  private func fullNumber(at start: Int) -> (digits: [UInt8], range: Range<Int>)? {
    var begin = start
    var place = start
    if prose[place] == UInt8(ascii: "1"), !prose[place + 1].isDigit {
      place += 1
      skip(&place, [0x20, 0x2D, 0x2E, 0x28], atMost: 2)
    }
    var digits: [UInt8] = []
    guard take(3, from: &place, into: &digits) else { return nil }
    let areaGap = place
    skip(&place, [0x20, 0x2D, 0x2E, 0x29, 0x2F], atMost: 3)
    let hasGap = place > areaGap
    guard take(3, from: &place, into: &digits) else { return nil }
    let exchangeGap = place
    skip(&place, [0x20, 0x2D, 0x2E], atMost: 3)
    guard take(4, from: &place, into: &digits), !prose[place].isWordByte else { return nil }
    guard hasGap == (exchangeGap + 4 < place) else { return nil }
    guard digits[0] >= 0x32, digits[3] >= 0x32 else { return nil }
    if !hasGap, !prose.hasCue(Cues.phones, before: start, within: 4) { return nil }
    if prose[begin - 1] == UInt8(ascii: "(") { begin -= 1 }
    if prose[begin - 1] == UInt8(ascii: "+") { begin -= 1 }
    guard standsAlone(begin..<place) else { return nil }
    return (digits, begin..<place)
  }

  /// `555-0142`, only after a cue.
  private func shortNumber(at start: Int) -> (digits: [UInt8], range: Range<Int>)? {
    var place = start
    var digits: [UInt8] = []
    guard take(3, from: &place, into: &digits), prose[place] == UInt8(ascii: "-") || prose[place] == UInt8(ascii: ".")
    else { return nil }
    place += 1
    guard take(4, from: &place, into: &digits), !prose[place].isWordByte, digits[0] >= 0x32,
      prose.hasCue(Cues.phones, before: start, within: 3), standsAlone(start..<place)
    else { return nil }
    return (digits, start..<place)
  }

  private func take(_ count: Int, from place: inout Int, into digits: inout [UInt8]) -> Bool {
    for _ in 0..<count {
      guard prose[place].isDigit else { return false }
      digits.append(prose[place])
      place += 1
    }
    return true
  }

  private func skip(_ place: inout Int, _ bytes: [UInt8], atMost count: Int) {
    for _ in 0..<count where bytes.contains(prose[place]) { place += 1 }
  }

  private func standsAlone(_ range: Range<Int>) -> Bool {
    let joints: [UInt8] = [0x2D, 0x2E, 0x2F, 0x24, 0x2C, 0x3D, 0x5F]
    let (before, after) = (prose[range.lowerBound - 1], prose[range.upperBound])
    if joints.contains(before), prose[range.lowerBound - 2].isWordByte || before == 0x24 { return false }
    return !(after == UInt8(ascii: "-") && prose[range.upperBound + 1].isDigit)
  }
}
