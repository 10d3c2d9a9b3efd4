import ProseDiff
import Testing

/// Small edits of clause text, each with the marks and the kinds that a careful legal editor gives.
///
/// A row holds both texts: the marks without the insertions are the old text, without the deletions the new one.
@Suite struct GradedEditTests {
  private static let vocabulary = ProseVocabulary(
    parties: [
      "county child welfare agency", "child welfare", "social worker", "county probation department", "probation",
      "probation officer", "sheriff", "police", "district attorney", "law enforcement agency", "law enforcement",
      "juvenile court", "court", "advocate",
    ],
    definedTerms: [
      "exploited child", "child", "nonminor dependent", "youth", "responsible agency", "lead agency", "lead worker",
      "suspected", "placement", "caregiver", "party", "steering committee", "missing",
    ])

  private func expect(_ marked: String, _ kinds: String) {
    let texts = MarkedProse(marked)
    let comparison = ProseComparison(texts.old, texts.new, knowing: Self.vocabulary)
    #expect(ChangeMarks(showingTypography: true).text(of: comparison.segments) == marked)
    let found = comparison.changes.map { change in
      change.aspects.map { "\($0.kind.rawValue): \($0.words)" }.joined(separator: "; ")
    }
    #expect(found.joined(separator: " || ") == kinds)
  }

  @Test(arguments: [
    ("The responsible agency [-shall-]{+may+} report this immediately.", "modal: shall → may"),
    ("The responsible agency [-shall-]{+will+} report this immediately.", "modal: shall → will"),
    ("The responsible agency [-shall-]{+must+} report this immediately.", "modal: shall → must"),
    ("The responsible agency [-shall-]{+should+} report this immediately.", "modal: shall → should"),
    ("The responsible agency shall {+not +}report this immediately.", "negation: not added"),
    ("The worker [-may-]{+shall+} not share the record with the school.", "modal: may → shall"),
    ("The worker may [-not -]share the record with the school.", "negation: not removed"),
    ("The worker shall [-not -]share the record.", "negation: not removed"),
    ("The worker [-does not go-]{+goes+} alone to a place where an exploiter may be.", "negation: not removed"),
    ("The worker will [-never -]tell the caregiver where the child is.", "negation: never removed"),
    ("[-No-]{+A+} child is a dependent and a ward at the same time.", "negation: no removed"),
    (
      "Staff will {+not +}share the record with the court{+ without the child's agreement+}.",
      "negation: not added || negation: without added"
    ),
    (
      "A supervisor [-will-]{+shall+} review the efforts each [-month-]{+quarter+}.",
      "modal: will → shall || time-unit: month → quarter"
    ),
    (
      "The county child welfare agency [-is responsible for-]{+takes part in+} the case.",
      "modal: is responsible for removed"
    ),
    ("The worker [-must-]{+is encouraged to+} ask for the number.", "modal: must → is encouraged to"),
    ("The worker [-shall-]{+is to+} ask for the number.", "modal: shall removed"),
    ("The worker [-shall ask-]{+asks+} for the number.", "modal: shall removed"),
    ("The worker is [-required-]{+allowed+} to ask for the number.", "modal: is required to → is allowed to"),
    ("The worker shall {+make efforts to +}ensure that the child is safe.", "modal: make efforts to added"),
    (
      "The worker records the date of the call. [-The worker shall report the case to the court. -]The supervisor reviews the file each month.",
      "modal: shall removed; party: court removed; words: The worker shall report the case to the court. removed"
    ),
    (
      "The worker records the date of the call. {+The worker shall report the case to the court. +}The supervisor reviews the file each month.",
      "modal: shall added; party: court added; words: The worker shall report the case to the court. added"
    ),
    ("The agency [-can't-]{+can+} share the record.", "negation: can't removed"),
    (
      "[-Neither the-]{+The+} sheriff [-nor-]{+and+} the police will arrest the child.",
      "negation: neither removed || negation: nor removed"
    ),
    ("The agency [-may, in its discretion,-]{+shall+} report the case.", "modal: may, in its discretion → shall"),
    ("The agency [-shall-]{+need not+} report the case.", "modal: shall → need not"),
    ("The agency [-agrees-]{+intends+} to report the case.", "modal: agrees to → intends to"),
    ("The worker [-reports-]{+may report+} to the court.", "modal: may added"),
    (
      "The parties agree to meet each month. The sheriff shall attend each meeting.{+ The court is asked to attend.+}",
      "modal: is asked to added; party: court added; words: The court is asked to attend. added"
    ),
  ])
  func wordsOfDuty(marked: String, kinds: String) { expect(marked, kinds) }

