extension RulePage {
  /// What a county does with the library, and what it sets aside.
  static let countyPages: [RulePage] = [
    RulePage(
      "amendment.stale", "The library clause changed in meaning since the county's text was made from it.",
      example: "pin: {edition: 3} of a clause at edition 4", fix: "Review the text, then move the pin."),
    RulePage(
      "amendment.reworded",
      "The library clause changed its words, not its meaning, since the county's text was made from it.",
      example: "a comma moved", fix: "Compare, then move the pin."),
    RulePage(
      "amendment.identical", "The county's text says what the library says.",
      example: "a copy of the clause", fix: "Take the amendment out."),
    RulePage(
      "amendment.unpinned", "Nobody wrote down what the county's text was made from.",
      example: "an amendment without 'pin'", fix: "Review it, then add the pin."),
    RulePage(
      "amendment.softened", "A county's own words permit or forbid what the library's words for the same duty require.",
      example: "words: The agency may report at once", fix: "Say who shall do it, or take the entry out of 'carries'."),
    RulePage(
      "amendment.pin", "A pin's fingerprint is not written as fingerprints are.",
      example: "pin: {edition: 1, fingerprint: e0a2}",
      fix: "Take the pin out, compare the texts, and run 'mou amend --accept'."),
    RulePage(
      "addition.place", "An added clause follows one of another part, or clauses that wait for each other.",
      example: "after: mdt.initial in part: services", fix: "Name a clause of the same part."),
    RulePage(
      "partner.standing", "The juvenile court is stated to sign, and the text says that it is no party.",
      example: "roles: [juvenile-court] with document: signs", fix: "Write document: acknowledges."),
    RulePage(
      "amendment.orphan", "The clause that a text amends is gone, so that the text stands nowhere.",
      example: "amends: a clause that was renamed", fix: "Move the text to 'adds', or take it out."),
    RulePage(
      "fact.early", "A fact is dated after the day judged on, so that it does not count as stated.",
      example: "first-developed: {date: 2030-01-01, source: …}, checked in 2026",
      fix: "State what has happened, or judge on a later day with '--as-of'."),
    RulePage(
      "adoption.early", "An event of an adoption record is dated after the day judged on, so that it does not count.",
      example: "date: 2030-01-01, checked in 2026", fix: "Record what was decided, or wait for its day."),
    RulePage(
      "adoption.expired", "The adopted text is past its end, or was declared expired.",
      example: "ends: 2025-06-30, checked in 2026", fix: "Adopt a text anew, and record it with 'mou adopt'."),
    RulePage(
      "adoption.order", "The events of an adoption record do not stand oldest first.",
      example: "an event of 2026 before one of 2022", fix: "Put the events in the order of their dates."),
    RulePage(
      "adoption.path", "An adoption record stands in the file of another county.",
      example: "adopted: lake in Counties/napa.adopted.yaml", fix: "Rename the file, or the county it names."),
    RulePage(
      "waiver.invalid",
      "A waiver does not apply: no such rule, a rule that cannot be waived, no reason, or wrong dates.",
      example: "rule: personal-data.ssn", fix: "Mend it, or take it out."),
    RulePage(
      "waiver.too-wide", "A waiver waives too much or for too long.",
      example: "expires: 2099-12-31", fix: "One rule, one subject, at most 366 days."),
    RulePage(
      "acknowledgement.lapsed", "The day by which an office was to correct a gap has passed.",
      example: "correct-by: 2025-06-30 on a later day", fix: "Correct it, or have the office set another day."),
    RulePage(
      "waiver.early", "A waiver has not begun.",
      example: "on: 2027-01-01, checked in 2026", fix: "Write the day it was given, or wait for it."),
    RulePage(
      "waiver.lapsed", "A waiver is past its end and no longer applies.",
      example: "expires: yesterday", fix: "Mend what it waived, or have it given anew."),
    RulePage(
      "waiver.ending", "A waiver ends within 30 days.",
      example: "expires: next week", fix: "Mend what it waives in time."),
    RulePage(
      "waiver.unused", "Nothing breaks the rule that is waived.",
      example: "a waiver of what was mended", fix: "Take the waiver out."),
    RulePage(
      "element.missing", "No words of the protocol carry an element.",
      example: "no clause on missing children", fix: "Take the library clause that carries it, or write one."),
    RulePage(
      "element.incomplete", "An element is carried, but a value is not stated or a bearer not named.",
      example: "[BLANK: hours to report]", fix: "State the value, or name the partner."),
    RulePage(
      "element.conflicting", "A value is looser than law or guidance allows, or the limit of law cannot be read.",
      example: "report-hours: 48", fix: "Make it stricter."),
    RulePage(
      "element.own-words", "Only words of the county's own carry an element; nobody compared them with the law.",
      example: "adds: a clause that carries missing-cse-ncmec", fix: "Let counsel read them beside the duty."),
    RulePage(
      "element.undecided", "Whether an element applies hangs on a fact that nobody has stated with a source.",
      example: "opted-in: not stated", fix: "State the fact and its source."),
  ]
}
