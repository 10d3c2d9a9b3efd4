internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Who takes part, and how.
extension AnswerWriter {
  private static let partners = YAMLPath(keys: "partners")

  /// Names the agency that holds a role; an agency that is there already gets the role too.
  mutating func writeAgency(_ agency: String, holding role: String, _ office: String) throws(EditFailure) {
    let spelling = AnswerSpelling(library: library)
    guard let role = try spelling.roles(role).first else { return }
    let agency = try spelling.words(agency)
    guard let (path, node) = try partner(agency) else {
      let entry = YAMLValue.block([
        YAMLValue.Entry("roles", .list([.scalar(role.rawValue)])), YAMLValue.Entry("agency", .scalar(agency)),
        YAMLValue.Entry("source", .scalar("\(office), \(statedOn)")),
      ])
      return try edit { editor throws(EditFailure) in try editor.append(entry, to: Self.partners) }
    }
    try append(role.rawValue, to: "roles", of: path, node)
    try addSource(office, to: path, node)
  }

  /// States on which teams an agency serves: those named join those that stand there, and `none` takes their place.
  mutating func writeTeams(_ teams: String, of agency: String, _ office: String) throws(EditFailure) {
    let (path, node) = try knownPartner(agency)
    let place = path.appending("serves-on")
    if teams.lowercased() == "none" {
      try edit { editor throws(EditFailure) in try editor.set(.list([]), at: place) }
    } else {
      for team in try AnswerSpelling(library: library).teams(teams) {
        try append(team.rawValue, to: "serves-on", of: path, node)
      }
    }
    try remember(node["serves-on"], at: place, as: "value", ReplacedAnswer.Subject("serves-on:\(agency)"))
    try addSource(office, to: path, node)
  }

  /// States which agencies, separated by semicolons, serve on a team.
  mutating func writeMembers(_ agencies: String, of team: String, _ office: String) throws(EditFailure) {
    guard let team = try AnswerSpelling(library: library).teams(team).first else { return }
    for agency in AnswerSpelling.parts(of: agencies, separatedBy: ";") {
      let (path, node) = try knownPartner(agency)
      try append(team.rawValue, to: "serves-on", of: path, node)
      try remember(
        node["serves-on"], at: path.appending("serves-on"), as: "value", ReplacedAnswer.Subject("serves-on:\(agency)"))
      try addSource(office, to: path, node)
    }
  }

  mutating func writeStanding(_ text: String, of agency: String, _ office: String) throws(EditFailure) {
    let words = PartnerRole.Standing.allCases.map(\.rawValue)
    guard words.contains(text) else { throw EditFailure("'\(text)' is none of: \(words.joined(separator: ", "))") }
    let (path, node) = try knownPartner(agency)
    try writeWord(.scalar(text), at: path.appending("document"), ReplacedAnswer.Subject("document:\(agency)"))
    try addSource(office, to: path, node)
  }

  mutating func writeSignatory(_ text: String, of agency: String, _ office: String) throws(EditFailure) {
    let words = try AnswerSpelling(library: library).words(text)
    let (path, node) = try knownPartner(agency)
    try writeWord(.scalar(words), at: path.appending("signatory"), ReplacedAnswer.Subject("signatory:\(agency)"))
    try addSource(office, to: path, node)
  }

  // MARK: Places

  private func knownPartner(_ agency: String) throws(EditFailure) -> (path: YAMLPath, node: YAMLNode) {
    if let found = try partner(agency) { return found }
    let hint =
      NearMiss.hint(for: agency, among: try agencies()) ?? "a partner of the region is changed in the region's file"
    throw EditFailure("\(editor.fileName) has no partner '\(agency)'; \(hint)")
  }

  private func partner(_ agency: String) throws(EditFailure) -> (path: YAMLPath, node: YAMLNode)? {
    let nodes = try partnerNodes()
    guard let number = nodes.firstIndex(where: { $0["agency"]?.text.utf8.elementsEqual(agency.utf8) ?? false }) else {
      return nil
    }
    return (Self.partners.appending(item: number), nodes[number])
  }

  /// The agencies that are partners already.
  func agencies() throws(EditFailure) -> [String] { try partnerNodes().compactMap { $0["agency"]?.text } }

  private func partnerNodes() throws(EditFailure) -> [YAMLNode] {
    try editor.node(at: Self.partners).map { Array($0.items) } ?? []
  }

  private mutating func append(
    _ name: String, to key: String, of path: YAMLPath, _ node: YAMLNode
  ) throws(EditFailure) {
    if let list = node[key], list.items.contains(where: { $0.text == name }) { return }
    try edit { editor throws(EditFailure) in try editor.append(.scalar(name), to: path.appending(key)) }
  }

  /// The sources that a partner has, and this office with its day.
  private mutating func addSource(_ office: String, to path: YAMLPath, _ node: YAMLNode) throws(EditFailure) {
    let source = "\(office), \(statedOn)"
    let old = node["source"].flatMap { $0.isEmptyPlain ? nil : $0.text }
    if let old, old.contains(source) { return }
    let sources = [old, source].compactMap { $0 }.joined(separator: "; ")
    try edit { editor throws(EditFailure) in try editor.set(.scalar(sources), at: path.appending("source")) }
  }
}
