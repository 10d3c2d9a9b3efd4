extension RulePage {
  /// What files say: keys, names, dates, numbers.
  static let modelPages: [RulePage] = [
    RulePage(
      "key.empty", "A key is written and states nothing.",
      example: "title:", fix: "State it, or leave the entry out."),
    RulePage(
      "key.missing", "A key that is needed is not there.",
      example: "a clause without 'title'", fix: "Add the key."),
    RulePage(
      "key.unknown", "No such key is known here, so what stands under it would be lost.",
      example: "rol: probation", fix: "Write it as the message suggests."),
    RulePage(
      "boolean.invalid", "A yes or no is written in another way.",
      example: "optional: yes", fix: "Write true or false."),
    RulePage(
      "number.invalid", "A number is not a whole number in digits, or too small.",
      example: "edition: 1.5", fix: "Write digits alone."),
    RulePage(
      "date.invalid", "A date is not written YYYY-MM-DD, or the calendar has no such day.",
      example: "from: 02/03/2024", fix: "Write 2024-02-03."),
    RulePage(
      "date.order", "Something ends on the day it begins, or before it.",
      example: "from: 2020-01-01 with to: 2019-12-31", fix: "Mend the day that is wrong."),
    RulePage(
      "fiscal-year.invalid", "A fiscal year is not written as its two halves.",
      example: "fiscal-year: 2026", fix: "Write 2026-27."),
    RulePage(
      "word.unknown", "A word is not one of the few that are allowed.",
      example: "level: mandatory", fix: "Write one of the words in the message."),
    RulePage(
      "id.grammar", "A name has letters that names do not have.",
      example: "clause: Missing.Report", fix: "Use small letters, digits, dots and hyphens."),
    RulePage(
      "list.duplicate", "A name stands twice in one list.",
      example: "binds: [probation, probation]", fix: "Keep one of the two."),
    RulePage(
      "library.format", "The library is written for another version of the program.",
      example: "format: 9", fix: "Use the version that reads it."),
    RulePage(
      "clause.path", "A clause has another name than its file.",
      example: "clause: missing.report in locate.yaml", fix: "Rename one of the two."),
    RulePage(
      "clause.not-in-outline", "A clause stands in no part of the outline, so no protocol holds it.",
      example: "a new file, not listed", fix: "List it in Clauses/library.yaml."),
    RulePage(
      "outline.duplicate", "A clause stands twice in the outline.",
      example: "missing.report under two parts", fix: "Keep one."),
    RulePage(
      "carries.words-missing", "The words that should carry an element do not stand in the text.",
      example: "words: report at once", fix: "Quote the text's very words."),
    RulePage(
      "carries.words-cut", "The words that should carry an element begin or end inside a placeholder.",
      example: "words: will meet within {{days", fix: "Quote the placeholder whole."),
    RulePage(
      "carries.words-short", "The words that should carry an element are less than two words.",
      example: "words: The", fix: "Quote who does what, and by when."),
    RulePage(
      "limit.untied", "The words that carry an element with a limit hold a time that is not held to it.",
      example: "words: … within {{report-hours}} …, without 'limit-from'",
      fix: "Add 'limit-from' with the element to the value."),
    RulePage(
      "provision.part",
      "A part of a provision has its history from there, and its name is that of the whole with its place.",
      example: "part-of: wic-241.1 beside 'history', or wic-241.1-b with place: (c)",
      fix: "Take the history out, name the whole section, or mend the place."),
    RulePage(
      "provision.order", "The history of a provision does not stand oldest first, or two entries begin on one day.",
      example: "an entry of 2023 before one of 2014", fix: "Put the entries in the order of their days."),
    RulePage(
      "role.alias", "An alias means another role already.",
      example: "aliases: [cps] for two roles", fix: "Keep it at one of them."),
    RulePage(
      "role.held-by", "An umbrella role is held by itself.",
      example: "role: police with held-by: [police]", fix: "Name the roles below it, or take the key out."),
    RulePage(
      "element.seat", "'team' and 'role' belong to elements that look in a team.",
      example: "look-in: text with role: sheriff", fix: "Take the key out."),
    RulePage(
      "condition.value", "A condition expects a value that its fact never has.",
      example: "when: {opted-in: maybe}", fix: "Write one of the fact's values."),
    RulePage(
      "limit.missing", "A value takes its limit from an element that has none.",
      example: "limit-from: proto-written", fix: "Name an element with a limit."),
    RulePage(
      "limit.unit", "A value and its limit count different things, which never convert.",
      example: "kind: days under a limit in court days", fix: "Use the limit's unit."),
    RulePage(
      "placeholder.block", "A generated block stands inside a paragraph, or has no such name.",
      example: "See {{block:parties}} here", fix: "Put it alone in a paragraph."),
    RulePage(
      "placeholder.grammar", "A placeholder is not closed or holds other signs than names have.",
      example: "{{Report Hours}}", fix: "Write {{report-hours}}."),
    RulePage(
      "placeholder.seat", "A placeholder names a seat that the team does not have.",
      example: "{{seat:child-mdt/sheriff}}", fix: "Name one of the team's seats."),
    RulePage(
      "placeholder.unknown", "A placeholder names nothing that is known.",
      example: "{{report-hour}}", fix: "Write it as the message suggests."),
    RulePage(
      "placeholder.other-county", "A text uses what another county added for itself.",
      example: "{{clause:local.co-location}}", fix: "Add the clause to this county, or write the words out."),
    RulePage(
      "value.kind", "An answer is not of the kind its value has.",
      example: "report-hours: 24 hours", fix: "Write it as the message says."),
    RulePage(
      "value.option", "An answer is none of the value's options.",
      example: "cadence: yearly", fix: "Write one of the options."),
    RulePage(
      "value.placeholder", "A value holds a placeholder, which prints as it stands.",
      example: "tool: '{{county.name}} tool'", fix: "Write the words out."),
    RulePage(
      "value.out-of-range", "A time is zero or longer than any agreement means.",
      example: "report-hours: 0", fix: "Write the number that was meant, or leave the value out."),
    RulePage(
      "text.stand-in", "Words such as TBD, N/A or ____ hold the place of an answer and state nothing.",
      example: "tool: TBD", fix: "State the answer, or leave it out so that the document shows a blank."),
    RulePage(
      "value.unknown", "A clause has no such value.",
      example: "missing.report: {hours: 24}", fix: "Write the value's name."),
    RulePage(
      "value.default-beyond-limit", "A default is looser than the law allows.",
      example: "default: 48 under a limit of 24 hours", fix: "Make the default stricter."),
    RulePage(
      "variant.unknown", "A clause has no such variant.",
      example: "chooses: {mdt.crisis: five-tier}", fix: "Write one of its variants."),
    RulePage(
      "variant.duplicate", "A clause has two variants of one name.",
      example: "variant: two-tier twice", fix: "Rename one, or take it out."),
    RulePage(
      "variant.reserved", "A variant is called 'standard', by which counties choose the text that is no variant.",
      example: "variant: standard", fix: "Give it a name of its own."),
    RulePage(
      "variant.against-facts", "A county chooses another wording than the facts it states select.",
      example: "chooses: {mdt.crisis: standard} with mdt-structure: four-tier",
      fix: "Take the choice out, or mend the fact."),
    RulePage(
      "layer.duplicate", "One layer says one thing twice.",
      example: "a clause taken and left out", fix: "Keep one."),
    RulePage(
      "fact.home", "A fact is stated where it does not belong.",
      example: "facts: {opted-in: …}", fix: "State it at the place in the message."),
    RulePage(
      "fact.option", "A fact is stated as something it never is.",
      example: "mdt-structure: five-tier", fix: "Write one of its options."),
    RulePage(
      "county.path", "A county has another name than its file.",
      example: "county: kern in kings.yaml", fix: "Rename one of the two."),
    RulePage(
      "county.name-suffix", "A county's name holds the word County, which documents add.",
      example: "name: Alameda County", fix: "Write the name alone."),
    RulePage(
      "county.fips", "The FIPS code is another county's.",
      example: "fips: \"06003\" for Alameda", fix: "Write the county's own code."),
    RulePage(
      "region.path", "A region has another name than its file.",
      example: "region: tri in tri-county.yaml", fix: "Rename one of the two."),
    RulePage(
      "region.member", "A region and a county do not name each other.",
      example: "a county with 'region: null' on a region's list", fix: "Name each in the other's file."),
    RulePage(
      "partner.division", "A division is named for a role the partner does not hold.",
      example: "divisions: {sheriff: …}", fix: "Add the role, or take the division out."),
    RulePage(
      "partner.duplicate",
      "One agency stands twice among the partners, so that what one entry says may hide in the other.",
      example: "two partners of one name", fix: "Put its roles and teams into one entry."),
    RulePage(
      "partner.no-agency", "A partner has no agency.",
      example: "roles: [probation] alone", fix: "Name the agency, or leave the partner out."),
    RulePage(
      "reference.omitted", "A clause refers to one that this protocol does not hold.",
      example: "{{clause:first.detention-annex}}", fix: "Take the clause, or amend the one that refers to it."),
  ]
}
