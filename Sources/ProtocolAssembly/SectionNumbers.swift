internal import ProtocolModel

/// The numbers of a document's parts and clauses.
struct SectionNumbers: Sendable {
  /// Of each part, in document order.
  let parts: [String]
  /// Of each clause, in document order.
  let clauses: [String]
  /// Where each clause stands among all, from 0.
  let positions: [Clause.ID: Int]
  private let partIDs: [ProtocolPart.ID]

  init(of selection: Selection, style: County.NumberingStyle) {
    let numbering = ProtocolNumbering(style)
    var parts: [String] = []
    var clauses: [String] = []
    var positions: [Clause.ID: Int] = [:]
    positions.reserveCapacity(selection.parts.reduce(0) { $0 + $1.clauses.count })
    var (bodies, appendices) = (0, 0)
    for part in selection.parts {
      let isBody = part.part.kind == .body
      parts.append(isBody ? numbering.part(bodies) : "")
      for (index, clause) in part.clauses.enumerated() {
        // The first of two clauses of one name keeps it.
        if positions[clause.id] == nil { positions[clause.id] = clauses.count }
        clauses.append(isBody ? numbering.clause(index, ofPart: bodies) : numbering.appendix(appendices + index))
      }
      if isBody { bodies += 1 } else { appendices += part.clauses.count }
    }
    self.parts = parts
    self.clauses = clauses
    self.positions = positions
    partIDs = selection.parts.map(\.part.id)
  }

  /// Nil when the clause is not in the document.
  func number(of clause: Clause.ID) -> String? { positions[clause].map { clauses[$0] } }

  /// Nil when the part is not in the document, and for the appendices, which carry a letter each.
  func number(of part: ProtocolPart.ID) -> String? {
    partIDs.firstIndex(of: part).flatMap { parts[$0].isEmpty ? nil : parts[$0] }
  }
}
