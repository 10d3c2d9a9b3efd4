internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// The provisions that the document cites, as they stood on its day, with what changed and when.
struct LawTable {
  private let material: DraftMaterial
  private let cited: Set<Provision.ID>

  init(of material: DraftMaterial) {
    self.material = material
    var cited: Set<Provision.ID> = []
    for filling in material.clauses.flatMap(\.fillings) {
      if case .citation(let provision, _) = filling { cited.insert(provision) }
    }
    self.cited = cited
  }

  var blocks: [Block] {
    let library = material.library
    let codes = library.codesReadTo.map { "\($0.code) \($0.to)" }.joined(separator: ", ")
    let basis = Block.paragraph([
      .text(
        "Citations stand as of \(material.assembled.day). Law checked on \(library.lawCheckedOn); codes read to: \(codes). Amended means that an act changed the section and that its effect on this provision was not established."
      )
    ])
    guard !cited.isEmpty else { return [basis, .paragraph([.text("This protocol cites no provision.")])] }
    let rows = cited.map { ($0, CitationOrder(library.citation(of: $0, on: material.assembled.day))) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map { row(for: $0.0, cite: $0.1.citation) }
    return [
      basis,
      .table(
        TableBlock(
          caption: "Law and letters that this protocol cites",
          columns: [
            .init("Provision", weight: 3), .init("Heading", weight: 4), .init("What changed and when", weight: 7),
          ],
          rows: rows, hasRowHeaders: true)),
    ]
  }

  private func row(for id: Provision.ID, cite: String) -> [[Inline]] {
    guard let provision = material.library.provisions[id] else { return [[.citation(cite)], [], []] }
    let authority = material.library.authorities[provision.authority.value]
    let isLetter = authority.map { !$0.isCitedBySection } ?? false
    let history = material.index.histories[id]?.lines(on: material.assembled.day) ?? []
    let changes = isLetter ? letterStatus(authority) : history
    return [[.citation(cite)], [.text(provision.heading)], changes.isEmpty ? [.text("not known")] : changes]
  }

  private func letterStatus(_ authority: Authority?) -> [Inline] {
    let date = authority?.date.map { date -> String in
      if case .unknown = date { "date not seen" } else { "of \(date)" }
    }
    let status = [date, authority?.status].compactMap { $0 }.joined(separator: "; ")
    return status.isEmpty ? [] : [.text(status)]
  }
}
