/// A block of a document.
package enum Block: Hashable, Sendable {
  /// A numbered part, or the appendices together.
  indirect case part(PartBlock)
  indirect case clause(ClauseBlock)
  /// An unnumbered section with a heading: open items, notices, a generated appendix.
  indirect case section(SectionBlock)
  case paragraph([Inline])
  indirect case list(ListBlock)
  indirect case table(TableBlock)
  indirect case signature(SignatureBlock)
  indirect case flow(FlowDiagram)
  /// Labels and what stands beside each: to whom, from whom, on what.
  case details([Detail])
  /// Words set apart: that this is a draft, that it is not legal advice.
  indirect case notice(title: String, [Block])
  /// Blocks that came, went or moved whole since an earlier text; a change inside them counts before it.
  indirect case change(TextChange, [Block])
}

/// A part of the protocol with its clauses.
package struct PartBlock: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case body
    /// The clauses inside are the appendices, lettered each.
    case appendices
  }

  /// A name for bookmarks and links: `part-missing`.
  package let anchor: String
  package let kind: Kind
  /// `6`, `VI`; empty for the appendices.
  package let number: String
  package let title: String
  package let blocks: [Block]
  /// How the heading differs from an earlier one; nil when it does not.
  package let revision: HeadingRevision?

  package init(
    anchor: String, kind: Kind, number: String, title: String, blocks: [Block], revision: HeadingRevision? = nil
  ) {
    self.anchor = anchor
    self.kind = kind
    self.number = number
    self.title = title
    self.blocks = blocks
    self.revision = revision
  }
}

/// A label and what stands beside it: `TO` and `Board of Supervisors`.
package struct Detail: Hashable, Sendable {
  package let label: String
  package let content: [Inline]

  package init(_ label: String, _ content: [Inline]) {
    self.label = label
    self.content = content
  }
}

/// A numbered clause.
package struct ClauseBlock: Hashable, Sendable {
  /// The clause's identifier in the library: `missing.report`; also its anchor.
  package let id: String
  /// `12.1`, `XII.A`; an appendix's letter.
  package let number: String
  package let title: String
  package let edition: Int
  /// Whose wording it is: `library text, edition 2`, `Fresno County's own text`.
  package let wording: String
  /// A remark for a draft's reader, such as a weak basis or an undecided condition; nil when there is none.
  package let remark: String?
  package let blocks: [Block]
  /// How the heading differs from an earlier one; nil when it does not.
  package let revision: HeadingRevision?

  package init(
    id: String, number: String, title: String, edition: Int, wording: String, remark: String?, blocks: [Block],
    revision: HeadingRevision? = nil
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.edition = edition
    self.wording = wording
    self.remark = remark
    self.blocks = blocks
    self.revision = revision
  }
}

/// An unnumbered section.
package struct SectionBlock: Hashable, Sendable {
  package let anchor: String
  package let title: String
  package let blocks: [Block]
  /// How the heading differs from an earlier one; nil when it does not.
  package let revision: HeadingRevision?

  package init(anchor: String, title: String, blocks: [Block], revision: HeadingRevision? = nil) {
    self.anchor = anchor
    self.title = title
    self.blocks = blocks
    self.revision = revision
  }
}

package struct ListBlock: Hashable, Sendable {
  /// The first number of an ordered list; nil for bullets.
  package let start: Int?
  package let items: [[Block]]

  package init(start: Int?, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// A table with a header row.
package struct TableBlock: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package let header: [Inline]
    /// The share of the width, against the other columns.
    package let weight: Int

    package init(_ header: String, weight: Int = 1) { self.init(header: [.text(header)], weight: weight) }

    package init(header: [Inline], weight: Int = 1) {
      self.header = header
      self.weight = weight
    }
  }

  /// What the table shows, for its caption and for readers who do not see it; nil only inside a clause's own text.
  package let caption: String?
  package let columns: [Column]
  /// Each as long as `columns`.
  package let rows: [[[Inline]]]
  /// Whether the first cell of each row heads it.
  package let hasRowHeaders: Bool
  /// What became of each row since an earlier table; empty when all rows stayed.
  package let rowChanges: [TextChange?]

  package init(
    caption: String?, columns: [Column], rows: [[[Inline]]], hasRowHeaders: Bool = false,
    rowChanges: [TextChange?] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
    self.rowChanges = rowChanges
  }

  /// What became of row `index`; nil when it stayed.
  package func change(ofRow index: Int) -> TextChange? {
    rowChanges.indices.contains(index) ? rowChanges[index] : nil
  }
}

/// The lines on which one agency and office signs; kept together on a page.
package struct SignatureBlock: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case signs, acknowledges, approvesForm, attests
  }

  package let kind: Kind
  /// The agency; a blank while nobody is named.
  package let agency: [Inline]
  /// The office that signs; a blank while it is not stated.
  package let office: [Inline]
  /// What the signature means, such as that the court decides no case by it.
  package let statement: [Inline]

  package init(kind: Kind, agency: [Inline], office: [Inline], statement: [Inline]) {
    self.kind = kind
    self.agency = agency
    self.office = office
    self.statement = statement
  }
}

/// A diagram of steps one after another, each with the time it may take.
package struct FlowDiagram: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package let title: String
    package let timing: [Inline]
    package let detail: [Inline]
    /// The clause the step stands in.
    package let reference: CrossReference?

    package init(title: String, timing: [Inline], detail: [Inline], reference: CrossReference?) {
      self.title = title
      self.timing = timing
      self.detail = detail
      self.reference = reference
    }
  }

  package let title: String
  package let steps: [Step]
  /// The whole diagram in words.
  package let alternative: String

  package init(title: String, steps: [Step], alternative: String) {
    self.title = title
    self.steps = steps
    self.alternative = alternative
  }
}