  @Test(arguments: [
    (
      "The child's parents or guardians are told{+, unless the juvenile court has ended their right to be told+}.",
      "exception: unless added"
    ),
    (
      "A person shall not pass it on without parental consent[-, unless federal and state law permits it-].",
      "exception: unless removed"
    ),
    (
      "A young person decides whether information is shared[-, except where the law decides otherwise-].",
      "exception: except removed"
    ),
    (
      "[-Each-]{+Subject to the availability of funds, each+} party will pay its own costs.",
      "exception: subject to added"
    ),
    (
      "[-The-]{+Notwithstanding section 4, the+} county pays the supplemental rate.",
      "exception: notwithstanding added; citation: 4 added"
    ),
    ("The advocate stays with the child{+, provided that the child agrees+}.", "exception: provided that added"),
    ("The agency may share the record{+ only if the child agrees+}.", "exception: only if added"),
    ("The agency reports the case{+ if the child agrees+}.", "exception: if added"),
    (
      "The agency will tell the parent, [-unless-]{+if+} the law [-forbids-]{+allows+} it.",
      "exception: unless → if || negation: forbids removed"
    ),
    ("The agency tells child welfare [-and-]{+or+} probation about the case at once.", "conjunction: and → or"),
    ("The agency tells child welfare [-or-]{+and+} probation about the case at once.", "conjunction: or → and"),
    ("The agency tells child welfare [-and/or-]{+and+} probation about it.", "conjunction: and/or → and"),
    (
      "[-Either-]{+Both+} the sheriff [-or-]{+and+} the police will answer the call.",
      "conjunction: either → both || conjunction: or → and"
    ),
    (
      "The agency shall include{+, where appropriate,+} a representative of the sheriff.",
      "exception: where appropriate added"
    ),
    ("The agency will share the record, [-other than-]{+including+} the address.", "exception: other than removed"),
    ("The worker will, within 24 hours{+ where possible+}, call.", "exception: where possible added"),
  ])
  func exceptionsAndConjunctions(marked: String, kinds: String) { expect(marked, kinds) }

