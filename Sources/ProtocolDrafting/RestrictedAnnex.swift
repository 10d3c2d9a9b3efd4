internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// The restricted values of a protocol as a paper of their own, which is not posted.
struct RestrictedAnnex {
  /// What the protocol itself prints in place of a restricted value.
  static let pointer = "the place named in the restricted annex"

  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var document: ProtocolDocument? {
    let rows = material.clauses.flatMap(rows(from:))
    guard !rows.isEmpty else { return nil }
    let metadata = FrontMatter(of: material).metadata
    return ProtocolDocument(
      metadata: DocumentMetadata(
        title: "Restricted annex to the \(metadata.title)", county: metadata.county, status: metadata.status,
        numbering: metadata.numbering, asOf: metadata.asOf, asOfInWords: metadata.asOfInWords,
        lawCheckedOn: metadata.lawCheckedOn, codesReadTo: metadata.codesReadTo,
        libraryEdition: metadata.libraryEdition),
      cover: [
        .notice(
          title: "Not for publication",
          [
            .paragraph([
              .text(
                "This annex names places that must stay confidential. Keep it apart from the protocol and do not post it."
              )
            ])
          ])
      ],
      frontMatter: [],
      body: [
        .section(
          SectionBlock(
            anchor: "restricted-values", title: "Restricted values",
            blocks: [
              .table(
                TableBlock(
                  caption: "What the protocol leaves to this annex",
                  columns: [
                    .init("Section of the protocol", weight: 3), .init("What", weight: 3), .init("Value", weight: 4),
                  ],
                  rows: rows, hasRowHeaders: true))
            ]))
      ])
  }

  private func rows(from clause: AssembledClause) -> [[[Inline]]] {
    clause.selected.clause.values.filter(\.isRestricted).compactMap { value in
      guard let stated = material.assembled.values.standing(of: value, in: clause.id).stated else { return nil }
      return [
        [.text("section \(clause.number), \(clause.selected.title)")], [.text(value.blank)],
        [.value(material.printed(stated.answer))],
      ]
    }
  }
}
