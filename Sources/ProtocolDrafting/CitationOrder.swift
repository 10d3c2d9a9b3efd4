/// Orders citations as people read them: by name, then by number, so that 9 comes before 10.
struct CitationOrder: Comparable {
  let citation: String
  private let key: [(number: Int, text: String)]

  init(_ citation: String) {
    self.citation = citation
    var key: [(number: Int, text: String)] = []
    var rest = citation.utf8[...]
    while let first = rest.first {
      let isDigit = Self.isDigit(first)
      let run = rest.prefix { Self.isDigit($0) == isDigit }
      let text = String(Substring(run))
      key.append(isDigit ? (Int(text) ?? .max, "") : (-1, text))
      rest = rest[run.endIndex...]
    }
    self.key = key
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func == (left: Self, right: Self) -> Bool { left.citation == right.citation }

  static func < (left: Self, right: Self) -> Bool {
    left.key.lexicographicallyPrecedes(right.key) { a, b in a.number == b.number ? a.text < b.text : a.number < b.number
    }
  }
}