  @Test(arguments: [
    ("The agency shall report the child missing within [-24-]{+48+} hours.", "number: 24 → 48"),
    ("The agency shall report the child missing within 24 {+business +}hours.", "time-unit: hours → business hours"),
    ("The agency shall report the child missing within [-24-]{+two+} hours.", "number: 24 → two"),
    (
      "The agency shall report the child missing within [-24 hours-]{+one day+}.",
      "number: 24 → one; time-unit: hours → day"
    ),
    (
      "The agency shall report the child missing within [-24 hours-]{+a reasonable time+}.",
      "number: 24 removed; time-unit: hours removed"
    ),
    ("The agency shall report the child missing [-within-]{+after+} 24 hours.", "number: within → after"),
    (
      "The agency shall report the child missing[- within 24 hours-].",
      "number: within, 24 removed; time-unit: hours removed"
    ),
    (
      "The agency shall report the child missing{+ immediately, and in no case later than 24 hours+}.",
      "number: in no case later than, 24 added; time-unit: immediately, hours added"
    ),
    ("The team meets within 10 [-calendar-]{+business+} days.", "time-unit: calendar days → business days"),
    ("The team meets within 10 [-court -]days.", "time-unit: court days → days"),
    ("The team meets within [-ten-]{+fifteen+} days.", "number: ten → fifteen"),
    ("The team meets within [-twenty-one-]{+twenty-four+} days.", "number: twenty-one → twenty-four"),
    ("The team meets [-once-]{+twice+} a month.", "number: once → twice"),
    ("The team meets [-monthly-]{+quarterly+}.", "time-unit: monthly → quarterly"),
    ("The team meets every [-two-]{+three+} weeks.", "number: two → three"),
    ("The team meets [-at least -]once a year.", "number: at least removed"),
    ("The team has at [-least-]{+most+} three members.", "number: at least → at most"),
    ("The team has no [-fewer-]{+more+} than three members.", "number: no fewer than → no more than"),
    (
      "The notice is given [-no later than-]{+at least+} 10 days before the hearing.",
      "number: no later than → at least"
    ),
    ("The protocol takes effect on [-July 1, 2026-]{+January 1, 2027+}.", "date: july 1, 2026 → january 1, 2027"),
    ("The protocol takes effect on [-2026-07-01-]{+2027-07-01+}.", "date: 2026-07-01 → 2027-07-01"),
    ("The protocol takes effect on [-1 July 2026-]{+1 July 2027+}.", "date: 1 july 2026 → 1 july 2027"),
    ("The protocol ends in [-June 2026-]{+June 2027+}.", "date: june 2026 → june 2027"),
    ("The protocol covers fiscal year [-2026-27-]{+2027-28+}.", "date: 2026-27 → 2027-28"),
    (
      "The team meets within [-{{mdt.initial/days}}-]{+{{mdt.crisis/hours}}+}.",
      "number: {{mdt.initial/days}} → {{mdt.crisis/hours}}"
    ),
    ("The team meets within [-{{mdt.initial/days}}-]{+10 days+}.", "number: {{mdt.initial/days}} → 10"),
    ("The county pays [-$1,200.00-]{+$1,500.00+} for each child.", "number: $1,200.00 → $1,500.00"),
    ("The county pays [-50-]{+75+} percent of the cost.", "number: 50 → 75"),
    ("The county pays [-one-half-]{+one-third+} of the cost.", "number: one-half → one-third"),
    ("The term lasts for [-three-]{+five+} ([-3-]{+5+}) years.", "number: three → five || number: 3 → 5"),
    ("The child is under [-18-]{+21+}.", "number: 18 → 21"),
    ("The youth is [-18-]{+16+} or older.", "number: 18 → 16"),
    ("The team meets [-at least -]once a year to review it.", "number: at least removed"),
    ("The call is made by [-5:00-]{+6:00+} p.m. on the day.", "number: 5:00 → 6:00"),
    ("It does so in [-2026-]{+2028+} for all.", "date: 2026 → 2028"),
  ])
  func numbersLimitsAndTimes(marked: String, kinds: String) { expect(marked, kinds) }

  @Test(arguments: [
    (
      "The child comes within [-WIC 300(b)(2)-]{+WIC 300(b)(4)+} on this ground.",
      "citation: wic 300(b)(2) → wic 300(b)(4)"
    ),
    (
      "The child comes within Welfare and Institutions Code section [-300(b)(2)-]{+300(b)(4)+}.",
      "citation: 300(b)(2) → 300(b)(4)"
    ),
    ("The child comes within section 300, subdivision [-(b)(2)-]{+(b)(4)+}.", "citation: (b)(2) → (b)(4)"),
    ("The child comes within subdivision [-(b)-]{+(c)+} of section 300.", "citation: (b) → (c)"),
    ("The report follows Penal Code [-§ 11166(j)(3)-]{+§ 11166(j)(2)+}.", "citation: § 11166(j)(3) → § 11166(j)(2)"),
    (
      "The report follows [-42 U.S.C. § 671(a)(35)-]{+42 U.S.C. § 671(a)(9)+}.",
      "citation: 42 u.s.c. § 671(a)(35) → 42 u.s.c. § 671(a)(9)"
    ),
    (
      "The report follows [-{{cite:pen-11166-j-3}}-]{+{{cite:pen-11166-j-2}}+}.",
      "citation: {{cite:pen-11166-j-3}} → {{cite:pen-11166-j-2}}"
    ),
    (
      "The search follows [-{{clause:missing.locate}}-]{+{{clause:missing.report}}+}.",
      "citation: {{clause:missing.locate}} → {{clause:missing.report}}"
    ),
    ("The search follows section [-12.3-]{+12.4+}.", "citation: 12.3 → 12.4"),
    (
      "The county [-probation department-]{+child welfare agency+} will convene the meeting.",
      "party: county probation department → county child welfare agency"
    ),
    (
      "The [-sheriff-]{+district attorney+} will report the case to the [-district attorney-]{+sheriff+}.",
      "party: sheriff → district attorney || party: district attorney → sheriff"
    ),
    ("The [-social worker-]{+probation officer+} will record each effort.", "party: social worker → probation officer"),
    ("The social worker [-or probation officer -]will record each effort.", "party: probation officer removed"),
    (
      "The [-{{partner:probation}}-]{+{{partner:child-welfare}}+} will convene the meeting.",
      "party: {{partner:probation}} → {{partner:child-welfare}}"
    ),
    (
      "The agency will assess each [-exploited-]{+suspected+} child.",
      "defined-term: exploited child → suspected, child"
    ),
    ("The agency will assess each [-exploited -]child.", "defined-term: exploited child → child"),
    ("The [-responsible-]{+lead+} agency will keep the record.", "defined-term: responsible agency → lead agency"),
    (
      "The agency shall report to law enforcement the case[-, and keep a record of it for the court-].",
      "party: court removed"
    ),
    ("Under AB [-161-]{+162+} the county pays.", "citation: 161 → 162"),
    ("See sections 300 and [-602-]{+601+} of it.", "citation: 602 → 601"),
    ("- the sheriff\n[-- the court\n-]- the school of the child", "party: court removed; words: - the court removed"),
  ])
  func citationsPartiesAndTerms(marked: String, kinds: String) { expect(marked, kinds) }

