import DocumentModel

/// A small protocol with every kind of block and inline that the tree has.
enum SampleDocument {
  static func protocolDocument(
    numbering: DocumentMetadata.Numbering = .decimal, status: DocumentMetadata.Status = .draft
  ) -> ProtocolDocument {
    ProtocolDocument(
      metadata: metadata(numbering, status), cover: cover, frontMatter: frontMatter(numbering),
      body: parts(numbering) + [signatures(numbering), appendices])
  }

  /// The number of clause `clause` of part `part`, both from 1.
  static func number(_ numbering: DocumentMetadata.Numbering, _ part: Int, _ clause: Int? = nil) -> String {
    switch numbering {
    case .decimal, .article: clause.map { "\(part).\($0)" } ?? "\(part)"
    case .roman: ["I", "II", "III", "IV"][part - 1] + (clause.map { "." + ["A", "B", "C"][$0 - 1] } ?? "")
    }
  }

  static func metadata(
    _ numbering: DocumentMetadata.Numbering = .decimal, _ status: DocumentMetadata.Status = .draft
  ) -> DocumentMetadata {
    DocumentMetadata(
      title: "Interagency Protocol for Serving Commercially Sexually Exploited Children", county: "Example County",
      status: status, numbering: numbering, asOf: "2026-11-20", asOfInWords: "November 20, 2026",
      lawCheckedOn: "November 20, 2026", codesReadTo: "WIC 2026-06-29, PC 2026-06-29", libraryEdition: "2026.11")
  }

  static let blank = Blank(
    label: "hours to report", suggestion: "24 hours", answers: "child welfare", question: "missing.report/report-hours")

  private static let cover: [Block] = [
    .notice(
      title: "This draft has 2 open items",
      [
        .paragraph([
          .text("Each blank is in brackets and names who must answer. The open items follow.")
        ])
      ])
  ]

  private static func frontMatter(_ numbering: DocumentMetadata.Numbering) -> [Block] {
    [
      .section(
        SectionBlock(
          anchor: "open-items", title: "Open items",
          blocks: [
            .paragraph([.text("This draft cannot be signed before these are answered.")]),
            .table(
              TableBlock(
                caption: "Questions that are still open",
                columns: [.init("Question", weight: 3), .init("Who answers", weight: 2), .init("Where", weight: 1)],
                rows: [
                  [
                    [.blank(blank)], [.text("child welfare")],
                    [.reference(reference(numbering, "missing.report", 2, 1))],
                  ],
                  [
                    [.text("Which office attests the Board’s signature")], [.text("Clerk of the Board")],
                    [.reference(CrossReference(kind: .part, anchor: "part-signatures", number: number(numbering, 3)))],
                  ],
                ], hasRowHeaders: true)),
          ])),
      .section(
        SectionBlock(
          anchor: "notices", title: "Notices",
          blocks: [
            .notice(
              title: "Not legal advice",
              [
                .paragraph([
                  .text("This document checks words, not practice. The clauses are drafted after the framework; "),
                  .text("the state’s template was not seen."),
                ]),
                .list(ListBlock(start: nil, items: [[.paragraph([.text("Codes read to June 29, 2026.")])]])),
              ])
          ])),
    ]
  }

  static func reference(
    _ numbering: DocumentMetadata.Numbering, _ anchor: String, _ part: Int, _ clause: Int
  ) -> CrossReference {
    CrossReference(kind: .clause, anchor: anchor, number: number(numbering, part, clause))
  }

