internal import ProtocolModel

/// Stands in for placeholders while Markdown is parsed: a private-use letter, digits and a private-use letter.
///
/// Markdown gives these letters no meaning, and the reader refuses them in files, so no text can forge one.
enum PlaceholderMarks {
  static let open: Unicode.Scalar = "\u{E000}"
  static let close: Unicode.Scalar = "\u{E001}"

  /// The source of `text` with mark `n` in place of placeholder `n`.
  static func marked(_ text: ClauseText) -> String {
    guard !text.placeholders.isEmpty else { return text.source }
    let bytes = Array(text.source.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for (index, use) in text.placeholders.enumerated() where use.bytes.lowerBound >= position {
      result += bytes[position..<use.bytes.lowerBound]
      result += "\(Character(open))\(index)\(Character(close))".utf8
      position = use.bytes.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  /// `text` split into plain runs and marks below `count`.
  static func inlines(in text: String, below count: Int) -> [MarkdownInline] {
    guard text.unicodeScalars.contains(open) else { return [.text(text)] }
    var inlines: [MarkdownInline] = []
    var plain = String.UnicodeScalarView()
    var digits: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      if scalar == open, digits == nil {
        digits = String.UnicodeScalarView()
      } else if scalar == close, let found = digits {
        digits = nil
        guard let index = Int(String(found)), index < count else { continue }
        if !plain.isEmpty { inlines.append(.text(String(plain))) }
        plain = String.UnicodeScalarView()
        inlines.append(.placeholder(index))
      } else if digits != nil {
        digits?.append(scalar)
      } else {
        plain.append(scalar)
      }
    }
    if !plain.isEmpty { inlines.append(.text(String(plain))) }
    return inlines
  }
}
