internal import DocumentModel

/// The inlines of a paragraph as one text that can be compared, and back.
///
/// A reference, a citation, a value or a blank is one placeholder of the text: it changes whole or not at all.
struct InlineText {
  /// What stands around a piece, from the outside in.
  enum Wrapper: Hashable {
    case strong, emphasis
    case link(String)
  }

  struct Piece {
    let bytes: Range<Int>
    let wrappers: [Wrapper]
    /// Nil for plain text.
    let whole: [Inline]?
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []

  init(_ inlines: [Inline], _ names: inout PlaceholderNames) { add(inlines, [], &names) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func add(_ inlines: [Inline], _ wrappers: [Wrapper], _ names: inout PlaceholderNames) {
    var index = 0
    while index < inlines.count {
      let inline = inlines[index]
      index += 1
      switch inline {
      case .emphasis(let inside): add(inside, wrappers + [.emphasis], &names)
      case .strong(let inside): add(inside, wrappers + [.strong], &names)
      case .link(let url, let inside): add(inside, wrappers + [.link(url)], &names)
      case .change(_, let inside): add(inside, wrappers, &names)
      case .text(let text):
        if index < inlines.count, case .reference(let next) = inlines[index], let noun = Self.noun(of: next, in: text) {
          // Word's field may say the noun before the number too: the two are one.
          add(plain: String(text.dropLast(noun.count)), wrappers, &names)
          add(whole: [.text(noun), .reference(next)], wrappers, &names)
          index += 1
        } else {
          add(plain: text, wrappers, &names)
        }
      case .lineBreak, .reference, .citation, .value, .blank, .field: add(whole: [inline], wrappers, &names)
      }
    }
  }

  /// `Part ` at the end of what stands before a bare number.
  private static func noun(of reference: CrossReference, in text: String) -> String? {
    guard reference.isBare, reference.kind == .part, text.lowercased().hasSuffix("part ") else { return nil }
    return String(text.suffix("part ".count))
  }

  private mutating func add(plain text: String, _ wrappers: [Wrapper], _ names: inout PlaceholderNames) {
    guard !text.isEmpty else { return }
    // Nothing in a text may be taken for a placeholder.
    if text.contains("{{") { return add(whole: [.text(text)], wrappers, &names) }
    let start = bytes.count
    bytes += text.utf8
    pieces.append(Piece(bytes: start..<bytes.count, wrappers: wrappers, whole: nil))
  }

  private mutating func add(whole inlines: [Inline], _ wrappers: [Wrapper], _ names: inout PlaceholderNames) {
    let start = bytes.count
    bytes += names.name(of: inlines).utf8
    pieces.append(Piece(bytes: start..<bytes.count, wrappers: wrappers, whole: inlines))
  }

  /// Whether both read alike to the last byte.
  func isSame(as other: InlineText) -> Bool {
    bytes == other.bytes && pieces.map(\.wrappers) == other.pieces.map(\.wrappers)
      && pieces.map(\.bytes) == other.pieces.map(\.bytes)
  }

  /// The inlines of `range`, which cuts no placeholder.
  func inlines(_ range: Range<Int>) -> [Inline] {
    var runs: [(wrappers: [Wrapper], content: [Inline])] = []
    for piece in pieces where piece.bytes.overlaps(range) {
      let part = piece.bytes.clamped(to: range)
      let content = piece.whole ?? [.text(String(decoding: bytes[part], as: UTF8.self))]
      if let last = runs.last, last.wrappers == piece.wrappers {
        runs[runs.count - 1].content += content
      } else {
        runs.append((piece.wrappers, content))
      }
    }
    return runs.flatMap { run in
      run.wrappers.reversed().reduce(run.content.joined) { content, wrapper in [wrapper.around(content)] }
    }
  }

  /// What stands around the text at `place`, and where that changes next.
  func wrappers(at place: Int) -> (wrappers: [Wrapper], end: Int) {
    guard let piece = pieces.first(where: { $0.bytes.contains(place) }) else { return ([], bytes.count) }
    return (piece.wrappers, piece.bytes.upperBound)
  }
}

extension InlineText.Wrapper {
  fileprivate func around(_ content: [Inline]) -> Inline {
    switch self {
    case .strong: .strong(content)
    case .emphasis: .emphasis(content)
    case .link(let url): .link(url: url, content)
    }
  }
}

extension [Inline] {
  /// The same with neighbouring text, and neighbouring changes of one kind, as one.
  var joined: [Inline] {
    reduce(into: []) { result, inline in
      switch (result.last, inline) {
      case (.text(let before)?, .text(let text)): result[result.count - 1] = .text(before + text)
      case (.change(let last, let before)?, .change(let change, let inside)) where last == change && change.move == nil:
        result[result.count - 1] = .change(change, (before + inside).joined)
      default: result.append(inline)
      }
    }
  }
}

/// Names inlines that are compared whole; those with the same bytes have one name.
struct PlaceholderNames {
  private struct Key: Hashable {
    let inlines: [Inline]
    /// Texts are equal to Swift when only their normalization differs; here they are not.
    let bytes: [UInt8]
  }

  private var names: [Key: Int] = [:]

  mutating func name(of inlines: [Inline]) -> String {
    let key = Key(inlines: inlines, bytes: Array(inlines.plainText.utf8))
    let next = names.count
    let number = names[key, default: next]
    names[key] = number
    return "{{redline:\(number)}}"
  }
}
