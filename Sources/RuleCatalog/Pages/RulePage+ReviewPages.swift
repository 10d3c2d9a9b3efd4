extension RulePage {
  /// What a review of a change finds, and the states that are no gaps.
  static let reviewPages: [RulePage] = [
    RulePage(
      "change.modal", "A sentence says shall, must, will, should or may where it said another of them.",
      example: "shall → may", fix: "Ask counsel whether the duty is meant to change."),
    RulePage(
      "change.negation", "A 'not' or 'no' came or went.",
      example: "shall share → shall not share", fix: "Read both sentences whole."),
    RulePage(
      "change.exception", "An exception came, went or changed.",
      example: "unless the child objects", fix: "Ask whom it lets off."),
    RulePage(
      "change.conjunction", "'And' became 'or', or the other way round.",
      example: "probation and child welfare → probation or child welfare", fix: "Ask whether all or one of them must."),
    RulePage(
      "change.number", "A number changed.",
      example: "24 → 72", fix: "Compare with the limit of the law."),
    RulePage(
      "change.date", "A date changed.",
      example: "July 1, 2026 → January 1, 2027", fix: "Ask which day is meant."),
    RulePage(
      "change.time-unit", "A unit of time changed; days of different kinds never convert.",
      example: "court days → days", fix: "Ask which days are meant."),
    RulePage(
      "change.citation", "A citation changed.",
      example: "WIC 300(b)(2) → WIC 300(b)(4)", fix: "Compare with the law of the as-of date."),
    RulePage(
      "change.party", "Another party bears or receives something.",
      example: "probation → the sheriff", fix: "Ask the party."),
    RulePage(
      "change.defined-term", "A defined term came or went.",
      example: "exploited child → youth", fix: "Use the term as it is defined."),
    RulePage(
      "change.words", "Other words changed.",
      example: "quickly → promptly", fix: "Read them once."),
    RulePage(
      "change.moved", "A sentence stands elsewhere, unchanged.",
      example: "from one clause to another", fix: "Nothing, if the place is right."),
    RulePage(
      "change.split", "A sentence became two.",
      example: "a semicolon became a full stop", fix: "Read whether each says who does what."),
    RulePage(
      "change.joined", "Two sentences became one.",
      example: "a full stop became a comma", fix: "Read whether the duty of each is left."),
    RulePage(
      "change.renumbered", "A list is numbered otherwise.",
      example: "2. → 3.", fix: "Nothing, if no text names the number."),
    RulePage(
      "change.typographic", "Only blanks, quotes or normalization changed.",
      example: "straight quotes → curly quotes", fix: "Nothing."),
    RulePage(
      "change.rewritten", "So much changed that old and new stand whole.",
      example: "a new text", fix: "Read both."),
    RulePage(
      "clause.added", "A clause is new.",
      example: "a new file", fix: "Read it whole."),
    RulePage(
      "clause.removed", "A clause is gone.",
      example: "a file deleted", fix: "Look which counties had it, and what it carried."),
    RulePage(
      "clause.renamed", "A clause has another name.",
      example: "missing.find → missing.locate", fix: "Write 'renamed-from', so that amendments follow."),
    RulePage(
      "clause.split", "A clause became several.",
      example: "one file became two", fix: "Look which of them carries what."),
    RulePage(
      "clause.joined", "Several clauses became one.",
      example: "two files became one", fix: "Look whether each duty is left."),
    RulePage(
      "clause.moved", "A clause stands elsewhere in the outline.",
      example: "from section 6.2 to 7.1", fix: "Nothing, if the place is right."),
    RulePage(
      "clause.keys", "What a clause says besides its text changed.",
      example: "optional: false → true", fix: "Look whom it reaches now."),
    RulePage(
      "value.changed", "What a county is asked for changed.",
      example: "default: 24 → 12", fix: "Look which counties stated it."),
    RulePage(
      "county.statements", "A county states something else than before.",
      example: "report-hours: 24 → 12", fix: "Nothing, if the county said so."),
    RulePage(
      "amendment.conflict", "The library and the county changed one sentence each in its own way.",
      example: "a stale amendment", fix: "Write the sentence anew, then move the pin."),
    RulePage(
      "amendment.mergeable", "The library and the county changed different sentences.",
      example: "a stale amendment", fix: "Take both changes, then move the pin."),
    RulePage(
      "element.lost", "An element was met and is not met now.",
      example: "a clause left out", fix: "Put the words back, or say where it is met."),
    RulePage(
      "element.dropped", "No clause carries an element any more.",
      example: "'carries' without it", fix: "Carry it again."),
    RulePage(
      "element.broken", "A value now breaks the limit of the law.",
      example: "report-hours: 12 → 48", fix: "Make it stricter."),
    RulePage(
      "element.weakened", "The words that carry an element bind less than before.",
      example: "shall → may", fix: "Ask counsel whether they still carry it."),
    RulePage(
      "element.changed", "An element stands otherwise than before, and is not met.",
      example: "missing → incomplete", fix: "See the gap report."),
    RulePage(
      "element.moved", "Another clause carries an element now.",
      example: "a clause split in two", fix: "Nothing, if the words are right."),
    RulePage(
      "element.reworded", "Other words carry an element.",
      example: "new words under 'carries'", fix: "Read them beside the duty."),
    RulePage(
      "element.strengthened", "Stronger words carry an element.",
      example: "will → shall", fix: "Ask whether the law demands it."),
    RulePage(
      "element.carried", "A clause carries an element that none carried before.",
      example: "a new 'carries'", fix: "State what its values need."),
    RulePage(
      "element.gained", "An element is met that was not met before.",
      example: "a value stated", fix: "Nothing."),
    RulePage(
      "element.stale", "The law behind an element changed in meaning after the protocol was adopted.",
      example: "adopted in 2022, changed in 2025", fix: "Revise the protocol."),
    RulePage(
      "element.not-in-force", "An element is not the law on the as-of date.",
      example: "a duty of 2025 in 2022", fix: "Nothing."),
    RulePage(
      "element.not-applicable", "A fact of the county keeps an element from applying.",
      example: "opted-in: false", fix: "Nothing, if the fact is right."),
    RulePage(
      "element.excused", "The law excuses the county from an element.",
      example: "WIC 16524.8(c)", fix: "Nothing, while the text only revises."),
    RulePage(
      "element.elsewhere", "Another document of the county meets an element.",
      example: "relies-on: a policy", fix: "Keep the reference current."),
    RulePage(
      "element.met", "The protocol's words meet an element.",
      example: "words, values and bearers in place", fix: "Nothing."),
  ]

  /// What the library says of the law and its words changed.
  static let lawPages: [RulePage] = [
    "element", "provision", "team", "role", "fact", "citation", "library",
  ].map { noun in
    RulePage(
      "law.\(noun)", "What the library says of its \(noun) changed: added, removed or another entry.",
      example: "a \(noun) with a new date", fix: "Look which clauses and counties rest on it.")
  }
}