  @Test(arguments: [
    ("The team meets within [-10-]{+ten+} days.", "words: 10 → ten"),
    ("The notice is given within 30 days [-after-]{+before+} signing.", "time-unit: after → before"),
    (
      "The worker will [-record each-]{+note every+} effort, its date and its result.",
      "words: record each → note every"
    ),
    ("The worker will record each effort[- promptly-].", "time-unit: promptly removed"),
    ("The county pays [-50%-]{+50 percent+} of the cost.", "words: 50% → 50 percent"),
    (
      "The [-agency's-]{+agency’s+} [-\"-]{+“+}lead worker[-\"-]{+”+} tells the child.",
      "typographic: agency's → agency’s"
    ),
    ("The hours [---]{+—+} all of them [---]{+—+} count.", "typographic: - → —"),
    ("The years [-2026-2027-]{+2026–2027+} count.", "typographic: 2026-2027 → 2026–2027"),
    ("The [-Team-]{+team+} meets each week at the county office.", "words: Team → team"),
    ("The [-sheriff shall-]{+Sheriff SHALL+} answer the call.", "words: sheriff shall → Sheriff SHALL"),
    ("The worker will record the effort, its date{+,+} and its result.", "words: , added"),
    (
      "The worker will record the effort[-; the-]{+. The+} supervisor will review it.",
      "split: The worker will record the effort; the supervisor will review it. → The worker will record the effort. The supervisor will review it."
    ),
    (
      "The worker will record the effort and the hour of each call[-. The-]{+, and the+} supervisor will review it.",
      "joined: The worker will record the effort and the hour of each call. The supervisor will review it. → The worker will record the effort and the hour of each call, and the supervisor will review it."
    ),
    (
      "[-The supervisor reviews the file of each child each month. -]The worker records the date of the call and its result.{+ The supervisor reviews the file of each child each month.+}",
      "moved: The supervisor reviews the file of each child each month. → The supervisor reviews the file of each child each month."
    ),
    (
      "[-The worker will tell the child that the child is missed.-]{+Nobody waits for forms when a call comes in late at night.+}",
      "rewritten: The worker will tell the child that the child is missed. → Nobody waits for forms when a call comes in late at night.; modal: will removed; negation: nobody added"
    ),
    (
      "1. call the parents\n[-2. call the school\n3-]{+2+}. call the police",
      "words: 2. call the school removed || renumbered: 3 → 2"
    ),
    (
      "[-1-]{+2+}. call the parents of the child\n[-2-]{+3+}. call the school of the child",
      "renumbered: 1 → 2 || renumbered: 2 → 3"
    ),
    (
      "[-(a)-]{+(b)+} call the parents of the child [-(b)-]{+(c)+} call the school of the child",
      "renumbered: (a) → (b) || renumbered: (b) → (c)"
    ),
    ("The list holds the parents, the school{+, the hospital+} and the police.", "words: , the hospital added"),
    (
      "Services are [-voluntary-]{+mandatory+} for the child unless a court orders otherwise.",
      "modal: voluntary → mandatory"
    ),
    (
      "[-The agency will notify the child's attorney within-]{+Within+} 24 hours after it learns of it{+, the agency will notify the child's attorney+}.",
      "moved: The agency will notify the child's attorney within → , the agency will notify the child's attorney"
    ),
    ("[-Any-]{+Each+} party may withdraw by written notice.", "conjunction: any → each"),
    ("[-All parties-]{+Any party+} shall sign the protocol.", "conjunction: all → any"),
    ("The child shall be seen by a doctor [-before-]{+after+} the interview.", "time-unit: before → after"),
    (
      "The worker will ask within {{first-hours}}, whichever is [-earlier-]{+later+}.",
      "number: whichever is earlier → whichever is later"
    ),
    ("The agency shall [-cross-report-]{+crossreport+} the case.", "words: cross-report → crossreport"),
    ("The agency reports [-when-]{+if+} the child agrees.", "words: when → if"),
    ("The worker will call the parents [-at once -]when the child comes.", "time-unit: at once removed"),
    ("The plan lasts [-21-]{+twenty-one+} days in all.", "words: 21 → twenty-one"),
    ("The agency shall report [---]{+--+} and record [---]{+--+} it.", "typographic: - → --"),
  ])
  func wordsSentencesAndForm(marked: String, kinds: String) { expect(marked, kinds) }

