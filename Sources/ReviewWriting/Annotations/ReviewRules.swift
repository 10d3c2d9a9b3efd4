/// What each rule of a review means, and what to do about a finding of it.
package struct ReviewRule: Hashable, Sendable {
  package let id: String
  package let summary: String
  package let help: String

  private init(_ id: String, _ summary: String, _ help: String) {
    self.id = id
    self.summary = summary
    self.help = help
  }

  package static func named(_ id: String) -> ReviewRule? { all.first { $0.id == id } }

  /// In the order of their weight.
  package static let all: [ReviewRule] = [
    ReviewRule(
      "element.lost", "A statutory element was met before and is not now",
      "Restore the words that carried it, or say under relies-on which document meets it."),
    ReviewRule(
      "element.dropped", "No clause carries a statutory element any more",
      "Keep words that carry it, or add a clause that does."),
    ReviewRule("element.broken", "A value now breaks the limit of the law", "Set the value within the limit."),
    ReviewRule(
      "element.weakened", "The words that carry a statutory element bind less or otherwise",
      "Let counsel confirm that the duty still stands, or restore the words."),
    ReviewRule("element.changed", "A statutory element has another state that is not met", "See mou explain for why."),
    ReviewRule(
      "element.moved", "Another clause carries a statutory element", "Check that the new clause binds the same roles."),
    ReviewRule("element.reworded", "Other words carry a statutory element", "Read the sentence once."),
    ReviewRule(
      "element.strengthened", "Stronger words carry a statutory element", "Check that the parties want to be bound so."),
    ReviewRule(
      "element.carried", "A clause now carries a statutory element", "Answer its open values so that it is met."),
    ReviewRule("element.gained", "A statutory element is met now", "Nothing needs to be done."),
    ReviewRule(
      "amendment.orphan", "A county's own text stands for a clause that is gone",
      "Turn it into a clause the county adds, or drop it."),
    ReviewRule(
      "amendment.stale", "The library changed in meaning since a county pinned it",
      "Run mou amend to see both texts and pin the new edition."),
    ReviewRule(
      "amendment.conflict", "The library and a county changed the same sentence", "Decide by hand which words hold."),
    ReviewRule(
      "amendment.mergeable", "The library and a county changed different sentences",
      "Take the library's change into the county's text."),
    ReviewRule(
      "amendment.reworded", "The library's words changed since a county pinned them, its edition did not",
      "Pin the text anew."),
    ReviewRule("amendment.identical", "The library now says what a county says", "Drop the county's own text."),
    ReviewRule(
      "change.modal", "A word of duty changed: shall, must, may, will, should", "Let counsel confirm whom it binds now."
    ),
    ReviewRule("change.negation", "A negation came or went", "Let counsel confirm the meaning."),
    ReviewRule("change.exception", "An exception came or went", "Let counsel confirm the exception."),
    ReviewRule(
      "change.conjunction", "And became or, or the reverse", "Let counsel confirm whether all or one must hold."),
    ReviewRule("change.number", "A number changed", "Check it against the limit of the law."),
    ReviewRule("change.date", "A date changed", "Check it against the law in force."),
    ReviewRule(
      "change.time-unit", "A unit of time changed", "Check calendar, business and court days against the law."),
    ReviewRule("change.citation", "A citation or reference changed", "Check that it names what is meant."),
    ReviewRule("change.party", "A party changed", "Check who is bound now."),
    ReviewRule("change.defined-term", "A defined term changed", "Check the definition it leans on."),
    ReviewRule("change.words", "Words changed", "Read the sentence."),
    ReviewRule("change.moved", "A sentence moved", "Check that it still reads in its place."),
    ReviewRule("change.split", "A sentence was split", "Check that each part still binds."),
    ReviewRule("change.joined", "Sentences were joined", "Check that each part still binds."),
    ReviewRule("change.typographic", "White space, quotes or normalisation changed", "Nothing needs to be done."),
    ReviewRule("change.rewritten", "A text was rewritten", "Read old and new whole."),
    ReviewRule("clause.added", "A clause came", "Check that the outline places it."),
    ReviewRule("clause.removed", "A clause went", "Check what it carried."),
    ReviewRule("clause.renamed", "A clause has another identifier", "Write renamed-from in its file to confirm."),
    ReviewRule("clause.split", "A clause was split", "Write renamed-from in one of its parts."),
    ReviewRule("clause.joined", "Clauses were joined", "Write renamed-from with both names."),
    ReviewRule("clause.moved", "A clause stands elsewhere in the outline", "Check the references to it."),
    ReviewRule("clause.keys", "Keys of a clause changed", "Check whom it binds and when."),
    ReviewRule("value.changed", "A value is asked or offered otherwise", "Check counties that stated it."),
    ReviewRule("waiver.unused", "A waiver has nothing to set aside any more", "Remove it."),
    ReviewRule("law.element", "An element of the law files changed", "Compare it with the statute."),
    ReviewRule("law.provision", "A provision changed", "Compare it with the statute."),
    ReviewRule("law.team", "A team changed", "Compare it with the statute."),
    ReviewRule("law.role", "A role changed", "Check who holds it."),
    ReviewRule("law.fact", "A fact changed", "Check the counties that stated it."),
    ReviewRule("law.citation", "A known citation changed", "Check what it replaces."),
    ReviewRule("law.library", "The library's own facts changed", "Check edition and dates."),
    ReviewRule("county.statements", "What a county states changed", "Check its source."),
  ]
}
