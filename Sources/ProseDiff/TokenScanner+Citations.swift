extension TokenScanner {
  /// `16524.8(a)(1)(B)`, `§ 671(a)(9)`, `42 U.S.C. § 671(a)(9)`, `WIC 300(b)(2)`, `ACL 20-105`, `(a)(1)`.
  func citationEnd(_ index: Int) -> Int? {
    if let end = subdivisionsEnd(index) { return end }
    if isSectionSign(index) { return afterSectionSign(index) }
    if cells.isClass(index, .digit) { return titleEnd(index) ?? sectionEnd(index) }
    guard cells.isClass(index, .letter) else { return nil }
    let nameEnd = cells.end(of: .letter, from: index)
    guard Self.codes.contains(cells.text(index..<nameEnd)), let number = blanksEnd(nameEnd) else { return nil }
    return isSectionSign(number) ? afterSectionSign(number) : letterNumberEnd(number) ?? plainSectionEnd(number)
  }

  /// `42 U.S.C. § 671(a)(9)`, `34 CFR Part 99`
  private func titleEnd(_ index: Int) -> Int? {
    let title = cells.end(of: .digit, from: index)
    guard let code = blanksEnd(title), let codeEnd = federalCodeEnd(code), let next = blanksEnd(codeEnd) else {
      return nil
    }
    if isSectionSign(next) { return afterSectionSign(next) }
    let word = cells.end(of: .letter, from: next)
    if ["part", "section", "sec"].contains(cells.text(next..<word).lowercased()) {
      let number = cells.isASCII(word, ".") ? blanksEnd(word + 1) : blanksEnd(word)
      return number.flatMap(plainSectionEnd)
    }
    return plainSectionEnd(next)
  }

  private func federalCodeEnd(_ index: Int) -> Int? {
    for code in ["U.S.C.A.", "U.S.C.", "C.F.R.", "USCA", "USC", "CFR"] {
      let end = index + code.utf8.count
      if end <= cells.count, cells.text(index..<end) == code { return end }
    }
    return nil
  }

  private func isSectionSign(_ index: Int) -> Bool { index < cells.count && cells.text(index..<index + 1) == "§" }

  private func afterSectionSign(_ index: Int) -> Int? {
    var next = index
    while isSectionSign(next) { next += 1 }
    return plainSectionEnd(cells.end(of: .space, from: next))
  }

  /// A number that is followed by subdivisions.
  private func sectionEnd(_ index: Int) -> Int? {
    guard let end = plainSectionEnd(index) else { return nil }
    return subdivisionsEnd(bareSectionEnd(index)) == nil ? nil : end
  }

  /// A section's number with its subdivisions, if any.
  private func plainSectionEnd(_ index: Int) -> Int? {
    guard cells.isClass(index, .digit) else { return nil }
    let end = bareSectionEnd(index)
    return subdivisionsEnd(end) ?? end
  }

  private func bareSectionEnd(_ index: Int) -> Int {
    var end = cells.end(of: .digit, from: index)
    while (cells.isASCII(end, ".") || cells.isASCII(end, "-")), cells.isClass(end + 1, .digit) {
      end = cells.end(of: .digit, from: end + 1)
    }
    let letters = cells.end(of: .letter, from: end)
    return letters - end <= 2 ? letters : end
  }

  /// `I-83-16`
  private func letterNumberEnd(_ index: Int) -> Int? {
    let roman = cells.end(of: .letter, from: index)
    guard roman > index, cells.isASCII(roman, "-"), cells.isClass(roman + 1, .digit) else { return nil }
    return bareSectionEnd(roman + 1)
  }

  /// `(a)(1)(B)`: groups of one letter twice at most, up to three digits, or a Roman number.
  private func subdivisionsEnd(_ index: Int) -> Int? {
    var end = index
    while let next = subdivisionEnd(end) { end = next }
    return end > index ? end : nil
  }

  private func subdivisionEnd(_ index: Int) -> Int? {
    guard cells.isASCII(index, "(") else { return nil }
    var end = index + 1
    while end - index <= 6, cells.isClass(end, .letter) || cells.isClass(end, .digit) { end += 1 }
    guard cells.isASCII(end, ")"), end > index + 1 else { return nil }
    return Self.isSubdivision(cells.text(index + 1..<end)) ? end + 1 : nil
  }

  private static func isSubdivision(_ text: String) -> Bool {
    let letters = Array(text.lowercased().utf8)
    if letters.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return letters.count <= 3 }
    if letters.count == 1 || letters.count == 2 && letters[0] == letters[1] { return true }
    return letters.allSatisfy { "ivxlcdm".utf8.contains($0) }
  }

  private static let codes: Set<String> = [
    "WIC", "PC", "HSC", "EDC", "ACL", "ACIN", "USC", "CFR", "CCR", "GC", "FC", "EC", "CC",
  ]
}
