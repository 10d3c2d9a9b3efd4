package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// The words that carry an element, as the document prints them: stated values filled in, blanks shouting.
package struct QuotedWords: Sendable {
  private let library: ClauseLibrary
  private let assembled: AssembledProtocol

  package init(_ library: ClauseLibrary, in assembled: AssembledProtocol) {
    self.library = library
    self.assembled = assembled
  }

  package func text(of carrier: Finding.Carrier) -> String {
    guard carrier.carriage.words.utf8.contains(UInt8(ascii: "{")) else { return carrier.carriage.words }
    let clause = assembled.clause(carrier.clause)
    return carrier.carriage.pieces.reduce(into: "") { result, piece in
      switch piece {
      case .text(let text): result += text
      case .placeholder(let written): result += clause?.filling(of: written).map(words(for:)) ?? String(written)
      }
    }
  }

  private func words(for filling: Filling) -> String {
    switch filling {
    case .value(let standing):
      standing.stated.map { standing.value.isRestricted ? "[restricted]" : AnswerWording.printed($0.answer) }
        ?? "[BLANK: \(standing.value.blank)]"
    case .text(let text): text
    case .partners(let role, let agencies):
      agencies.isEmpty ? "[BLANK: \(library.name(of: role))]" : agencies.joined(separator: ", ")
    case .team(let team, let agencies):
      agencies.isEmpty
        ? "[BLANK: members of the \(library.teams[team]?.name ?? team.rawValue)]" : agencies.joined(separator: ", ")
    case .seat(_, let role, let serving, _):
      serving.isEmpty ? "[BLANK: \(library.name(of: role))]" : serving.joined(separator: ", ")
    case .clause(_, let number): number.map { "section \($0)" } ?? "a section that is not in this protocol"
    case .part(_, let number): number.map { "part \($0)" } ?? "a part that is not in this protocol"
    case .citation(_, let text): text
    case .block: ""
    }
  }
}
