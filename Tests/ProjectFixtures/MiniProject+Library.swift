extension MiniProject {
  package static let libraryFiles: [String: String] = [
    "Clauses/library.yaml": """
    library:
      edition: "2026.11"
      format: 1
      law-checked-on: 2026-11-20
      codes-read-to:
        - {code: WIC, to: 2026-06-29}
    outline:
      - part: parties
        title: Parties
        clauses:
          - parties.required
      - part: missing
        title: Missing children
        clauses:
          - missing.report
          - missing.content
          - missing.search
      - part: appendices
        title: Appendices
        kind: appendix
        clauses:
          - app.table
    """,
    "Clauses/roles.yaml": """
    roles:
      - {role: human-services, name: county human services department, label: Human services, several: false, document: signs}
      - {role: child-welfare, name: county child welfare agency, label: Child welfare, several: false, document: signs}
      - {role: probation, name: county probation department, label: Probation, several: false, document: signs}
      - {role: sheriff, name: county sheriff, label: Sheriff, several: false, document: signs}
      - {role: police, name: police department, label: Police, several: true, document: signs}
      - {role: law-enforcement, name: local law enforcement agency, label: Law enforcement, several: true, held-by: [sheriff, police], document: signs}
    """,
    "Clauses/facts.yaml": """
    facts:
      - {fact: opted-in, kind: yes-no, stated-in: program, ask: Did the county elect to take part?, answers: child-welfare}
      - {fact: first-developed, kind: date, stated-in: protocol, ask: When was a protocol first developed?, answers: human-services}
      - {fact: this-text, kind: choice, stated-in: protocol, ask: What is this text?, answers: human-services, options: [first, revises, replaces]}
      - {fact: uses-cac, kind: yes-no, ask: Does the county use a center?, answers: child-welfare}
    """,
    "Clauses/teams.yaml": """
    teams:
      - team: development
        name: protocol development team
        provision: wic-16524.8-a
        purpose: develops the protocol
        obliges: protocol
        when: {opted-in: true}
        lead: human-services
        listed-in: parties.required
        seats:
          - {role: human-services, seat: required}
          - {role: probation, seat: required}
          - {role: sheriff, seat: required, from: 2018-01-01}
    """,
    "Clauses/law/authorities.yaml": """
    authorities:
      - {authority: wic, kind: code, short: WIC, name: Welfare and Institutions Code, read-to: 2026-06-29}
      - {authority: pen, kind: code, short: PC, name: Penal Code, read-to: 2026-01-01}
    sources:
      - {source: LEG-WIC, where: a copy}
    provisions:
      - provision: wic-16524.8-a
        authority: wic
        heading: Development team
        history:
          - {from: 2015-01-01, cite: 16524.8(a), kind: new}
      - provision: wic-16524.8-c
        authority: wic
        heading: Older protocols
        history:
          - {from: 2018-01-01, cite: 16524.8(c), kind: new}
      - provision: pen-11166-j-3
        authority: pen
        heading: Missing children
        history:
          - {from: 2016-01-01, cite: 11166(j)(3), kind: new}
      - provision: wic-300-csec
        authority: wic
        heading: Exploited children
        history:
          - {from: 2014-06-20, cite: 300(b)(2), kind: new}
          - {from: 2023-01-01, cite: 300(b)(4), kind: renumbered}
    citations: []
    watch: []
    """,
    "Clauses/law/elements/wic.yaml": """
    - element: team-probation
      provision: wic-16524.8-a
      duty: The team must include a representative of the probation department.
      obliges: protocol
      level: required
      when: {opted-in: true}
      bearers: [human-services]
      look-in: team
      team: development
      role: probation
      from: 2015-01-01
      sure: {text: verified, dates: inferred, sources: [LEG-WIC]}
    - element: team-sheriff
      provision: wic-16524.8-a
      duty: The team must include a representative of the sheriff.
      obliges: protocol
      level: required
      when: {opted-in: true}
      bearers: [human-services]
      look-in: team
      team: development
      role: sheriff
      excused-when: {when: {first-developed: {before: 2018-01-01}, this-text: revises}, silent-when: {first-developed: {before: 2018-01-01}, this-text: replaces}, provision: wic-16524.8-c}
      from: 2018-01-01
      sure: {text: verified, dates: history, sources: [LEG-WIC]}
    """,
    "Clauses/law/elements/pen.yaml": """
    - element: missing-report
      provision: pen-11166-j-3
      duty: Report a missing child within 24 hours.
      obliges: agency-policy
      level: required
      bearers: [child-welfare, probation]
      look-in: text
      limit: {at-most: 24, unit: hours, counted-from: receiving the information, of: law}
      from: 2016-01-01
      sure: {text: verified, dates: history, sources: [LEG-WIC]}
    - element: missing-content
      provision: pen-11166-j-3
      duty: The report includes a photograph.
      obliges: agency-policy
      level: required
      bearers: [child-welfare, probation]
      look-in: text
      from: 2024-07-02
      sure: {text: verified, dates: history, sources: [LEG-WIC]}
    - element: search-weekly
      provision: pen-11166-j-3
      duty: The search goes on.
      obliges: protocol
      level: recommended
      bearers: all-parties
      look-in: text
      from: 2016-01-01
      sure: {text: verified, dates: history, sources: [LEG-WIC]}
    - element: reporter-phones
      provision: pen-11166-j-3
      duty: A reporter telephones.
      obliges: conduct
      level: required
      bearers: [child-welfare]
      look-in: text
      limit: {at-most: 36, unit: hours, of: law}
      from: before 2015
      sure: {text: verified, dates: inferred, sources: [LEG-WIC]}
    """,
    "Clauses/model-framework/parties/required.yaml": """
    clause: parties.required
    title: Who developed this protocol
    edition: 1
    drafted-after: {basis: statute}
    binds: [human-services]
    carries:
      - element: team-probation
        words: a representative of the probation department
      - element: team-sheriff
        words: a representative of the sheriff
    text: |
      The team had a representative of the probation department and a representative of the sheriff.
      The law speaks of them in {{cite:wic-16524.8-a}}, and of the children in {{cite:wic-300-csec}}.
    """,
    "Clauses/acin-i-83-16/missing/report.yaml": """
    clause: missing.report
    title: Reporting a missing child
    edition: 2
    drafted-after: {authority: pen, basis: statute}
    from: 2016-01-01
    binds: [child-welfare, probation]
    carries:
      - element: missing-report
        words: reports the child missing in no case more than {{report-hours}} after receiving the information
    values:
      report-hours:
        kind: hours
        ask: How soon must staff report a missing child?
        blank: hours to report
        default: 24
        limit-from: missing-report
    text: |
      {{partner:child-welfare}} reports the child missing in no case more than {{report-hours}} after receiving the information.
      The search follows {{clause:missing.search}}.
    """,
    "Clauses/acin-i-83-16/missing/content.yaml": """
    clause: missing.content
    title: What the report holds
    edition: 1
    drafted-after: {authority: pen, basis: statute}
    from: 2024-07-02
    binds: [child-welfare, probation]
    carries:
      - element: missing-content
        words: The report includes a photograph
    text: |
      The report includes a photograph.
    """,
    "Clauses/acin-i-83-16/missing/search.yaml": """
    clause: missing.search
    title: Searching
    edition: 1
    drafted-after: {basis: design}
    binds: all-parties
    carries:
      - element: search-weekly
        words: The search goes on
    text: |
      The search goes on.
    """,
    "Clauses/general-terms/app/table.yaml": """
    clause: app.table
    title: Law table
    edition: 1
    drafted-after: {basis: design}
    binds: []
    text: |
      {{block:law-table}}
    """,
  ]
}
