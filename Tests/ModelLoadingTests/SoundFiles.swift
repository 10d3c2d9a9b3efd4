/// A small project without a mistake; each test changes a few words of it.
enum SoundFiles {
  static let library = [
    "Clauses/library.yaml": """
    library:
      edition: "2026.11"
      format: 1
      law-checked-on: 2026-11-20
      codes-read-to:
        - {code: WIC, to: 2026-06-29}
    outline:
      - part: missing
        title: Missing children
        clauses: [missing.report, missing.locate]
      - part: appendices
        title: Appendices
        kind: appendix

    """,
    "Clauses/roles.yaml": """
    roles:
      - role: human-services
        name: county human services department
        label: Human services
      - role: child-welfare
        name: county child welfare agency
        label: Child welfare
        aliases: [cps, dcfs]
      - role: probation
        name: county probation department
        label: Probation
        document: signs
      - role: police
        name: police department
        label: Police
        several: true
      - role: law-enforcement
        name: law enforcement agency
        label: Law enforcement
        several: true
        held-by: [police]

    """,
    "Clauses/facts.yaml": """
    facts:
      - fact: opted-in
        kind: yes-no
        stated-in: program
        ask: Did the county elect to receive the funds?
        answers: human-services
      - fact: first-developed
        kind: date
        stated-in: protocol
        ask: When was the first protocol developed?
        answers: human-services
      - fact: this-text
        kind: choice
        stated-in: protocol
        ask: What is this text?
        answers: human-services
        options: [first, revises, replaces]
      - fact: uses-cac
        kind: yes-no
        ask: Does the county use a center?
        answers: child-welfare
      - fact: mdt-structure
        kind: choice
        ask: How many tiers are there?
        answers: child-welfare
        options: [three-tier, two-tier]

    """,
    "Clauses/teams.yaml": """
    teams:
      - team: development
        name: protocol development team
        provision: wic-1
        purpose: develops the protocol
        obliges: protocol
        when: {opted-in: true}
        lead: human-services
        minimum: 3
        listed-in: missing.locate
        seats:
          - {role: probation, seat: required, from: 2018-01-01}

    """,
    "Clauses/law/authorities.yaml": """
    authorities:
      - {authority: wic, kind: code, short: WIC, name: Welfare and Institutions Code, read-to: 2026-06-29}
      - {authority: acl-20-105, kind: letter, short: ACL 20-105, name: Resource guide, date: 2020, status: current}
    sources:
      - {source: LEG-WIC, where: the bulk data of the Legislature}
    provisions:
      - provision: wic-1
        authority: wic
        heading: The protocol
        history:
          - {from: before 2015, cite: "1", kind: unknown}
          - {from: 2016-01-01, cite: 1(a), act: an act, kind: renumbered}
    citations:
      - {citation: wic-9, old: WIC 9, matches: [WIC 9], status: repealed, flag: stale, from: 2017-01-01, sure: seed}
    watch:
      - {watch: ab-1, what: AB 1, would: change everything, outcome: unverified}

    """,
    "Clauses/law/elements/wic.yaml": """
    - element: tell-center
      provision: wic-1
      duty: Report a missing child within a day.
      obliges: agency-policy
      level: required
      when: {opted-in: true}
      case: a child is missing
      bearers: [child-welfare, probation]
      look-in: text
      categories: [locate]
      limit: {at-most: 24, unit: hours, counted-from: the information, of: law}
      deadline: within 24 hours
      from: 2016-01-01
      text-from: 2024-07-02
      law: an act
      changes: [{date: 2024-07-02, act: an act, kind: meaning}]
      sure: {text: verified, dates: history, sources: [LEG-WIC]}
    - element: team-probation
      provision: [wic-1]
      duty: The team includes probation.
      obliges: protocol
      level: required
      bearers: all-parties
      look-in: team
      team: development
      role: probation
      excused-when: {when: {this-text: revises}, silent-when: {this-text: replaces}, provision: wic-1}
      from: before 2015
      sure: {text: verified, dates: unknown, sources: []}

    """,
    "Clauses/general-terms/missing/report.yaml": """
    clause: missing.report
    title: Reporting a missing child
    edition: 1
    drafted-after: {authority: acl-20-105, basis: seed}
    from: 2016-01-01
    when: [{opted-in: true}, {first-developed: {before: 2018-01-01}}]
    binds: [child-welfare, probation]
    tiers: [crisis]
    categories: [locate]
    defines: [missing child]
    carries:
      - element: tell-center
        words: reports the child missing within {{report-hours}}
    values:
      report-hours:
        kind: hours
        ask: How soon?
        default: 24
        limit-from: tell-center
      line:
        kind: public-line
        ask: Which hotline?
        answers: probation
      style:
        kind: choice
        ask: In which form?
        options: [spoken, written]
      since:
        kind: date
        ask: Since when?
      who:
        kind: roles
        ask: Who reports?
      fee:
        kind: money
        ask: At what price?
    variants:
      - variant: two-tier
        when: {mdt-structure: two-tier}
        text: |
          The agency reports the child.
    text: |
      The agency of {{county.name}} County reports the child
      missing within {{report-hours}} ({{cite:wic-1}}).
      The search follows {{clause:missing.locate}} of {{part:missing}}.

    """,
    "Clauses/model-framework/missing/locate.yaml": """
    clause: missing.locate
    title: Finding a missing child
    edition: 2
    drafted-after: {basis: design}
    optional: true
    binds: []
    text: |
      {{partner:probation}} and {{team:development}} search within {{missing.report/report-hours}}.

      {{block:parties}}

      They sign {{county.title}} for {{fiscal-year}}.

    """,
  ]

