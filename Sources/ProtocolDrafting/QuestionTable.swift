internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// The questions that one role answers, as a table with a field in each row.
struct QuestionTable {
  private let material: DraftMaterial
  private let wording: QuestionWording

  init(_ material: DraftMaterial) {
    self.material = material
    wording = QuestionWording(library: material.library)
  }

  /// Which office answers and when, then each question.
  func blocks(for group: OpenQuestions.Group) -> [Block] {
    let label = material.library.label(of: group.answers)
    return [
      .details([
        Detail(
          "Office",
          [field("office:\(group.answers)", "Which office answers for \(label)?", "office that states these answers")]),
        Detail(
          "Stated on",
          [
            .field(
              FormField(
                question: "stated-on:\(group.answers)", title: "On which day does \(label) state this?",
                prompt: "day, YYYY-MM-DD", kind: .date))
          ]),
      ]),
      .table(
        TableBlock(
          caption: "What \(label.startingLowercase) is asked",
          columns: [.init("Question", weight: 5), .init("What to know", weight: 4), .init("Answer", weight: 5)],
          rows: group.questions.map(row), hasRowHeaders: true)),
    ]
  }

  private func row(for question: OpenQuestions.Question) -> [[Inline]] {
    [
      [.text(question.ask)], remarks(on: question),
      [
        .field(
          FormField(
            question: question.id, title: question.ask, prompt: wording.expectation(of: question),
            kind: kind(of: question)))
      ],
    ]
  }

  private func field(_ question: String, _ title: String, _ prompt: String) -> Inline {
    .field(FormField(question: question, title: title, prompt: prompt, kind: .text))
  }

  /// The law's limit, what is often answered, where the protocol asks, what waits, and the question's name.
  private func remarks(on question: OpenQuestions.Question) -> [Inline] {
    let limit = question.limit.map { "\($0.isLaw ? "The law allows" : "Guidance advises") \($0.words)." }
    let often = question.suggestion.map { "Often: \(material.printed($0))." }
    let place = question.clause.map { "Asked in \(material.reference(to: $0).text)." }
    let waiting = wording.waiting(for: question).map { "\($0.startingUppercase)." }
    let lines = [limit, often, place, waiting].compactMap { $0 }
    return lines.flatMap { [.text($0), .lineBreak] } + [.text(question.id)]
  }

  private func kind(of question: OpenQuestions.Question) -> FormField.Kind {
    switch question.subject {
    case .fact(let id): material.library.facts[id].map(kind) ?? .text
    case .value(let reference): kind(of: reference)
    case .agency, .signatory: .text
    case .service: boxes(question.teams.map { FormField.Option($0.rawValue, label: material.name(of: $0)) })
    case .members: boxes(material.assembled.profile.partners.map(\.agency.value).unique.map { FormField.Option($0) })
    case .standing: .choice(PartnerRole.Standing.allCases.map { FormField.Option($0.rawValue, label: $0.formLabel) })
    }
  }

  private func kind(of fact: CountyFact) -> FormField.Kind {
    switch fact.kind {
    case .yesNo: .choice([FormField.Option("yes"), FormField.Option("no")])
    case .date: .date
    case .choice: .choice(fact.options.map { FormField.Option($0) })
    }
  }

  private func kind(of reference: ValueReference) -> FormField.Kind {
    guard let value = material.clause(reference.clause)?.selected.clause.value(named: reference.name) else {
      return .text
    }
    return switch value.kind {
    case .date: .date
    case .choice: .choice(value.options.map { FormField.Option($0) })
    case .quantity, .roles, .text, .publicLine: .text
    }
  }

  /// Nothing to tick leaves a line to write on.
  private func boxes(_ options: [FormField.Option]) -> FormField.Kind { options.isEmpty ? .text : .boxes(options) }
}

extension PartnerRole.Standing {
  fileprivate var formLabel: String {
    switch self {
    case .signs: "signs the protocol"
    case .acknowledges: "acknowledges it without being bound"
    case .named: "takes part without signing"
    }
  }
}