  /// Small words that turn a duty round: how soon, how many of them, on which side of an event.
  @Test(arguments: [
    ("The worker calls the court [-before-]{+prior to+} the hearing.", "words: before → prior to"),
    ("The worker calls the court [-until-]{+after+} the hearing of the child.", "time-unit: until → after"),
    ("The worker calls the court{+ before the hearing+}.", "words: before the hearing added"),
    ("The agency shall report the child missing [-immediately-]{+promptly+}.", "time-unit: immediately → promptly"),
    ("The agency shall report the child missing[- immediately-].", "time-unit: immediately removed"),
    ("The agency shall [-immediately-]{+at once+} report the child missing.", "words: immediately → at once"),
    (
      "The agency shall report the child missing [-immediately-]{+as soon as possible+}.",
      "time-unit: immediately → as soon as possible"
    ),
    (
      "The agency shall report the child missing [-immediately-]{+within 24 hours+}.",
      "number: within, 24 added; time-unit: immediately → hours"
    ),
    ("The report covers the [-fiscal-]{+calendar+} year.", "time-unit: fiscal year → calendar year"),
    ("The report is due within 24 [-hours-]{+days+} of the call.", "time-unit: hours → days"),
    ("The agency tells [-all-]{+any+} of the parties of the case.", "conjunction: all → any"),
    ("The agency tells [-each-]{+any+} party of the case at hand.", "conjunction: each → any"),
    ("The agency tells [-each-]{+every+} party of the case at hand.", "words: each → every"),
    ("The agency tells [-the-]{+each+} party of the case at hand.", "words: the → each"),
    ("The plan is due on the [-first-]{+second+} Monday of the month.", "number: first → second"),
    ("The worker {+first +}calls the parents of the child.", "words: first added"),
    ("The team has [-at least-]{+no fewer than+} three members.", "words: at least → no fewer than"),
    ("The team has [-at least-]{+up to+} three members.", "number: at least → up to"),
    ("The child has been [-authorized-]{+unauthorized+} to leave the home.", "negation: unauthorized added"),
    ("The agency [-reports-]{+fails to report+} the case to the court.", "negation: fails to added"),
    ("The law [-permits-]{+prohibits+} the use of the record here.", "negation: prohibits added"),
    ("The agency [-except-]{+including+} the court will keep the record.", "exception: except removed"),
    ("The agency shares the record{+ upon request+}.", "exception: upon request added"),
    ("The agency shares the record {+if available +}with the court.", "exception: if available added"),
    ("The search is [-optional-]{+mandatory+} for the agency at night.", "modal: optional → mandatory"),
    ("The agency calls the sheriff [-and-]{+or+} the school at night.", "conjunction: and → or"),
    ("The agency calls the sheriff [-and-]{+and/or+} the school at night.", "conjunction: and → and/or"),
    ("The worker shall [-not later than-]{+within+} 24 hours call.", "number: not later than → within"),
    ("The worker may {+not +}share the record with the school.", "negation: not added"),
    ("The worker [-shall-]{+may only+} share the record with the school.", "modal: shall → may; exception: only added"),
  ])
  func smallWordsOfWeight(marked: String, kinds: String) { expect(marked, kinds) }
}