  private static func parts(_ numbering: DocumentMetadata.Numbering) -> [Block] {
    [
      .part(
        PartBlock(
          anchor: "part-parties", kind: .body, number: number(numbering, 1), title: "Parties and purpose",
          blocks: [
            .clause(
              ClauseBlock(
                id: "parties.members", number: number(numbering, 1, 1), title: "Member agencies", edition: 1,
                wording: "library text, edition 1", remark: nil,
                blocks: [
                  .paragraph([
                    .text("The agencies in this table develop and carry out this protocol under "),
                    .citation("Welfare and Institutions Code section 16524.8"), .text("."),
                  ]),
                  .table(
                    TableBlock(
                      caption: "Member agencies and what each does",
                      columns: [.init("Agency", weight: 2), .init("Role", weight: 2), .init("Duty", weight: 3)],
                      rows: [
                        [
                          [.value("Example County Department of Social Services")],
                          [.text("Child welfare, lead agency")],
                          [.text("Convenes the team; receives reports; keeps the record of each meeting.")],
                        ],
                        [
                          [.value("Example County Probation Department")], [.text("Probation")],
                          [.text("Screens youth at intake and joins every team for a youth whom it supervises.")],
                        ],
                        [
                          [.value("Example County Behavioral Health")], [.text("Mental health; substance use")],
                          [
                            .text("Answers a request for a team within the time that "),
                            .reference(reference(numbering, "team.initial", 2, 2)), .text(" sets."),
                          ],
                        ],
                      ], hasRowHeaders: true)),
                  .paragraph([.text("A table inside a clause has no caption of its own:")]),
                  .table(
                    TableBlock(
                      caption: nil, columns: [.init("Term"), .init("Meaning", weight: 3)],
                      rows: [[[.strong([.text("Child")])], [.text("A person under 18, or a nonminor dependent.")]]])),
                ])),
            .clause(
              ClauseBlock(
                id: "purpose.aims", number: number(numbering, 1, 2), title: "Aims", edition: 3,
                wording: "Example County’s own text",
                remark: "drafted by design; the committee has not settled this clause",
                blocks: [
                  .paragraph([
                    .text("The parties share these aims, described by the state "),
                    .link(
                      url: "https://www.cdss.ca.gov/inforesources/cdss-programs/csec-program", [.text("on its page")]),
                    .text(":"),
                  ]),
                  .list(
                    ListBlock(
                      start: 1,
                      items: [
                        [
                          .paragraph([.text("identify each child early;")]),
                          .list(
                            ListBlock(
                              start: 1,
                              items: [
                                [.paragraph([.text("by screening at intake, and")])],
                                [.paragraph([.text("by listening to what a child says.")])],
                              ])),
                        ],
                        [
                          .paragraph([.text("serve each child as a "), .emphasis([.text("victim")]), .text(";")]),
                          .paragraph([.text("A second paragraph of the same entry stands under its text.")]),
                        ],
                        [
                          .paragraph([
                            .strong([.text("never "), .emphasis([.text("punish")])]),
                            .text(" a child for being exploited."),
                          ])
                        ],
                      ])),
                  .section(
                    SectionBlock(
                      anchor: "purpose.aims-measures", title: "How the aims are measured",
                      blocks: [
                        .list(
                          ListBlock(
                            start: nil,
                            items: [
                              [.paragraph([.text("the count of children identified")])],
                              [.paragraph([.text("the days from report to first meeting")])],
                            ]))
                      ])),
                ])),
          ])),
      .part(
        PartBlock(
          anchor: "part-missing", kind: .body, number: number(numbering, 2), title: "Missing children and the team",
          blocks: [
            .clause(
              ClauseBlock(
                id: "missing.report", number: number(numbering, 2, 1), title: "Report to law enforcement and to NCMEC",
                edition: 2, wording: "library text, edition 2", remark: nil,
                blocks: [
                  .paragraph([
                    .text(
                      "Child welfare and probation shall report a missing child immediately, and in no case later than "
                    ),
                    .blank(blank), .text(" after learning of it, as "), .citation("WIC 16501.35(b)"),
                    .text(" requires. "), .text("See also "),
                    .reference(CrossReference(kind: .part, anchor: "part-parties", number: number(numbering, 1))),
                    .text(", "), .reference(reference(numbering, "purpose.aims", 1, 2)), .text(" and "),
                    .reference(CrossReference(kind: .appendix, anchor: "appendix.acronyms", number: "B")), .text("."),
                    .text(" Part "),
                    .reference(
                      CrossReference(kind: .part, anchor: "part-signatures", number: number(numbering, 3), isBare: true)
                    ),
                    .text(" says who signs; sections "),
                    .reference(
                      CrossReference(
                        kind: .clause, anchor: "parties.members", number: number(numbering, 1, 1), isBare: true)),
                    .text(" and "),
                    .reference(
                      CrossReference(
                        kind: .clause, anchor: "team.initial", number: number(numbering, 2, 2), isBare: true)),
                    .text(" say for whom."),
                    .lineBreak, .text("The report names the child, the place and the time."),
                  ]),
                  .list(
                    ListBlock(
                      start: 1,
                      items: [
                        [.paragraph([.text("first list of this clause, first entry")])],
                        [.paragraph([.text("second entry")])],
                      ])),
                  .paragraph([.text("A second list begins anew, and a third where it is told to:")]),
                  .list(ListBlock(start: 1, items: [[.paragraph([.text("first entry again")])]])),
                  .list(ListBlock(start: 4, items: [[.paragraph([.text("the fourth")])]])),
                ])),
            .clause(
              ClauseBlock(
                id: "team.initial", number: number(numbering, 2, 2), title: "Initial meeting of the child’s team",
                edition: 2,
                wording: "library text, edition 2", remark: nil,
                blocks: [
                  .paragraph([
                    .text("The team meets within "), .value("10 days"),
                    .text(" of the report. A dropped clause is named: "),
                    .reference(CrossReference(kind: .clause, anchor: "team.dropped", number: nil)), .text("."),
                  ]),
                  .flow(flow(numbering)),
                ])),
          ])),
    ]
  }

