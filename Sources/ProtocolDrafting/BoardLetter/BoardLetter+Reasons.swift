internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Why the protocol comes before the Board, and what the Board did before.
extension BoardLetter {
  // MARK: Reasons

  var reasons: [Inline] { program + everyCounty + [.text(" ")] + approval }

  /// What the law asks of a county that elects program funds, if this one does.
  private var program: [Inline] {
    let year = material.assembled.day.fiscalYear
    if material.assembled.county.isJoint {
      return [.text("Whether a county takes part in the CSEC Program is its own to state. ")] + duty
    }
    switch material.assembled.facts.sourcedStatement(about: "opted-in") {
    case let statement? where statement.value == "true":
      return [.text("The county elected CSEC Program funds for \(year)\(source(statement)). ")] + duty
    case let statement?:
      return [
        .text(
          "The county did not elect CSEC Program funds for \(year)\(source(statement)); for it the protocol is a choice. "
        )
      ]
    case nil:
      return [
        .text("Program funds: "), .blank(factBlank("opted-in", "whether the county elected them for \(year)")),
        .text(". "),
      ]
        + duty
    }
  }

  private var duty: [Inline] {
    [
      .text("A county that elects program funds shall develop an interagency protocol ("), cite("wic-16524.8-a-1"),
      .text(") with a multidisciplinary team approach for exploited children ("), cite("wic-16524.8-b"), .text("). "),
    ]
  }

  private var everyCounty: [Inline] {
    [
      .text("In every county, child welfare and probation have duties toward these children and missing children ("),
      cite("wic-16501.35"), .text("; "), cite("pen-11166-j"), .text(")."),
    ]
  }

  /// Nothing in the chapter asks for what the letter asks for, and the Board should know it.
  private var approval: [Inline] {
    [
      .text("The program’s chapter ("), cite("wic-16524.6"), .text(" to "), cite("wic-16524.11"),
      .text(") asks for neither the Board’s approval nor signatures; with them the agencies bind each other."),
    ]
  }

  private func source(_ statement: CountyFacts.Statement) -> String {
    statement.source.map { $0.count <= 90 ? " (\($0))" : "" } ?? ""
  }

  // MARK: Prior action

  var priorAction: [Inline] {
    let day = material.assembled.day
    let events = (adoption?.events ?? []).filter { $0.date <= day }
    let recorded = events.suffix(2).reversed().flatMap { event -> [Inline] in
      [
        .text("\(event.kind.rawValue.startingUppercase) on \(event.date.inWords) by "), .value(event.body), .text(" ("),
        .value(event.item), .text("). "),
      ]
    }
    let none: [Inline] = [.text("This project has no record of an adoption. ")]
    return (recorded.isEmpty ? none : recorded) + firstDeveloped + kindOfText
  }

  private var firstDeveloped: [Inline] {
    guard !material.assembled.county.isJoint else { return [.text("Each county’s own record says more.")] }
    guard let statement = material.assembled.facts.statement(about: "first-developed"),
      let day = CalendarDay(iso: statement.value)
    else {
      return [.text("First protocol: "), .blank(factBlank("first-developed", "when it was developed")), .text(". ")]
    }
    return [.text("The county’s first protocol dates from \(day.inWords)\(source(statement)). ")]
  }

  private var kindOfText: [Inline] {
    guard !material.assembled.county.isJoint else { return [] }
    switch material.assembled.facts.statement(about: "this-text").flatMap({ County.TextKind(rawValue: $0.value) }) {
    case .first: return [.text("This text is the county’s first.")]
    case .revises: return [.text("This text revises the earlier one.")]
    case .replaces: return [.text("This text takes the place of the earlier one.")]
    case nil:
      return [.text("This text: "), .blank(factBlank("this-text", "first, revision or replacement")), .text(".")]
    }
  }

  private func factBlank(_ fact: CountyFact.ID, _ label: String) -> Blank {
    let role = material.library.facts[fact]?.answers.value ?? material.library.coordinator
    return Blank(label: label, suggestion: nil, answers: material.respondent(role), question: "fact:\(fact)")
  }
}
