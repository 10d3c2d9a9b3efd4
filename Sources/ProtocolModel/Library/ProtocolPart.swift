package import SourceText

/// A chapter of the protocol: its clauses in their order.
package struct ProtocolPart: Hashable, Sendable {
  package typealias ID = Identifier<ProtocolPart>

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case body, appendix
  }

  package let id: ID
  package let title: String
  package let kind: Kind
  package let clauses: [Located<Clause.ID>]
  package let range: SourceRange

  package init(id: ID, title: String, kind: Kind, clauses: [Located<Clause.ID>], range: SourceRange) {
    self.id = id
    self.title = title
    self.kind = kind
    self.clauses = clauses
    self.range = range
  }
}
