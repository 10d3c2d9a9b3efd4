internal import GapAnalysis

extension QuestionWording {
  /// The library's typical answer, which nobody has stated; nil when it has none.
  func suggestion(for question: OpenQuestions.Question) -> String? { question.suggestion.map(AnswerWording.printed) }
}
