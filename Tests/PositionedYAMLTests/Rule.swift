import Testing

/// One way to break a rule of the reader, and text much like it that is right.
struct Rule: Sendable, CustomTestStringConvertible {
  let id: String
  /// The text that is reported, at the marked range.
  let wrong: String
  /// A near miss, which is read in silence.
  let right: String

  init(_ id: String, wrong: String, right: String) {
    self.id = id
    self.wrong = wrong
    self.right = right
  }

  var testDescription: String { "\(id): \(wrong.debugDescription)" }
}

extension Rule {
  /// Every slip the reader names, in the order of the rules.
  static let all = text + structure + syntax

  /// Characters that no text should hold.
  static let text = [
    Rule("text.control", wrong: "a: b«\u{1B}»[0m\n", right: "a: b[0m\n"),
    Rule("text.control", wrong: "a: b«\0»\n", right: "a: b0\n"),
    Rule("text.control", wrong: "a: b«\u{7F}»\n", right: "a: b~\n"),
    Rule("text.control", wrong: "a: b«\u{85}»\n", right: "a: b…\n"),
    Rule("text.control", wrong: "a: b«\u{FFFF}»\n", right: "a: b\u{FF5E}\n"),
    Rule("text.control", wrong: #"a: "§ «\x1b»[0m""#, right: #"a: "§ \x41\t\n""#),
    Rule("text.control", wrong: #"a: "«\0»""#, right: #"a: '\0'"#),
    Rule("text.control", wrong: #"a: "«\r»""#, right: #"a: "\n""#),
    Rule("text.control", wrong: #"a: "\\«\u0085»""#, right: #"a: "\\\u00a7""#),
    Rule("text.invisible", wrong: "a: b«\u{FEFF}»c\n", right: "\u{FEFF}a: bc\n"),
    Rule("text.invisible", wrong: "a: b«\u{200B}»c\n", right: "a: b\u{200D}c\n"),
    Rule("text.invisible", wrong: "a: b«\u{2028}»c\n", right: "a: b c\n"),
    Rule("text.invisible", wrong: "a: b«\u{AD}»c\n", right: "a: b-c\n"),
    Rule("text.invisible", wrong: "a: b«\u{E0041}»c\n", right: "a: b\u{E0100}c\n"),
    Rule("text.invisible", wrong: "a: «\u{202E}»c\n", right: "a: c\n"),
    Rule("text.invisible", wrong: #"a: "«\L»""#, right: #"a: "\_""#),
    Rule("text.replacement", wrong: "a: Pe«\u{FFFD}»a\n", right: "a: Pe\u{F1}a\n"),
    Rule("text.replacement", wrong: #"a: "Pe«\uFFFD»a""#, right: #"a: "Pe\u00F1a""#),
    Rule("text.line-ends", wrong: "a: b\nc: d«»\r\ne: f\r\n", right: "a: b\r\nc: d\r\n"),
    Rule("text.line-ends", wrong: "a: b\r\nc: d«»\ne: f\r\n", right: "a: b\rc: d\r"),
  ]

  /// What YAML allows and our files do not use.
  static let structure = [
    Rule("yaml.alias", wrong: "a: «*b»\n", right: "a: '*b'\n"),
    Rule("yaml.anchor", wrong: "a: «&b» c\n", right: "a: b & c\n"),
    Rule("yaml.anchor", wrong: "«&b»\n- c\n", right: "- c&b\n"),
    Rule("yaml.tag", wrong: "a: «!!python/object:os.system» b\n", right: "a: b!\n"),
    Rule("yaml.tag", wrong: "a: «!secret» b\n", right: "a: '!secret b'\n"),
    Rule("yaml.tag", wrong: "a: «!!binary» |\n  b\n", right: "a: |\n  !!binary\n"),
    Rule("yaml.merge-key", wrong: "«<<»: {a: b}\n", right: "a: <<\n"),
    Rule("yaml.merge-key", wrong: "a:\n  «<<»: b\n", right: "a:\n  '<<': b\n"),
    Rule("yaml.documents", wrong: "a: b\n«---»\nc: d\n", right: "---\na: b\n...\n"),
    Rule("yaml.directive", wrong: "«%YAML 1.1»\n---\na: b\n", right: "%YAML 1.2\n---\na: b\n"),
    Rule("yaml.directive", wrong: "«%YAML» 3.0\n---\na: b\n", right: "a: '%YAML 3.0'\n"),
    Rule("yaml.directive", wrong: "«%TAG ! tag:x,2000:»\n---\na: b\n", right: "a: |\n  %TAG\n"),
    Rule("yaml.key", wrong: "? «[»a, b]\n: c\n", right: "? a\n: c\n"),
    Rule("yaml.key", wrong: "«:» b\n", right: "x: b\n"),
    Rule("yaml.key", wrong: "a: {«:» b}\n", right: "a: {c: b}\n"),
    Rule("yaml.key", wrong: "a: {«b:2»}\n", right: "a: {b: 2}\n"),
    Rule("yaml.key", wrong: "a: {b: 1, «c»}\n", right: "a: {b: 1, c: }\n"),
    Rule("yaml.key", wrong: "? «a»\n", right: "? a\n:\n"),
    Rule("yaml.duplicate-key", wrong: "a: 1\n«a»: 2\n", right: "a: 1\nA: 2\n"),
    Rule("yaml.duplicate-key", wrong: "a: 1\n«\"\\x61\"»: 2\n", right: "a: 1\n\"a \": 2\n"),
    Rule("yaml.duplicate-key", wrong: "b: {a: 1, c: 2, «'a'»: 3}\n", right: "b: {a: 1, c: {a: 3}}\n"),
    Rule("yaml.duplicate-key", wrong: "caf\u{E9}: 1\n«cafe\u{301}»: 2\n", right: "café: 1\ncafe: 2\n"),
    Rule("yaml.duplicate-key", wrong: manyKeys + "«k7»: 2\n", right: manyKeys + "k70: 2\n"),
    Rule("yaml.limit", wrong: deepList(65, mark: true), right: deepList(64, mark: false)),
    Rule("yaml.lost-comment", wrong: "a: see item «#4 of it»\n", right: "a: see item#4 of it\n"),
    Rule("yaml.lost-comment", wrong: "a: see item «# 4»\n", right: "a: see item  # the fourth\n"),
    Rule("yaml.lost-comment", wrong: "a: item «#4 of it»\n", right: "a: item #the fourth\n"),
    Rule("yaml.lost-comment", wrong: "- see item  «#4»\n", right: "- 'see item #4'\n"),
  ]

  /// What libyaml stumbles over, and the likely cause.
  static let syntax = [
    Rule("yaml.unquoted", wrong: "title: «Note: careful»\n", right: "title: 'Note: careful'\n"),
    Rule("yaml.unquoted", wrong: "- title: «Note: careful»  \n", right: "- title: Note:careful\n"),
    Rule("yaml.unquoted", wrong: "x: «{{p}}» days\n", right: "x: '{{p}} days'\n"),
    Rule("yaml.unquoted", wrong: "x: «{{p}}»\ny: b\n", right: "x: in {{p}} days\n"),
    Rule("yaml.unquoted", wrong: "x: [«{{p}}»]\n", right: "x: ['{{p}}']\n"),
    Rule("yaml.unquoted", wrong: "x: «@a b»\n", right: "x: a@b\n"),
    Rule("yaml.unquoted", wrong: "x: «`a`»\n", right: "x: a `b`\n"),
    Rule("yaml.unquoted", wrong: "x: «%a»\n", right: "x: 5%\n"),
    Rule("yaml.unquoted", wrong: "x: «* a»\n", right: "x: a * b\n"),
    Rule("yaml.unclosed", wrong: "a: «'»b\nc: d\n", right: "a: b'\nc: d\n"),
    Rule("yaml.unclosed", wrong: "a: «\"»b\nc: \"d\"\ne: f\n", right: "a: \"b\n  c\"\ne: f\n"),
    Rule("yaml.unclosed", wrong: "a: «[»b, c\nd: e\n", right: "a: [b,\n  c]\nd: e\n"),
    Rule("yaml.unclosed", wrong: "a: «{»b: c\n", right: "a: {b: c}\n"),
    Rule("yaml.unclosed", wrong: "a: «[»\n", right: "a: []\n"),
    Rule("yaml.unclosed", wrong: "a: {b: «[»c,\n\n", right: "a: {b: [c,\n]}\n"),
    Rule("yaml.whitespace", wrong: "a:\n«\t»b: c\n", right: "a:\n  b:\tc\n"),
    Rule("yaml.whitespace", wrong: "- «\t»- a\n- b\n", right: "- a\tb\n"),
    Rule("yaml.whitespace", wrong: "a:«\u{A0}»b\nc: d\n", right: "a: b\u{A0}c\n"),
    Rule("yaml.whitespace", wrong: "a:\n  b:«\u{A0}»c\n", right: "a:\n  b: c\u{A0}d\n"),
    Rule("yaml.whitespace", wrong: "a:\n «\u{A0}»b: c\n", right: "a:\n  b: '\u{A0}c'\n"),
    Rule("yaml.syntax", wrong: "«id:foo»\nb: c\n", right: "id: foo\nb: c\n"),
    Rule("yaml.syntax", wrong: "a: b\n«c d»\ne: f\n", right: "a: b\n c d\ne: f\n"),
    Rule("yaml.syntax", wrong: "a: b\n  «c»: d\n", right: "a:\n  c: d\n"),
    Rule("yaml.syntax", wrong: "a:\n   b: c\n  «d: e»\n", right: "a:\n  b: c\n  d: e\n"),
    Rule("yaml.syntax", wrong: "a: «-» b\n", right: "a:\n- b\n"),
    Rule("yaml.syntax", wrong: "- a\n«b: c»\n", right: "- a\n- b: c\n"),
    Rule("yaml.syntax", wrong: "a: 'It'«s here'»\n", right: "a: 'It''s here'\n"),
    Rule("yaml.syntax", wrong: "a: [b,«,c]»\n", right: "a: [b, c,]\n"),
    Rule("yaml.syntax", wrong: "a: |«text»\n  b\n", right: "a: |\n  text\n"),
    Rule("yaml.syntax", wrong: "a: \"b «\\q\"»\n", right: "a: 'b \\q'\n"),
    Rule(
      "yaml.syntax", wrong: "a: 1\n«<<<<<<< HEAD»\nb: 1\n=======\nb: 2\n>>>>>>> other\n",
      right: "a: |\n  <<<<<<< HEAD\n  >>>>>>> other\n"),
    Rule("yaml.syntax", wrong: "a: 1\n«>>>>>>> other»\nb: 2\n", right: "a: 1\n# >>>>>>> other\nb: 2\n"),
    Rule("yaml.syntax", wrong: "a: 1\n«<<<<<<< HEAD»\nb: 2\n", right: "a: 1\nb: <<<<<<< HEAD\n"),
    Rule("yaml.syntax", wrong: "a: 1\n«||||||| base»\n=======\nb: 2\n", right: "a: |-\n  ||||||| base\nb: 2\n"),
  ]

  private static let manyKeys = (0..<40).map { "k\($0): 1\n" }.joined()

  private static func deepList(_ depth: Int, mark: Bool) -> String {
    let opening = String(repeating: "[", count: depth - 1) + (mark ? "«[»" : "[")
    return opening + "a" + String(repeating: "]", count: depth)
  }
}
