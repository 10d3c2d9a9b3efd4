extension TokenScanner {
  /// `24`, `1,200.00`, `2026-27`, `5:00`, `2nd`, `50%`.
  func numberEnd(_ index: Int) -> Int {
    var end = cells.end(of: .digit, from: index)
    while isNumberJoint(end), cells.isClass(end + 1, .digit) { end = cells.end(of: .digit, from: end + 1) }
    if cells.isASCII(end, "%") { return end + 1 }
    return cells.end(of: .letter, from: end)
  }

  private func isNumberJoint(_ index: Int) -> Bool {
    [",", ".", ":", "-", "/"].contains { cells.isASCII(index, $0) } || isHyphen(index)
  }

  /// Whether a bare number is a section's: four digits or more before a dot, as in `16521.6`.
  func isSectionNumber(_ range: Range<Int>) -> Bool {
    let digits = cells.end(of: .digit, from: range.lowerBound)
    return digits - range.lowerBound >= 4 && cells.isASCII(digits, ".") && digits < range.upperBound
  }

  /// `2026-11-20`, `11/20/2026`, `November 20, 2026`, `July 1`, `1 July 2026`.
  func dateEnd(_ index: Int) -> Int? {
    if cells.isClass(index, .digit) {
      return digitsEnd(index, [4, 2, 2], joinedBy: "-") ?? digitsEnd(index, [2, 2, 4], joinedBy: "/")
        ?? dayFirstEnd(index)
    }
    guard cells.isClass(index, .letter) else { return nil }
    let nameEnd = cells.end(of: .letter, from: index)
    let name = cells.text(index..<nameEnd)
    guard Self.months.contains(name), let day = blanksEnd(nameEnd), cells.isClass(day, .digit) else { return nil }
    let dayEnd = cells.end(of: .digit, from: day)
    if dayEnd - day == 4 { return dayEnd }
    guard dayEnd - day <= 2 else { return nil }
    if cells.isASCII(dayEnd, ","), let year = blanksEnd(dayEnd + 1), cells.end(of: .digit, from: year) - year == 4 {
      return year + 4
    }
    // “May 15” without a year may be a verb.
    return name == "May" ? nil : dayEnd
  }

  /// `1 July 2026`
  private func dayFirstEnd(_ index: Int) -> Int? {
    let dayEnd = cells.end(of: .digit, from: index)
    guard dayEnd - index <= 2, let name = blanksEnd(dayEnd) else { return nil }
    let nameEnd = cells.end(of: .letter, from: name)
    guard nameEnd > name, Self.months.contains(cells.text(name..<nameEnd)), let year = blanksEnd(nameEnd) else {
      return nil
    }
    let end = cells.end(of: .digit, from: year)
    return end - year == 4 ? end : nil
  }

  /// The end of digit groups of these lengths.
  private func digitsEnd(_ index: Int, _ lengths: [Int], joinedBy joint: Unicode.Scalar) -> Int? {
    var start = index
    for (place, length) in lengths.enumerated() {
      let end = cells.end(of: .digit, from: start)
      guard end - start == length || (length == 2 && end - start == 1) else { return nil }
      if place == lengths.count - 1 { return cells.isClass(end, .letter) ? nil : end }
      guard cells.isASCII(end, joint) else { return nil }
      start = end + 1
    }
    return nil
  }

  /// Past at least one blank from `index` on.
  func blanksEnd(_ index: Int) -> Int? {
    let end = cells.end(of: .space, from: index)
    return end > index ? end : nil
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
