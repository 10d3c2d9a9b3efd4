/// Makes protocol-like texts and edits of them; equal seeds give equal texts on every machine.
struct EditGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = (seed &+ 1) &* 0xD1B5_4A32_D192_ED03 }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  private static let words = [
    "the", "the", "of", "and", "or", "a", "agency", "child", "shall", "may", "not", "report", "worker", "within", "24",
    "hours", "court", "probation", "{{report-hours}}", "{{cite:pen-11166-j-3}}", "16521.6(a)(1)",
    "42 U.S.C. § 671(a)(9)",
    "$1,200.00", "July 1, 2026", "team's", "team\u{2019}s", "\"plan\"", "\u{201C}plan\u{201D}", "Jose\u{301}",
    "Jos\u{E9}",
    "[-", "-]", "{+", "+}", "\\", "[", "-", "and/or", "👩‍👧", "🇺🇸🇺🇸", "e\u{301}\u{323}", "(a)", "**must**", "unless",
    "Stats.",
    "ch. 29", "|", "n\u{303}o", "한국", "\u{200B}x",
  ]
  private static let gaps = [" ", " ", " ", " ", " ", "  ", "\n", "\u{A0}", "\r\n", "\t"]
  private static let ends = [". ", ".\n", "! ", ".\n\n", ":\n- ", "\n1. ", ".\n- ", ";", ". \u{301}"]

  mutating func text() -> String {
    if chance(40) { return "" }
    return (0..<Int.random(in: 1...6, using: &self)).map { _ in sentence() }.joined()
  }

  mutating func edited(_ text: String) -> String {
    if chance(60) { return "" }
    if chance(60) { return self.text() }
    var result = text
    for _ in 0..<Int.random(in: 0...4, using: &self) { result = editedOnce(result) }
    return result
  }

  private mutating func sentence() -> String {
    let count = Int.random(in: 1...14, using: &self)
    let words = (0..<count).map { _ in pick(Self.words) + pick(Self.gaps) }.joined()
    return (chance(2) ? "The " : "") + words + pick(Self.ends)
  }

  private mutating func editedOnce(_ text: String) -> String {
    var parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: 0..<parts.count, using: &self)
    switch Int.random(in: 0..<8, using: &self) {
    case 0: parts[place] = pick(Self.words)
    case 1: parts.insert(pick(Self.words), at: place)
    case 2: parts.remove(at: place)
    case 3: parts.insert(sentence(), at: place)
    case 4: parts.swapAt(place, Int.random(in: 0..<parts.count, using: &self))
    case 5: parts = Array(parts[place...] + parts[..<place])
    case 6: return text.replacing("\"", with: "\u{201D}").replacing("\n", with: " ")
    default: parts.insert(contentsOf: parts[place..<min(place + 4, parts.count)], at: place)
    }
    return parts.joined(separator: " ")
  }

  private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &self) == 0 }

  private mutating func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &self)] }
}
