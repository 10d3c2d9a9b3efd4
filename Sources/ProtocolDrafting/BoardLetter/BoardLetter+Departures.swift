internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Where the county leaves the library's terms, and what comes with the letter.
extension BoardLetter {
  /// How many departures the letter names; the others are counted.
  private static let named = 3

  /// The county's own words first, then what it added and left out; wordings that the library offers are counted.
  var departures: [Block] {
    let all = Departures(of: material).all
    let own = all.filter { $0.kind != .chosenWording }.sorted { $0.kind.rawValue < $1.kind.rawValue }
    let items = own.prefix(Self.named).map { departure -> [Block] in
      [.paragraph(departure.section + [.text(": \(departure.kind.words) (")] + reason(departure) + [.text(")")])]
    }
    let list: [Block] = items.isEmpty ? [] : [.list(ListBlock(start: nil, items: items))]
    return list + [.paragraph([.text(counts(own: own.count, chosen: all.count - own.count))])]
  }

  private func reason(_ departure: Departures.Departure) -> [Inline] {
    guard case .value(let reason)? = departure.reason.first, reason.count > 80 else { return departure.reason }
    return [.text("reason in the table of departures")]
  }

  private func counts(own: Int, chosen: Int) -> String {
    let county = material.assembled.county
    let waivers = county.waivers.count { $0.on <= material.assembled.day && material.assembled.day <= $0.expires.value }
    let first =
      own == 0
      ? "Nothing of the clause library was reworded, added or left out"
      : own > Self.named
        ? "And \(own - Self.named) more, which the table of departures lists"
        : "No other clause was reworded, added or left out"
    let rest = [
      (chosen, "Wordings chosen among those that the library offers"), (waivers, "Drafting rules waived"),
      (county.reliances.flatMap(\.elements).count, "Duties met in other documents that the county names"),
      (county.acknowledgements.count, "Gaps acknowledged"),
    ].filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
    return ([first] + rest).joined(separator: ". ") + "."
  }

  /// A region has none: how the law is met is each county's own.
  private var gapReports: String {
    material.assembled.county.isJoint ? "Gap report of each county" : "Gap report on the same text"
  }

  var attachments: [Inline] {
    let status = material.isFinal ? "final text" : "draft"
    let annex =
      RestrictedAnnex(of: material).document == nil
      ? "" : " Not attached: the restricted annex, which is not published."
    return [
      .text("A. "), .value(material.assembled.county.protocolTitle),
      .text(" (\(status) as of \(material.assembled.day.inWords)). B. \(gapReports)."),
      .text("\(annex) Words were checked, not practice; nothing here is legal advice."),
    ]
  }
}

extension Departures.Departure.Kind {
  fileprivate var words: String {
    switch self {
    case .ownText: "the county’s own text"
    case .added: "added by the county"
    case .leftOut: "left out"
    case .chosenWording: "a wording of the library, chosen by name"
    }
  }
}