  private static func flow(_ numbering: DocumentMetadata.Numbering) -> FlowDiagram {
    FlowDiagram(
      title: "From report to team",
      steps: [
        .init(
          title: "Report", timing: [.blank(blank)],
          detail: [.text("Child welfare takes the report and cross-reports it")],
          reference: reference(numbering, "missing.report", 2, 1)),
        .init(
          title: "Immediate crisis team", timing: [.text("within 2 hours")],
          detail: [.text("An advocate meets the child, and a safe place for the night is found")], reference: nil),
        .init(
          title: "Initial meeting", timing: [.text("within "), .value("10 days")], detail: [],
          reference: reference(numbering, "team.initial", 2, 2)),
      ],
      alternative: "Three steps: report; immediate crisis team within 2 hours; initial meeting within 10 days.")
  }

  private static func signatures(_ numbering: DocumentMetadata.Numbering) -> Block {
    .part(
      PartBlock(
        anchor: "part-signatures", kind: .body, number: number(numbering, 3), title: "Signatures",
        blocks: [
          .paragraph([.text("Each agency signs by the office that may bind it.")]),
          .signature(
            SignatureBlock(
              kind: .signs, agency: [.value("Example County Department of Social Services")],
              office: [.text("Director")],
              statement: [])),
          .signature(
            SignatureBlock(
              kind: .signs, agency: [.value("Example County Probation Department")],
              office: [
                .blank(
                  Blank(label: "office that signs", suggestion: nil, answers: "probation", question: "sign/probation"))
              ],
              statement: [])),
          .signature(
            SignatureBlock(
              kind: .acknowledges,
              agency: [.text("Superior Court of California, County of Example, Juvenile Division")],
              office: [.text("Presiding Judge of the Juvenile Court")],
              statement: [.text("The court acknowledges this protocol. It discusses and decides no case by it.")])),
          .signature(
            SignatureBlock(
              kind: .approvesForm, agency: [.text("Office of County Counsel")], office: [.text("County Counsel")],
              statement: [])),
          .signature(
            SignatureBlock(
              kind: .attests, agency: [.text("Board of Supervisors")], office: [.text("Clerk of the Board")],
              statement: [.text("Attests the signature of the chair.")])),
        ]))
  }

  private static let appendices: Block = .part(
    PartBlock(
      anchor: "part-appendices", kind: .appendices, number: "", title: "Appendices",
      blocks: [
        .clause(
          ClauseBlock(
            id: "appendix.law", number: "A", title: "Table of law", edition: 1, wording: "generated", remark: nil,
            blocks: [
              .table(
                TableBlock(
                  caption: "Law that this protocol cites",
                  columns: [.init("Citation"), .init("What it asks", weight: 3)],
                  rows: (1...40).map { row in
                    [
                      [.citation("WIC 16524.\(row)")],
                      [.text("A duty in words that run to the end of the line, row \(row).")],
                    ]
                  }, hasRowHeaders: true))
            ])),
        .clause(
          ClauseBlock(
            id: "appendix.acronyms", number: "B", title: "Acronyms", edition: 1, wording: "generated", remark: nil,
            blocks: [
              .paragraph([.strong([.text("NCMEC")]), .text(": National Center for Missing and Exploited Children")])
            ])),
      ]))
}
