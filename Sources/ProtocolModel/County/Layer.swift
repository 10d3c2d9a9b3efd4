package import SourceText

/// What a region or a county adds to the library: its partners, answers and choices.
///
/// Layers lie in the order library, region, county; the nearer one wins.
package struct Layer: Hashable, Sendable {
  /// A value somebody stated.
  package struct StatedValue: Hashable, Sendable {
    package let reference: ValueReference
    package let answer: Answer
    /// Who confirmed it and when, in words; nil when the file does not say.
    package let source: String?
    package let range: SourceRange

    package init(reference: ValueReference, answer: Answer, source: String?, range: SourceRange) {
      self.reference = reference
      self.answer = answer
      self.source = source
      self.range = range
    }
  }

  /// What a county says about a fact.
  package struct StatedFact: Hashable, Sendable {
    package let fact: CountyFact.ID
    /// `true`, `false`, an option, or a date as `YYYY-MM-DD`; nil when only its absence of knowledge is recorded.
    package let value: String?
    package let source: String?
    package let statedOn: LegalDate?
    package let range: SourceRange

    package init(fact: CountyFact.ID, value: String?, source: String?, statedOn: LegalDate?, range: SourceRange) {
      self.fact = fact
      self.value = value
      self.source = source
      self.statedOn = statedOn
      self.range = range
    }
  }

  /// An optional clause that is taken, or a clause that is left out and why.
  package struct Choice: Hashable, Sendable {
    package let clause: Located<Clause.ID>
    package let reason: String?

    package init(clause: Located<Clause.ID>, reason: String?) {
      self.clause = clause
      self.reason = reason
    }
  }

  /// A variant chosen by name.
  package struct VariantChoice: Hashable, Sendable {
    package let clause: Located<Clause.ID>
    /// `standard` names the clause's base text.
    package let variant: Located<Clause.Variant.ID>

    package init(clause: Located<Clause.ID>, variant: Located<Clause.Variant.ID>) {
      self.clause = clause
      self.variant = variant
    }
  }

  /// A county's own text in place of a clause.
  package struct Amendment: Hashable, Sendable {
    /// What the amendment was made from.
    package struct Pin: Hashable, Sendable {
      package let edition: Int
      package let fingerprint: String

      package init(edition: Int, fingerprint: String) {
        self.edition = edition
        self.fingerprint = fingerprint
      }
    }

    package let clause: Located<Clause.ID>
    package let pin: Pin?
    package let title: String?
    package let reason: String?
    package let carries: [Clause.Carriage]
    package let text: ClauseText
    package let range: SourceRange

    package init(
      clause: Located<Clause.ID>, pin: Pin?, title: String?, reason: String?, carries: [Clause.Carriage],
      text: ClauseText, range: SourceRange
    ) {
      self.clause = clause
      self.pin = pin
      self.title = title
      self.reason = reason
      self.carries = carries
      self.text = text
      self.range = range
    }
  }

  /// A clause of the county's own, and where it goes.
  package struct Addition: Hashable, Sendable {
    package let clause: Clause
    package let part: Located<ProtocolPart.ID>
    /// The clause it follows; nil puts it at the end of its part.
    package let after: Located<Clause.ID>?

    package init(clause: Clause, part: Located<ProtocolPart.ID>, after: Located<Clause.ID>?) {
      self.clause = clause
      self.part = part
      self.after = after
    }
  }

  package let partners: [Partner]
  package let facts: [StatedFact]
  package let values: [StatedValue]
  package let takes: [Choice]
  package let leavesOut: [Choice]
  package let chooses: [VariantChoice]
  /// Parts in the order wanted; parts not named follow in the library's order.
  package let order: [Located<ProtocolPart.ID>]
  package let amends: [Amendment]
  package let adds: [Addition]

  package init(
    partners: [Partner] = [], facts: [StatedFact] = [], values: [StatedValue] = [], takes: [Choice] = [],
    leavesOut: [Choice] = [], chooses: [VariantChoice] = [], order: [Located<ProtocolPart.ID>] = [],
    amends: [Amendment] = [], adds: [Addition] = []
  ) {
    self.partners = partners
    self.facts = facts
    self.values = values
    self.takes = takes
    self.leavesOut = leavesOut
    self.chooses = chooses
    self.order = order
    self.amends = amends
    self.adds = adds
  }

  package static let empty = Layer()
}
