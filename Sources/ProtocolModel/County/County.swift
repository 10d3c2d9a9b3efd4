package import SourceText

/// One county: what it stated about itself and its choices for its protocol.
///
/// A class, so that no step copies its many parts; it never changes.
package final class County: Sendable {
  package typealias ID = Identifier<County>

  /// Whether the county took part in the CSEC Program in a fiscal year (WIC 16524.7(a)).
  package struct ProgramYear: Hashable, Sendable {
    /// July to June, `2026-27`.
    package let fiscalYear: String
    package let optedIn: Bool
    package let tier: String?
    package let source: String?
    package let range: SourceRange

    package init(fiscalYear: String, optedIn: Bool, tier: String?, source: String?, range: SourceRange) {
      self.fiscalYear = fiscalYear
      self.optedIn = optedIn
      self.tier = tier
      self.source = source
      self.range = range
    }
  }

  /// How this text stands to the county's earlier protocol (WIC 16524.8(c) speaks of revising only).
  package enum TextKind: String, Hashable, Sendable, CaseIterable {
    case first, revises, replaces
  }

  /// How parts and clauses are numbered.
  package enum NumberingStyle: String, Hashable, Sendable, CaseIterable {
    case decimal, roman, article
  }

  /// Something known of a county, in our own words, with its year and source.
  package struct Note: Hashable, Sendable {
    package let topic: String
    package let year: String?
    package let text: String
    package let source: String?
    package let range: SourceRange

    package init(topic: String, year: String?, text: String, source: String?, range: SourceRange) {
      self.topic = topic
      self.year = year
      self.text = text
      self.source = source
      self.range = range
    }
  }

  /// A count of victims served that a report printed.
  package struct VictimCount: Hashable, Sendable {
    package let period: String
    package let count: Int
    package let source: String
    package let note: String?

    package init(period: String, count: Int, source: String, note: String?) {
      self.period = period
      self.count = count
      self.source = source
      self.note = note
    }
  }

  package let id: ID
  /// `Alameda`, without the word County; the counties of a region in one document, `Monterey and San Benito`.
  package let name: String
  /// Whether it stands for several counties of a region in one document.
  package let isJoint: Bool
  package let fips: String?
  package let seat: String?
  /// An invented county that shows how a file looks; kept out of `--all`.
  package let isExample: Bool
  package let region: Located<Region.ID>?
  package let programYears: [ProgramYear]
  package let title: String?
  package let numbering: NumberingStyle
  package let layer: Layer
  package let reliances: [Reliance]
  package let acknowledgements: [Acknowledgement]
  package let waivers: [Waiver]
  package let victimCounts: [VictimCount]
  package let notes: [Note]
  /// The range of the `county:` value.
  package let range: SourceRange

  package init(
    id: ID, name: String, isJoint: Bool = false, fips: String? = nil, seat: String? = nil, isExample: Bool = false,
    region: Located<Region.ID>? = nil, programYears: [ProgramYear] = [], title: String? = nil,
    numbering: NumberingStyle = .decimal, layer: Layer = .empty, reliances: [Reliance] = [],
    acknowledgements: [Acknowledgement] = [], waivers: [Waiver] = [], victimCounts: [VictimCount] = [],
    notes: [Note] = [], range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.isJoint = isJoint
    self.fips = fips
    self.seat = seat
    self.isExample = isExample
    self.region = region
    self.programYears = programYears
    self.title = title
    self.numbering = numbering
    self.layer = layer
    self.reliances = reliances
    self.acknowledgements = acknowledgements
    self.waivers = waivers
    self.victimCounts = victimCounts
    self.notes = notes
    self.range = range
  }

  /// `Alameda County`, `Monterey and San Benito Counties`.
  package var fullName: String { "\(name) \(isJoint ? "Counties" : "County")" }

  /// As the county signs: `County of Alameda`.
  package var formalName: String { "\(isJoint ? "Counties" : "County") of \(name)" }

  /// The protocol's title; a plain one when the file gives none.
  package var protocolTitle: String {
    title ?? "\(fullName) Interagency Protocol for Commercially Sexually Exploited Children"
  }
}

extension County: Hashable {
  package static func == (left: County, right: County) -> Bool {
    if left === right { return true }
    guard left.id == right.id,
      left.name == right.name,
      left.isJoint == right.isJoint,
      left.fips == right.fips,
      left.seat == right.seat,
      left.isExample == right.isExample,
      left.region == right.region,
      left.programYears == right.programYears,
      left.title == right.title,
      left.numbering == right.numbering,
      left.layer == right.layer,
      left.reliances == right.reliances,
      left.acknowledgements == right.acknowledgements,
      left.waivers == right.waivers,
      left.victimCounts == right.victimCounts,
      left.notes == right.notes,
      left.range == right.range
    else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
