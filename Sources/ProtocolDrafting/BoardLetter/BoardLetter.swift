package import DocumentModel
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

extension ProtocolDrafter {
  /// The letter that puts a protocol before the Board of Supervisors: one page, in the order in which California
  /// counties write such letters.
  ///
  /// What the protocol says of its term, money and amendments is quoted, so that the letter cannot say otherwise; what
  /// nobody has stated is a blank. `adoption` is the county's record, if it has one.
  package func boardLetter(
    of assembled: AssembledProtocol, report: GapReport, adoption: Adoption?, isFinal: Bool
  ) -> ProtocolDocument {
    let material = DraftMaterial(library, index, assembled, report, isFinal: isFinal)
    return BoardLetter(material, quotes: ClauseQuotation(material, markdown), adoption).document
  }
}

/// The parts of a board letter, each short enough that all of them fit one page.
struct BoardLetter {
  let material: DraftMaterial
  let quotes: ClauseQuotation
  let adoption: Adoption?

  init(_ material: DraftMaterial, quotes: ClauseQuotation, _ adoption: Adoption?) {
    self.material = material
    self.quotes = quotes
    self.adoption = adoption
  }

  var document: ProtocolDocument {
    let metadata = FrontMatter(of: material).metadata
    let body = [
      section("recommendations", "Recommendations", recommendations), section("parties", "Parties", parties),
      section("term", "Term", [.paragraph(term)]), section("fiscal-impact", "Fiscal impact", [.paragraph(money)]),
      section("reasons", "Reasons and statutory basis", [.paragraph(reasons)]),
      section("prior-board-action", "Prior board action", [.paragraph(priorAction)]),
      section("departures", "Departures from the library’s terms", departures),
      section("attachments", "Attachments", [.paragraph(attachments)]),
    ]
    return ProtocolDocument(
      metadata: DocumentMetadata(
        title: "Board letter", county: metadata.county, status: metadata.status,
        numbering: metadata.numbering, asOf: metadata.asOf, asOfInWords: metadata.asOfInWords,
        lawCheckedOn: metadata.lawCheckedOn, codesReadTo: metadata.codesReadTo,
        libraryEdition: metadata.libraryEdition),
      cover: [.details(head)], frontMatter: [], body: body.map(\.withoutLinks), form: .letter)
  }

  private func section(_ anchor: String, _ title: String, _ blocks: [Block]) -> Block {
    .section(SectionBlock(anchor: anchor, title: title, blocks: blocks))
  }

  // MARK: Head

  private var head: [Detail] {
    let county = material.assembled.county
    let status = material.isFinal ? [] : [Detail("STATUS", [.text(openItems)])]
    return [
      Detail("TO", [.text("\(county.isJoint ? "Boards" : "Board") of Supervisors, \(county.formalName)")]),
      Detail("FROM", sender), Detail("DATE", [.text(date)]),
      Detail("SUBJECT", [.text("Approval of the "), .value(county.protocolTitle)]),
    ] + status
  }

  /// The department that leads the protocol, by the office that signs for it.
  private var sender: [Inline] {
    let lead = material.library.coordinator
    let offices = material.assembled.profile.partners(holding: lead, in: material.library).compactMap(\.signatory)
      .unique
    let agencies = material.agencies(holding: lead)
    guard !agencies.isEmpty else { return [.blank(material.agencyBlank(for: lead))] }
    let office = offices.count == 1 ? offices.first.map { [Inline.value($0), .text(", ")] } : nil
    return (office ?? []) + RunningList.bounded(agencies, letters: 180)
  }

  private var date: String {
    let library = material.library
    return
      "\(material.assembled.day.inWords) (law checked on \(library.lawCheckedOn), clause library \(library.edition))"
  }

  private var openItems: String {
    let (blanks, errors) = (material.assembled.blanks(in: material.library).total, material.report.count(of: .error))
    guard blanks + errors > 0 else { return "Draft; the protocol lacks no answer and has no error." }
    return
      "Draft, not for an agenda: the protocol lacks \(String.counted(blanks, "answer")) and its gap report lists \(String.counted(errors, "error"))."
  }

  // MARK: Recommendations

  private var recommendations: [Block] {
    let signer = material.value("method", of: "sign.blocks").map { [material.inline(for: $0)] }
    let signing: [Inline] =
      [.text("Authorize ")] + (signer ?? [.text("the offices of the parties")])
      + [.text(" to sign it for the county departments, once county counsel has approved it as to form.")]
    let items: [[Inline]] = [
      [.text("Approve the protocol as attached.")], signing, amending,
    ]
    return [
      .paragraph([.text("That the Board:")]),
      .list(ListBlock(start: 1, items: items.map { [.paragraph($0)] })),
    ]
  }

  /// Who may change the text later, in its own words.
  private var amending: [Inline] {
    quotes.inlines(of: "term.amendment", sentences: 3, within: 300).map {
      [.text("Agree to amendments as the protocol has them: ")] + $0
    }
      ?? [.text("Delegate no authority to amend: the protocol says nothing of amendments.")]
  }

  // MARK: Term and money

  private var term: [Inline] {
    let start = quotes.inlines(of: "term.effective", sentences: 1, within: 200)
    let length = quotes.inlines(of: "term.length", sentences: 2, within: 200)
    guard start != nil || length != nil else { return [.text("The protocol states neither a beginning nor an end.")] }
    return (start ?? [.text("The protocol does not say when it takes effect.")]) + [.text(" ")]
      + (length ?? [.text("It states no end.")])
  }

  private var money: [Inline] {
    let quoted =
      quotes.inlines(of: "fund.mode", sentences: 3, within: 300)
      ?? [.text("The protocol says nothing of money between the parties.")]
    guard material.assembled.facts.sourcedStatement(about: "opted-in")?.value == "true" else { return quoted }
    return quoted + [
      .text(" Program funds shall not take the place of funds for existing programs ("), cite("wic-16524.7-b"),
      .text(")."),
    ]
  }

  func cite(_ provision: Provision.ID) -> Inline {
    .citation(material.library.citation(of: provision, on: material.assembled.day))
  }
}
