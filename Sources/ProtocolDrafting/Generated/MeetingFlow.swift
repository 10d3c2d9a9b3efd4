internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// The way of a child through the team's meetings, drawn from the values that the clauses use.
struct MeetingFlow {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var blocks: [Block] {
    let meetings = material.meetings
    guard !meetings.isEmpty else {
      return [.paragraph([.text("This protocol describes no meeting of a multidisciplinary team.")])]
    }
    let steps = meetings.map(step(for:))
    return [
      .flow(
        FlowDiagram(title: "A child's way through the team meetings", steps: steps, alternative: alternative(steps)))
    ]
  }

  private func step(for meeting: TeamMeeting) -> FlowDiagram.Step {
    let roles = material.boundRoles(of: meeting.clause.selected.clause).map {
      material.library.label(of: $0).startingLowercase
    }
    return FlowDiagram.Step(
      title: meeting.title, timing: timing(of: meeting),
      detail: [.text("Taking part: \(RunningList.text(of: roles)).")],
      reference: material.reference(to: meeting.clause.id))
  }

  /// Only values that stand in the clause's words: a county's own text may have none.
  private func timing(of meeting: TeamMeeting) -> [Inline] {
    let phrases: [(value: ClauseValue.ID, before: String, after: String)] =
      switch meeting.tier {
      case .crisis:
        [
          ("triage-minutes", "triage within ", ""), ("hours", "within ", " after the child is identified"),
          ("window-hours", "intensive support for the first ", ""),
        ]
      case .initial: [("days", "within ", " where there is no immediate danger")]
      case .ongoing: [("cadence", "", "")]
      case .general: []
      }
    let parts = phrases.compactMap { phrase -> [Inline]? in
      guard let filling = filling(phrase.value, in: meeting.clause) else { return nil }
      return [Inline.text(phrase.before)] + material.inlines(for: filling)
        + [.text(phrase.after)].filter { $0 != .text("") }
    }
    let timing = parts.enumerated().flatMap { ($0.offset == 0 ? [] : [Inline.text("; ")]) + $0.element }
    return timing.isEmpty ? [.text("as the section says")] : timing.filter { $0 != .text("") }
  }

  private func filling(_ name: ClauseValue.ID, in clause: AssembledClause) -> Filling? {
    clause.fillings.first { filling in
      if case .value(let standing) = filling {
        standing.reference == ValueReference(clause: clause.id, name: name)
      } else {
        false
      }
    }
  }

  private func alternative(_ steps: [FlowDiagram.Step]) -> String {
    let sentences = steps.enumerated().map { index, step in
      "Step \(index + 1): \(step.title), \(step.timing.plainText). \(step.detail.plainText)"
    }
    return sentences.joined(separator: " ")
  }
}
