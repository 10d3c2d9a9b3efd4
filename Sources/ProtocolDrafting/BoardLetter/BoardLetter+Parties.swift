internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Who signs, who only acknowledges, and whose part nobody has stated.
extension BoardLetter {
  var parties: [Block] {
    var lines: [[Inline]] = []
    for (standing, words) in Self.words {
      let names = agencies.filter { $0.standing == standing }.map(\.name)
      if !names.isEmpty {
        lines.append(
          [.text("\(words): ")] + RunningList.bounded(names, letters: standing == .signs ? 330 : 120) + [.text(".")])
      }
    }
    let silent = agencies.filter { $0.standing == nil }.map(\.name)
    if let first = silent.first {
      let label = "how \(silent.count == 1 ? "it stands" : "these stand") to the protocol"
      let answers = material.respondent(material.library.coordinator)
      lines.append(
        [.text("Named: ")] + RunningList.bounded(silent, letters: 330) + [
          .text(". "), .blank(Blank(label: label, suggestion: nil, answers: answers, question: "document:\(first)")),
        ])
    }
    return (lines + vacancies).map(Block.paragraph)
  }

  private static let words: [(PartnerRole.Standing, String)] = [
    (.signs, "Sign"), (.acknowledges, "Acknowledge without being bound"), (.named, "Take part without signing"),
  ]

  /// Each agency once, as the protocol's signature pages have it; counsel and the Board are no parties.
  private var agencies: [(name: String, standing: PartnerRole.Standing?)] {
    let partners = material.assembled.profile.partners
    return partners.map(\.agency.value).unique.compactMap { name in
      let entries = partners.filter { $0.agency.value == name }
      let roles = entries.flatMap { $0.roles.map(\.value) }
      guard !roles.allSatisfy({ $0 == "county-counsel" || $0 == "board" }) else { return nil }
      let stated = entries.compactMap(\.standing)
      let standing = PartnerRole.Standing.allCases.first { stated.contains($0) }
      return (name, standing == .signs && roles.contains("juvenile-court") ? .acknowledges : standing)
    }
  }

  /// Required seats of the development team that no agency holds: three by name, the others counted.
  private var vacancies: [[Inline]] {
    let roles = material.vacantRoles
    guard !roles.isEmpty else { return [] }
    let blanks = roles.prefix(3).map { [Inline.blank(material.agencyBlank(for: $0))] }
    let others = roles.count > 3 ? [[Inline.text("\(roles.count - 3) more, which the open items list")]] : []
    return [
      [.text("Required by "), cite("wic-16524.8-a"), .text(" and not named: ")] + RunningList.of(blanks + others) + [
        .text(".")
      ]
    ]
  }
}

extension RunningList {
  /// As many of `names` as `letters` hold, and how many others there are; always one name.
  static func bounded(_ names: [String], letters: Int) -> [Inline] {
    var shown: [String] = []
    var count = 0
    for name in names {
      count += name.count + 2
      guard shown.isEmpty || count <= letters else { break }
      shown.append(name)
    }
    let others = names.count - shown.count
    return of(shown.map { [.value($0)] } + (others == 0 ? [] : [[.text(String.counted(others, "other"))]]))
  }
}
