internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel

/// The first page of a draft: how much is open, who answers, and each question.
struct OpenItems {
  private let material: DraftMaterial
  private let questions: OpenQuestions

  init(of material: DraftMaterial) {
    self.material = material
    questions = OpenQuestions(material.library, in: material.assembled, report: material.report)
  }

  var section: Block {
    .section(SectionBlock(anchor: "open-items", title: "Open items", blocks: counts + facts + respondents + groups))
  }

  // MARK: Counts

  private var counts: [Block] { [.paragraph([.strong([.text(openQuestions)])]), .paragraph([.text(whatIsMet)])] }

  private var whatIsMet: String {
    // How the law is met is said of each county, never of a region.
    guard !material.assembled.county.isJoint else {
      return "How far the words of this draft meet the law stands in the gap report of each county."
    }
    let report = material.report
    let judged = report.findings.filter { finding in
      finding.element.level == .required && ![.notInForce, .notApplicable, .excused].contains(finding.state)
    }
    let met = judged.count { $0.state == .met }
    let elsewhere = judged.count { $0.state == .elsewhere }
    let others = elsewhere == 0 ? "" : " and \(elsewhere) by another document that the county names"
    return
      "Of \(judged.count) duties that the law asks of this county in writing, \(met) \(met == 1 ? "is" : "are") met by the words of this draft so far\(others). The gap report lists \(String.counted(report.count(of: .error), "error")) and \(String.counted(report.count(of: .warning), "warning"))."
  }

  private var openQuestions: String {
    let open = questions.all.count
    let takingPart = questions.services.count + questions.standings.count + questions.signatories.count
    let kinds = [
      String.counted(questions.facts.count, "fact"),
      String.counted(
        questions.agencies.count, "agency or team without a name", plural: "agencies or teams without a name"),
      String.counted(takingPart, "answer about how agencies take part", plural: "answers about how agencies take part"),
      String.counted(questions.values.count, "value"),
    ].filter { !$0.hasPrefix("0 ") }
    guard open > 0 else { return "No question is open." }
    let authors = material.assembled.county.isJoint ? "the region or a county states" : "the county states"
    return
      "\(String.counted(open, "question")) \(open == 1 ? "is" : "are") open: \(RunningList.text(of: kinds)). A suggestion of the library counts only when \(authors) it."
  }

  // MARK: Facts

  private var facts: [Block] {
    guard !questions.facts.isEmpty else { return [] }
    return [
      .table(
        TableBlock(
          caption: "Facts to state first, because sections and duties hang on them",
          columns: [
            .init("Question", weight: 6), .init("What hangs on it", weight: 3), .init("Who answers", weight: 2),
          ],
          rows: questions.facts.map { fact in
            [[.text(fact.ask)], [.text(weight(of: fact))], [.text(material.library.label(of: fact.answers))]]
          }, hasRowHeaders: true))
    ]
  }

  /// `29 duties, 4 sections`
  private func weight(of question: OpenQuestions.Question) -> String {
    let duties = question.elementCount == 0 ? nil : String.counted(question.elementCount, "duty", plural: "duties")
    let sections = question.clauseCount == 0 ? nil : String.counted(question.clauseCount, "section")
    return [duties, sections].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: Who answers

  private var respondents: [Block] {
    let groups = questions.groups
    guard !groups.isEmpty else { return [] }
    let rows = groups.map { group -> [[Inline]] in
      [
        [.text(material.library.label(of: group.answers))], material.agencyInlinesIfAny(holding: group.answers),
        [.text(String(group.questions.count))],
      ]
    }
    return [
      .table(
        TableBlock(
          caption: "Who answers how many questions",
          columns: [.init("Who answers", weight: 3), .init("Agency", weight: 5), .init("Questions", weight: 1)],
          rows: rows, hasRowHeaders: true))
    ]
  }

  private var groups: [Block] {
    questions.groups.compactMap { group in
      let lines = self.lines(for: group.questions)
      guard !lines.isEmpty else { return nil }
      let label = material.library.label(of: group.answers)
      return .section(
        SectionBlock(
          anchor: "open-items-\(group.answers)", title: "\(label) answers",
          blocks: [.list(ListBlock(start: nil, items: lines.map { [.paragraph($0)] }))]))
    }
  }

  /// One line for each question, and one for all that is asked of an agency's part; facts stand in their own table.
  private func lines(for asked: [OpenQuestions.Question]) -> [[Inline]] {
    var agencies: [String] = []
    var parts: [String: [String]] = [:]
    var lines: [[Inline]] = []
    for question in asked {
      switch question.subject {
      case .fact: break
      case .agency, .members, .value: lines.append(line(for: question))
      case .service(let agency), .standing(let agency), .signatory(let agency):
        if parts[agency] == nil { agencies.append(agency) }
        parts[agency, default: []].append(part(askedBy: question))
      }
    }
    return agencies.map { [.value($0), .text(": \(RunningList.text(of: parts[$0] ?? []))")] } + lines
  }

  private func part(askedBy question: OpenQuestions.Question) -> String {
    let suggestion = question.suggestion.map { " (\(material.printed($0)) suggested)" } ?? ""
    return switch question.subject {
    case .service: "on which teams it serves"
    case .standing: "how it stands to the protocol\(suggestion)"
    case .signatory: "which office signs"
    case .fact, .agency, .members, .value: question.label
    }
  }

  /// `hours to report: 24 hours suggested, at most 24 hours (section 12.1; missing.report/report-hours)`
  private func line(for question: OpenQuestions.Question) -> [Inline] {
    let suggestion = question.suggestion.map { "\(material.printed($0)) suggested" }
    let limit = question.limit.map { "\($0.isLaw ? "the law allows" : "guidance advises") \($0.words)" }
    let choice = suggestion == nil ? options(of: question) : nil
    let advice = [choice, suggestion, limit].compactMap { $0 }.joined(separator: ", ")
    var line: [Inline] = [.text(question.label.startingUppercase)]
    if !advice.isEmpty { line.append(.text(": \(advice)")) }
    line.append(.text(" ("))
    if let clause = question.clause {
      line += [.reference(material.reference(to: clause)), .text("; ")]
    }
    return line + [.text("\(question.id))")]
  }

  /// `one of: weekly; monthly`
  private func options(of question: OpenQuestions.Question) -> String? {
    guard case .value(let reference) = question.subject,
      let options = material.library.clauses[reference.clause]?.value(named: reference.name)?.options, !options.isEmpty
    else { return nil }
    return "one of: \(options.joined(separator: "; "))"
  }
}

extension DraftMaterial {
  fileprivate func agencyInlinesIfAny(holding role: PartnerRole.ID) -> [Inline] {
    let agencies = agencies(holding: role)
    return agencies.isEmpty ? [.text("not named")] : RunningList.of(agencies.map { [.value($0)] })
  }
}