  static let counties = [
    "Counties/alameda.yaml": """
    county: alameda
    name: Alameda
    fips: "06001"
    seat: Oakland
    program:
      years:
        - {fiscal-year: 2026-27, opted-in: true, tier: II, source: board item 12}
    protocol:
      title: Alameda County Protocol
      first-developed: {date: 2015-10-01, source: board item 4}
      this-text: revises
      numbering: roman
    facts:
      uses-cac: {value: true, source: county counsel, stated-on: 2026-05-01}
      mdt-structure: two-tier
    region: bay
    partners:
      - roles: [human-services, child-welfare]
        agency: Social Services Agency
        divisions: {child-welfare: Child Welfare Services}
        serves-on: [development]
        document: signs
        signatory: Director
        source: roster
      - roles: [police]
        agency: Oakland Police
        basis: known
      - roles: [police]
        agency: Berkeley Police
    values:
      missing.report:
        report-hours: 12
        line: {value: county hotline, source: web page, stated-on: 2026-05-01}
        style: written
        since: 2020-01-01
        who: [probation]
        fee: 0
    takes: [missing.locate]
    chooses: {missing.report: two-tier}
    order: [appendices]
    relies-on:
      - {elements: [tell-center], document: Policy 1, section: "4", date: 2025-03-01, office: Director}
    amends:
      - clause: missing.locate
        pin: {edition: 2, fingerprint: 0123456789abcdef}
        reason: It reads better.
        carries:
          - {element: tell-center, words: search at once}
        text: |
          The agencies search at once ({{missing.report/line}}).
    adds:
      - clause: local.night
        title: Reports at night
        part: missing
        after: missing.report
        binds: [probation]
        values:
          desk: {kind: text, ask: Which desk?}
        text: |
          At night {{desk}} takes reports.
    acknowledges:
      - {element: team-probation, reason: nobody yet, office: Director, correct-by: 2026-12-31}
    waives:
      - {rule: lint.too-long, where: {clause: missing.locate}, reason: it is, office: Counsel, on: 2026-01-01, expires: 2026-06-30}
    victims-served:
      - {period: 2015-07-01 to 2016-07-01, count: 75, source: the report}
    notes:
      - {topic: advocates, year: 2017, text: There are some., source: the report}

    """,
    "Counties/napa.yaml": """
    county: napa
    name: Napa

    """,
    "Counties/regions/bay.yaml": """
    region: bay
    name: Bay
    title: Bay Protocol
    counties: [alameda]
    partners:
      - roles: [probation]
        agency: Joint Probation
    notes:
      - {topic: other, text: They share.}

    """,
  ]
}
