package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Everything that a county's protocol still asks somebody: its first page, `mou values` and the gap report agree on it.
///
/// Facts come first, because clauses and elements hang on them; each kind follows the order of the files or the
/// document, so that equal protocols ask the same questions in the same order.
package struct OpenQuestions: Hashable, Sendable {
  /// One answer that is needed, and from whom.
  package struct Question: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
      case fact(CountyFact.ID)
      /// Which agency holds the role.
      case agency(PartnerRole.ID)
      /// On which teams the agency serves.
      case service(agency: String)
      /// Who serves on the team at all.
      case members(Team.ID)
      /// Whether the agency signs, acknowledges or is only named.
      case standing(agency: String)
      /// Which office signs for the agency.
      case signatory(agency: String)
      case value(ValueReference)
    }

    package let subject: Subject
    /// The question a committee is asked.
    package let ask: String
    /// The answer in few words, as a blank names it.
    package let label: String
    /// The library's typical answer; it does not count until somebody states it.
    package let suggestion: Answer?
    /// The most an answer may be.
    package let limit: StatutoryElement.Limit?
    /// The role that can answer.
    package let answers: PartnerRole.ID
    /// The clause of the document that asks first.
    package let clause: Clause.ID?
    /// How many elements wait for the answer.
    package let elementCount: Int
    /// How many clauses wait for it.
    package let clauseCount: Int
    /// The teams that a question of service is about.
    package private(set) var teams: [Team.ID] = []

    /// Names the question for files and forms: `fact:opted-in`, `missing.report/report-hours`.
    package var id: String {
      switch subject {
      case .fact(let fact): "fact:\(fact)"
      case .agency(let role): "partner:\(role)"
      case .service(let agency): "serves-on:\(agency)"
      case .members(let team): "team:\(team)"
      case .standing(let agency): "document:\(agency)"
      case .signatory(let agency): "signatory:\(agency)"
      case .value(let reference): reference.description
      }
    }
  }

  /// What one role is asked.
  package struct Group: Hashable, Sendable {
    package let answers: PartnerRole.ID
    package let questions: [Question]

    package init(answers: PartnerRole.ID, questions: [Question]) {
      self.answers = answers
      self.questions = questions
    }
  }

  package let facts: [Question]
  package let agencies: [Question]
  package let services: [Question]
  package let standings: [Question]
  package let signatories: [Question]
  package let values: [Question]
  private let roleOrder: [PartnerRole.ID]

  package init(_ library: ClauseLibrary, in assembled: AssembledProtocol, report: GapReport) {
    let inquiry = Inquiry(library, in: assembled, report: report)
    facts = inquiry.facts
    agencies = inquiry.agencies
    services = inquiry.services
    standings = inquiry.standings
    signatories = inquiry.signatories
    values = inquiry.values
    roleOrder = library.roleOrder
  }

  /// All questions: facts first, then who takes part, then values in the order of the document.
  package var all: [Question] { facts + agencies + services + standings + signatories + values }

  package var isEmpty: Bool { all.isEmpty }

  /// The questions by who must answer, in the order of the vocabulary.
  package var groups: [Group] {
    let byRole = Dictionary(grouping: all, by: \.answers)
    let known = roleOrder.filter { byRole[$0] != nil }
    let others = byRole.keys.filter { !known.contains($0) }.sorted()
    return (known + others).map { Group(answers: $0, questions: byRole[$0] ?? []) }
  }
}

extension ClauseLibrary {
  /// Who answers for the protocol as a whole: the lead of the team that develops it.
  package var coordinator: PartnerRole.ID { teams["development"]?.lead?.value ?? "human-services" }
}
