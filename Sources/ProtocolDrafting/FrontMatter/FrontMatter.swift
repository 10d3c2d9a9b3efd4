internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// What a document says of itself before its first part.
struct FrontMatter {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var metadata: DocumentMetadata {
    let library = material.library
    let day = material.assembled.day
    return DocumentMetadata(
      title: material.assembled.county.protocolTitle, county: material.countyName,
      status: material.isFinal ? .final : .draft, numbering: numbering, asOf: day.description,
      asOfInWords: day.inWords, lawCheckedOn: library.lawCheckedOn.description,
      codesReadTo: library.codesReadTo.map { "\($0.code) \($0.to)" }.joined(separator: ", "),
      libraryEdition: library.edition)
  }

  /// The partner agencies, as covers of such papers list them; those that acknowledge it only are none of them.
  var cover: [Block] {
    let agencies = PartnerAgency.all(of: material.assembled.profile.partners)
    guard !agencies.isEmpty else {
      return [.paragraph([.text("No partner agency is named yet.")])]
    }
    let stated = agencies.filter(\.statesItsStanding)
    let isAcknowledging = { (agency: PartnerAgency) in agency.part(in: material.library) == .acknowledges }
    // What nobody has stated is not said on the cover: whether an agency signs or acknowledges is its own to say.
    return list("Partner agencies", stated.filter { !isAcknowledging($0) })
      + list("Acknowledged, without being bound, by", stated.filter(isAcknowledging))
      + list("Agencies whose standing to this protocol is not stated yet", agencies.filter { !$0.statesItsStanding })
  }

  private func list(_ title: String, _ agencies: [PartnerAgency]) -> [Block] {
    guard !agencies.isEmpty else { return [] }
    return [
      .paragraph([.strong([.text(title)])]),
      .list(ListBlock(start: nil, items: agencies.map { [.paragraph([.value($0.name)])] })),
    ]
  }

  /// The open items of a draft, then the fixed notices.
  var blocks: [Block] {
    (material.isFinal ? [] : [OpenItems(of: material).section]) + [Notices(of: material).block]
  }

  private var numbering: DocumentMetadata.Numbering {
    switch material.assembled.county.numbering {
    case .decimal: .decimal
    case .roman: .roman
    case .article: .article
    }
  }
}
