/// The tag by which a content control is found again: `clause:missing.report;edition=2`.
struct ControlTag {
  let text: String

  static func clause(_ id: String, edition: Int) -> Self { Self("clause:", id, ";edition=\(edition)") }
  static func blank(_ question: String) -> Self { Self("blank:", question, "") }
  /// A question of a form bears its own name.
  static func field(_ question: String) -> Self { Self("", question, "") }
  /// A box beside one of several answers: `serves-on:Test County Probation=child-mdt`.
  static func field(_ question: String, option: String) -> Self { Self("", "\(question)=\(option)", "") }

  /// Word refuses more than 64 characters: a name that is too long ends in `~` and its FNV-1a hash.
  private init(_ prefix: String, _ name: String, _ suffix: String) {
    let space = 64 - prefix.utf16.count - suffix.utf16.count
    guard name.utf16.count > space else {
      text = prefix + name + suffix
      return
    }
    let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    let end = "~" + String(repeating: "0", count: 8 - digits.count) + digits
    text = prefix + Self.prefix(of: name, space - end.utf16.count) + end + suffix
  }

  /// `title` in at most the 64 characters that Word takes.
  static func shortened(_ title: String) -> String {
    title.utf16.count <= 64 ? title : prefix(of: title, 63) + "…"
  }

  /// The longest beginning of `text` with at most `count` UTF-16 units.
  private static func prefix(of text: String, _ count: Int) -> String {
    var rest = count
    return String(
      text.prefix { character in
        rest -= character.utf16.count
        return rest >= 0
      })
  }
}
