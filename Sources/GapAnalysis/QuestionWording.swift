package import ProtocolModel

/// What the forms of open questions share: which kind of answer is wanted, and what waits for it.
package struct QuestionWording: Sendable {
  private let library: ClauseLibrary

  package init(library: ClauseLibrary) { self.library = library }

  /// What may be answered: `yes or no`, `a whole number of hours, at most 24`.
  package func expectation(of question: OpenQuestions.Question) -> String {
    switch question.subject {
    case .fact(let id): fact(id, question)
    case .value(let reference): value(reference, question)
    case .agency: "name of the agency"
    case .service: "teams, separated by commas: \(library.teamOrder.map(\.rawValue).joined(separator: ", "))"
    case .members: "names of agencies, separated by semicolons"
    case .standing: PartnerRole.Standing.allCases.map(\.rawValue).joined(separator: " or ")
    case .signatory: "office, never a person's name"
    }
  }

  private func fact(_ id: CountyFact.ID, _ question: OpenQuestions.Question) -> String {
    switch library.facts[id]?.kind {
    case .yesNo?: "yes or no"
    case .date?: "a day, YYYY-MM-DD"
    case .choice?: library.facts[id]?.options.joined(separator: " or ") ?? question.label
    case nil: question.label
    }
  }

  private func value(_ reference: ValueReference, _ question: OpenQuestions.Question) -> String {
    guard let value = library.clauses[reference.clause]?.value(named: reference.name) else { return question.label }
    switch value.kind {
    case .quantity(let measure):
      let limit = question.limit.map { ", \($0.words)\($0.isLaw ? "" : " (guidance)")" } ?? ""
      return "a \(measure.wholeNumber)\(limit)"
    case .date: return "a day, YYYY-MM-DD"
    case .choice: return value.options.joined(separator: " or ")
    case .roles: return "roles, separated by commas"
    case .text: return "text"
    case .publicLine: return "the line of an office, never a person's"
    }
  }

  /// `12 elements and 3 clauses wait`; nil when nothing does.
  package func waiting(for question: OpenQuestions.Question) -> String? {
    let parts = [(question.elementCount, "element"), (question.clauseCount, "clause")].compactMap { count, noun in
      count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    guard !parts.isEmpty else { return nil }
    return "\(parts.joined(separator: " and ")) \(question.elementCount + question.clauseCount == 1 ? "waits" : "wait")"
  }
}
