/// A run of text inside a block.
///
/// Only the rare and large ones are indirect: words, of which a protocol has ten thousand runs, need no memory of their own.
package enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  /// Only https.
  indirect case link(url: String, [Inline])
  case lineBreak
  /// A live reference that follows renumbering where the format can.
  indirect case reference(CrossReference)
  /// A citation as the law stood on the as-of date.
  case citation(String)
  /// A value the county stated; data, never read as markup.
  case value(String)
  /// What nobody has answered yet; it shouts.
  indirect case blank(Blank)
  /// A place of a form to answer in.
  indirect case field(FormField)
  /// A change against an earlier text.
  indirect case change(TextChange, [Inline])
}

/// A reference to a part or clause of the same document.
package struct CrossReference: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case part, clause, appendix
  }

  package let kind: Kind
  /// The target's anchor: a clause's identifier, or `part-…`.
  package let anchor: String
  /// `12.3`; nil when the target is not in the document.
  package let number: String?
  /// Whether only the number prints, because the words before it name several: `sections 3.1, 3.2 and 4.1`.
  package let isBare: Bool

  package init(kind: Kind, anchor: String, number: String?, isBare: Bool = false) {
    self.kind = kind
    self.anchor = anchor
    self.number = number
    self.isBare = isBare
  }

  /// The word before the number: `section`, `part`, `Appendix`; empty when the reference is bare.
  package var noun: String {
    if isBare { return "" }
    return switch kind {
    case .part: "part"
    case .clause: "section"
    case .appendix: "Appendix"
    }
  }

  /// `section 12.3`; says so when the target is not in the document.
  package var text: String {
    guard let number else { return "a section that is not in this protocol (\(anchor))" }
    return isBare ? number : "\(noun) \(number)"
  }
}

/// An answer that is still needed.
package struct Blank: Hashable, Sendable {
  /// `hours to report`
  package let label: String
  /// The library's typical answer, `24 hours`; it does not count until the county states it.
  package let suggestion: String?
  /// Who can answer: `child welfare`.
  package let answers: String
  /// Names the question: `missing.report/report-hours`.
  package let question: String

  package init(label: String, suggestion: String?, answers: String, question: String) {
    self.label = label
    self.suggestion = suggestion
    self.answers = answers
    self.question = question
  }

  /// `[BLANK: hours to report, 24 hours suggested; child welfare answers]`
  package var text: String {
    "[BLANK: \(label)\(suggestion.map { ", \($0) suggested" } ?? ""); \(answers) answers]"
  }
}

/// What became of a run of text, or of whole blocks, since an earlier version.
package struct TextChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case inserted, deleted, movedFrom, movedTo

    /// Whether the text is new where it stands.
    package var isArrival: Bool { self == .inserted || self == .movedTo }

    /// What it is to a reader who does not follow moves.
    package var withoutMove: Self { isArrival ? .inserted : .deleted }
  }

  package let kind: Kind
  /// Joins the two ends of a move.
  package let move: Int?

  package init(_ kind: Kind, move: Int? = nil) {
    self.kind = kind
    self.move = move
  }
}
