extension RulePage {
  /// What `mou lint` asks of a library beyond its form.
  static let lintPages: [RulePage] = [
    RulePage(
      "lint.law-not-carried", "No clause carries an element that a protocol can be judged by.",
      example: "an element nobody quotes words for", fix: "Write a clause that carries it, or quote the words that do."),
    RulePage(
      "lint.clause-carries-nothing", "A clause binds somebody and carries no element of law or guidance.",
      example: "binds: all-parties, without 'carries'", fix: "Name what it carries, if anything."),
    RulePage(
      "lint.limit-without-placeholder", "Words that carry a limit of law hold no value that the limit could bound.",
      example: "words: within 24 hours", fix: "Put the number in as a value with 'limit-from'."),
    RulePage(
      "lint.team-seat-not-carried", "The clause that lists a team leaves out a seat that the law requires.",
      example: "a team list without probation", fix: "List the seat and carry its element."),
    RulePage(
      "lint.value-unused", "Counties are asked for a value that no text uses.",
      example: "values: {spare: …}", fix: "Use it, or take it out."),
    RulePage(
      "lint.basis", "Clauses rest on memory or on our own design, not on a text that was read.",
      example: "basis: memory", fix: "Find a source, or let counsel read the clause with care."),
    RulePage(
      "lint.law-check-old", "The law was last checked over 12 months ago.",
      example: "law-checked-on: 2024-01-05", fix: "Read the codes again and move the date."),
    RulePage(
      "lint.too-long", "A clause has more than 12 sentences, which is more than one idea.",
      example: "a page of text", fix: "Split it."),
    RulePage(
      "lint.court-bound", "A clause binds the juvenile court, which only acknowledges the protocol.",
      example: "The juvenile court shall hear the case.",
      fix: "Write 'is asked to', 'may' or 'takes part in'; take the court out of 'binds'."),
    RulePage(
      "lint.term-twice", "Two clauses that stand at one time define one term.",
      example: "defines: [party] in two files", fix: "Keep one definition."),
    RulePage(
      "lint.term-undefined", "A term is said to be defined where it is not, or may be undefined where it is used.",
      example: "defines: [hotline], not in the text", fix: "Define it where it always stands."),
    RulePage(
      "lint.term-unused", "No other clause uses a defined term.",
      example: "defines: [liaison]", fix: "Use it, or take the definition out."),
    RulePage(
      "lint.tier", "A tier of the team response is missing from the flow, the matrix or a member's duties.",
      example: "duty.probation without the crisis response", fix: "Add the duty, or the block."),
    RulePage(
      "lint.reference-out-of-life", "A clause refers to one that does not stand on all of its days.",
      example: "a clause of 2015 that refers to one of 2024", fix: "Give both one life, or refer elsewhere."),
    RulePage(
      "lint.reference-to-optional", "A clause of every protocol refers to an optional one.",
      example: "{{clause:first.detention-annex}}", fix: "Move the reference into the optional clause."),
    RulePage(
      "lint.two-names", "Running text names a party in another way than its role.",
      example: "county social services agency", fix: "Write the role's name."),
    RulePage(
      "lint.verdict-word", "A text passes a verdict on a protocol or county.",
      example: "This protocol is compliant.", fix: "Say what the protocol does."),
  ]
}
