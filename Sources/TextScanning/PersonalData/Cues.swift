/// Words before a number that say what the number is.
enum Cues {
  static let socialSecurity: Set<String> = ["ssn", "ssns", "social", "ss"]
  /// Numbers of papers and money, which are public whatever their shape.
  static let publicNumbers: Set<String> = [
    "contract", "contracts", "agreement", "agreements", "resolution", "resolutions", "item", "items", "ordinance",
    "grant",
    "award", "invoice", "account", "apn", "parcel", "po", "purchase", "rfp", "rfq", "bid", "permit", "ein", "fein",
    "tin",
    "cfda", "aln", "isbn", "issn", "doi", "zip", "fips", "vendor", "project", "fund", "budget", "legistar", "agenda",
    "minute", "warrant", "requisition", "amendment", "section", "sections", "code", "bill", "chapter", "acl", "acin",
    "cfl", "policy", "form", "edition", "version", "uei", "duns", "insurance", "bond",
  ]
  static let phones: Set<String> = [
    "phone", "telephone", "tel", "cell", "cellphone", "mobile", "call", "calls", "calling", "text", "texts", "fax",
    "ext",
    "contact", "reach", "reached", "number",
  ]
  static let privateLines: Set<String> = [
    "cell", "cellphone", "cellular", "mobile", "home", "personal", "private", "his", "her", "my",
  ]
  static let offices: Set<String> = [
    "hotline", "line", "office", "offices", "dispatch", "desk", "switchboard", "intake", "reception", "main", "toll",
    "station", "bureau", "department", "agency", "center", "unit", "clinic", "hospital", "emergency", "hour", "tip",
    "duty",
    "fax", "court", "clerk", "shelter", "screening", "reporting",
  ]
}

extension Prose {
  /// Whether one of `cues` is among the `count` words before byte `offset`, in the same sentence or line.
  func hasCue(_ cues: Set<String>, before offset: Int, within count: Int) -> Bool {
    var index = wordIndex(from: offset) - 1
    var last = offset
    for _ in 0..<count {
      guard index >= 0 else { return false }
      let word = words[index]
      if bytes[word.range.upperBound..<last].contains(UInt8(ascii: ";")) { return false }
      if cues.contains(word.text) { return true }
      last = word.range.lowerBound
      index -= 1
    }
    return false
  }

  /// Whether one of `cues` is among the `count` words from byte `offset` on.
  func hasCue(_ cues: Set<String>, after offset: Int, within count: Int) -> Bool {
    let first = wordIndex(from: offset)
    return words[first..<min(words.count, first + count)].contains { cues.contains($0.text) }
  }
}
