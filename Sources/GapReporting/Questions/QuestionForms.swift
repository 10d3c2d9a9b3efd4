internal import DocumentWriting
package import GapAnalysis
package import ProtocolModel
internal import SourceText

/// The open questions of a county as text, as a table to fill in, and as a form to print.
package struct QuestionForms: Sendable {
  private let library: ClauseLibrary
  private let wording: QuestionWording
  private let county: County
  private let day: CalendarDay

  package init(_ library: ClauseLibrary, of county: County, on day: CalendarDay) {
    self.library = library
    wording = QuestionWording(library: library)
    self.county = county
    self.day = day
  }

  /// Facts first, then the others, each by who must answer; ends in a line break.
  package func text(of questions: OpenQuestions) -> String {
    guard !questions.isEmpty else { return "\(shown(county.fullName)): nothing is asked any more as of \(day).\n" }
    var lines = [
      "\(shown(county.fullName)) · as of \(day) · \(counted(questions.all.count)) open: \(kinds(of: questions))"
    ]
    for section in sections(of: questions) {
      lines += ["", section.title]
      for group in section.groups {
        lines.append("  \(library.label(of: group.answers)) answers:")
        lines += group.questions.flatMap(self.lines)
      }
    }
    let question = questions.values.first?.id ?? questions.all.first?.id ?? "fact:opted-in"
    // Between single quotes a shell takes everything but an apostrophe as it is.
    let example = shown(question).replacing("'", with: "'\\''")
    lines += [
      "", "To answer:  mou values \(county.id) --set '\(example)=…' --office 'the office that states it'",
      "For many:   mou values \(county.id) --format csv > answers.csv, fill in, mou values \(county.id) --from answers.csv",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(for question: OpenQuestions.Question) -> [String] {
    let remarks = [
      wording.expectation(of: question), wording.suggestion(for: question).map { "often \($0)" },
      wording.waiting(for: question),
    ].compactMap { $0 }
    return [
      "    ? \(shown(question.ask))", "        \(shown(question.id))   \(shown(remarks.joined(separator: "; ")))",
    ]
  }

  /// A row for each question; the columns `question`, `answer` and `office` are read back.
  package func csv(of questions: OpenQuestions) -> String {
    let headings = ["question", "asks", "expected", "often", "who answers", "waiting", "answer", "office"]
    let rows = sections(of: questions).flatMap(\.groups).flatMap { group in
      group.questions.map { question in
        [
          question.id, question.ask, wording.expectation(of: question), wording.suggestion(for: question) ?? "",
          library.label(of: group.answers), wording.waiting(for: question) ?? "", "", "",
        ]
      }
    }
    return CSVTable([headings] + rows).text
  }

  /// A form with a line for each answer; ends in a line break.
  package func markdown(of questions: OpenQuestions) -> String {
    var blocks = [
      "# Open questions: \(escaped(county.fullName))",
      "As of \(day). \(counted(questions.all.count)) open: \(kinds(of: questions)). An answer counts when an office states it; what is often answered elsewhere is no answer.",
    ]
    for section in sections(of: questions) {
      blocks.append("## \(section.title)")
      for group in section.groups {
        blocks.append("### For \(escaped(library.label(of: group.answers)))")
        blocks += group.questions.map(form)
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func form(for question: OpenQuestions.Question) -> String {
    let often = wording.suggestion(for: question).map { ["- Often: \(escaped($0))"] } ?? []
    let waiting = wording.waiting(for: question).map { ["- \($0.prefix(1).uppercased() + $0.dropFirst())"] } ?? []
    let head = "**\(escaped(question.ask))** (\(escaped(question.id)))"
    let lines = ["- Expected: \(escaped(wording.expectation(of: question)))"] + often + waiting
    let blank = String(repeating: "\\_", count: 24)
    return ([head, ""] + lines + ["- Answer: \(blank)", "- Stated by (office): \(blank) on: \(blank)"])
      .joined(separator: "\n")
  }

  // MARK: Order

  private struct Section {
    let title: String
    let groups: [OpenQuestions.Group]
  }

  private func sections(of questions: OpenQuestions) -> [Section] {
    let facts = Set(questions.facts.map(\.id))
    let split = { (wantsFacts: Bool) in
      questions.groups.compactMap { group -> OpenQuestions.Group? in
        let kept = group.questions.filter { facts.contains($0.id) == wantsFacts }
        return kept.isEmpty ? nil : OpenQuestions.Group(answers: group.answers, questions: kept)
      }
    }
    return [
      Section(title: "Facts first: whole duties and clauses hang on them", groups: split(true)),
      Section(title: "Then who takes part, and what the text leaves open", groups: split(false)),
    ].filter { !$0.groups.isEmpty }
  }

  /// `12 facts, 9 agencies or teams without a name, 26 on how agencies take part, 47 values`
  private func kinds(of questions: OpenQuestions) -> String {
    let part = questions.services.count + questions.standings.count + questions.signatories.count
    return [
      counted(questions.facts.count, "fact"),
      counted(questions.agencies.count, "agency or team", "agencies or teams") + " without a name",
      "\(part) on how agencies take part", counted(questions.values.count, "value"),
    ].filter { !$0.hasPrefix("0 ") }.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ one: String = "question", _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  private func shown(_ text: String) -> String { TerminalText.escaped(text) }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
