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
    let changes = isLetter ? letterStatus(authority) : changes(of: provision)
    return [
      [.citation(cite)], [.text(provision.heading)],
      changes.isEmpty
        ? [.text("not known")]
        : changes.enumerated().flatMap { ($0.offset == 0 ? [] : [Inline.lineBreak]) + [.text($0.element)] },
    ]
  }

  private func letterStatus(_ authority: Authority?) -> [String] {
    let date = authority?.date.map { date -> String in
      if case .unknown = date { "date not seen" } else { "of \(date)" }
    }
    return [[date, authority?.status].compactMap { $0 }.joined(separator: "; ")].filter { !$0.isEmpty }
  }

  /// The history of the provision joined with what its elements tell of changes in meaning, oldest first.
  private func changes(of provision: Provision) -> [String] {
    var entries = provision.history.enumerated().map { index, era in
      let earlier = index > 0 ? provision.history[index - 1].cite : era.cite
      return Entry(
        date: era.from, act: era.act, kind: era.kind, isFirst: index == 0, formerly: earlier == era.cite ? nil : earlier
      )
    }
    for change in material.law.changes[provision.id] ?? [] where !entries.contains(where: { $0.date == change.date }) {
      entries.append(Entry(date: change.date, act: change.act, kind: change.kind, isFirst: false, formerly: nil))
    }
    return entries.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.text)
  }

  /// One thing that happened to a provision.
  private struct Entry {
    let date: LegalDate
    let act: String?
    let kind: LegalChange.Kind
    let isFirst: Bool
    /// The number it had before, when that changed.
    let formerly: String?

    var order: Int { date.firstDay?.daysSince1970 ?? Int.min }

    var text: String { "\(isFirst ? beginning : change)\(act.map { " (\($0))" } ?? "")" }

    private var beginning: String {
      switch (date, kind) {
      case (.unknown, _): "start not established"
      case (.beforeYear, _): "in force \(date)"
      case (_, .new): "in force from \(date)"
      case (.day, _), (.year, _): "in force by \(date)"
      }
    }

    private var change: String {
      let when = if case .unknown = date { "on a date not established" } else { date.description }
      return "\(kind.words) \(when)\(formerly.map { ", formerly \($0)" } ?? "")"
    }
  }
}

extension LegalChange.Kind {
  fileprivate var words: String {
    switch self {
    case .new: "duty added"
    case .meaning: "changed in meaning"
    case .technical: "technical change"
    case .unknown: "amended"
    case .renumbered: "renumbered"
    case .repealed: "repealed"
    }
  }
}
