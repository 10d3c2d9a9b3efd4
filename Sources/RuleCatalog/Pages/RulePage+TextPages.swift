extension RulePage {
  /// What people wrote in their own words.
  static let textPages: [RulePage] = [
    RulePage(
      "citation.stale", "A citation is out of date on the as-of date.",
      example: "WIC 300(b)(2) in a protocol of 2026", fix: "Write the place in the hint."),
    RulePage(
      "citation.check-date", "A citation may be right only for an older protocol.",
      example: "PC 647(b)", fix: "Compare with the law of the as-of date."),
    RulePage(
      "citation.spent", "A citation names a duty that was done once and for all.",
      example: "WIC 16524.10", fix: "Leave it out, unless the text tells history."),
    RulePage(
      "citation.known-error", "A citation is wrong wherever it stands.",
      example: "Chapter 773, Statutes of 2016", fix: "Write what the hint says."),
    RulePage(
      "citation.early", "A provision begins after the as-of date.",
      example: "WIC 827.14 in a protocol of 2022", fix: "Leave it out, or move the as-of date."),
    RulePage(
      "citation.unknown", "The library does not hold the section or letter, so nobody checked it.",
      example: "PC 187", fix: "Check it yourself."),
    RulePage(
      "conflict.arrest-of-minor", "A text speaks of arresting or charging a child for prostitution or loitering.",
      example: "Minors may be arrested for prostitution.", fix: "Treat the child as a child to protect."),
    RulePage(
      "conflict.child-prostitute", "A text calls a child a prostitute.",
      example: "juvenile prostitutes", fix: "Write 'exploited child'."),
    RulePage(
      "conflict.consent-of-minor", "A text makes a child's consent to commercial sex count.",
      example: "whether the minor consented to the sexual act", fix: "Leave consent out."),
    RulePage(
      "conflict.report-to-supervisor", "A text lets a report to a supervisor take the place of the mandated report.",
      example: "tell the supervisor instead of calling the hotline",
      fix: "Each reporter makes the report; a supervisor may be told besides."),
    RulePage(
      "personal-data.ssn", "A file holds a social security number.",
      example: "***-**-1120", fix: "Take it out, and out of the history."),
    RulePage(
      "personal-data.cws-number", "A file holds the number of a child welfare case or client.",
      example: "****-****-****-***5678", fix: "Take it out, and out of the history."),
    RulePage(
      "personal-data.cin", "A file holds a Medi-Cal client number.",
      example: "******67A", fix: "Take it out, and out of the history."),
    RulePage(
      "personal-data.case-number", "A file holds the number of somebody's case.",
      example: "case number ****23", fix: "Take it out, and out of the history."),
    RulePage(
      "personal-data.identifier", "A file holds a student, medical record or like number.",
      example: "SSID ****90", fix: "Take it out, and out of the history."),
    RulePage(
      "personal-data.birth-date", "A file holds somebody's date of birth.",
      example: "DOB **/**/****", fix: "Take it out, and out of the history."),
    RulePage(
      "personal-data.email", "A file holds an e-mail address.",
      example: "***@***.gov",
      fix:
        "Name the office; a mailbox named by its office's work (csec@, hotline@) belongs in a value of kind public-line."
    ),
    RulePage(
      "personal-data.phone", "A file holds a phone number that may be a person's.",
      example: "***-***-0142", fix: "Name the office; an office's line belongs in a value of kind public-line."),
    RulePage(
      "personal-data.name", "A file names a person.",
      example: "Ms. R***", fix: "Name the office or position."),
    RulePage(
      "text.office-line", "An office's phone number stands outside a value of kind public-line.",
      example: "the intake office at ***-***-0142", fix: "Put it into such a value."),
  ]
}
