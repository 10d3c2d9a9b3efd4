/// A protocol as a closed tree without a format; every writer is one exhaustive `switch` over it.
package struct ProtocolDocument: Hashable, Sendable {
  /// How much stands around the text.
  package enum Form: Hashable, Sendable {
    /// A cover, and contents where there is much to find.
    case bound
    /// A title over the text.
    case sheet
    /// A sheet set so close that a board letter fits one page.
    case letter
  }

  package let metadata: DocumentMetadata
  /// What stands on the cover, below title and marks.
  package let cover: [Block]
  /// What comes before the contents' first part: the open items of a draft, the notices.
  package let frontMatter: [Block]
  /// The numbered parts, then the appendices.
  package let body: [Block]
  package let form: Form
  /// What the earlier text said about itself, when this one shows the changes since; nil otherwise.
  package let earlier: DocumentMetadata?

  package init(
    metadata: DocumentMetadata, cover: [Block], frontMatter: [Block], body: [Block], form: Form = .bound,
    earlier: DocumentMetadata? = nil
  ) {
    self.metadata = metadata
    self.cover = cover
    self.frontMatter = frontMatter
    self.body = body
    self.form = form
    self.earlier = earlier
  }
}

/// What a document says about itself; it holds no user name, no path and no clock.
package struct DocumentMetadata: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable {
    case draft, final
  }

  /// How parts and clauses are numbered.
  package enum Numbering: String, Hashable, Sendable {
    case decimal, roman, article
  }

  package let title: String
  /// `Alameda County`
  package let county: String
  /// BCP 47: `en-US`.
  package let language: String
  package let status: Status
  package let numbering: Numbering
  /// `YYYY-MM-DD`; the day law, waivers and due dates are judged on.
  package let asOf: String
  /// `November 20, 2026`
  package let asOfInWords: String
  package let lawCheckedOn: String
  /// `WIC 2026-06-29, …`
  package let codesReadTo: String
  package let libraryEdition: String

  package init(
    title: String, county: String, language: String = "en-US", status: Status, numbering: Numbering, asOf: String,
    asOfInWords: String, lawCheckedOn: String, codesReadTo: String, libraryEdition: String
  ) {
    self.title = title
    self.county = county
    self.language = language
    self.status = status
    self.numbering = numbering
    self.asOf = asOf
    self.asOfInWords = asOfInWords
    self.lawCheckedOn = lawCheckedOn
    self.codesReadTo = codesReadTo
    self.libraryEdition = libraryEdition
  }
}

extension DocumentMetadata {
  /// Whether the county need not be said beside the title: that names it, or each of several counties.
  package var titleNamesCounty: Bool {
    let names = county.hasSuffix(" Counties") ? county.dropLast(" Counties".count) : county[...]
    return title.contains(names)
  }
}
