internal import DocumentWriting
internal import GapAnalysis
internal import ProtocolModel
internal import SourceText

/// Writes one finding: the law's duty beside the county's words, why it stands so, and what to consider.
struct FindingMarkup: Sendable {
  private let library: ClauseLibrary
  private let report: GapReport
  private let words: QuotedWords
  private let filters: FindingFilters
  private let wording: ReasonWording
  private let linksToProtocol: Bool

  init(
    _ library: ClauseLibrary, of report: GapReport, _ words: QuotedWords, _ filters: FindingFilters,
    linksToProtocol: Bool
  ) {
    self.linksToProtocol = linksToProtocol
    self.library = library
    self.report = report
    self.words = words
    self.filters = filters
    wording = ReasonWording(library)
  }

  func markup(of finding: Finding) -> HTMLText {
    let id = finding.element.id.rawValue
    return """
      <article class="finding \(filters.classes(of: finding))" id="\(id)" aria-labelledby="_title-\(id)">
      <h4 id="_title-\(id)">\(StateWording.badge(of: finding.state)) <span class="id">\(id)</span></h4>
      <p class="line">\(standing(of: finding))</p>
      <div class="sides">
      \(law(of: finding))\(draft(of: finding))</div>
      \(rest(of: finding))</article>

      """
  }

  /// `error · required of the protocol since 2018-01-01 · adopted text: none on file · permalink`
  private func standing(of finding: Finding) -> HTMLText {
    let severity = finding.severity.map { ["<strong>\($0.rawValue)</strong>" as HTMLText] } ?? []
    let parts: [HTMLText] =
      severity + [
        "\(asked(finding.element))",
        "adopted text: \(AdoptedWording(of: report).state(of: finding.element.id) ?? "none on file")",
        "<a class=\"permalink\" href=\"#\(HTMLText.fragment(finding.element.id.rawValue))\">link to this finding<span class=\"spoken\"> \(finding.element.id.rawValue)</span></a>",
      ]
    return parts.joined(separator: " · ")
  }

  private func asked(_ element: StatutoryElement) -> String {
    let paper =
      element.obliges == .protocol
      ? "the protocol" : "the \(element.obliges.rawValue.split(separator: "-").joined(separator: " "))"
    let since: String
    switch element.from {
    case .unknown: since = "; in force, since when is not established"
    case .beforeYear(let year): since = " since before \(year)"
    case .day, .year: since = " since \(element.from)"
    }
    return "\(element.level.rawValue) of \(paper)\(since)"
  }

  // MARK: The two sides

  private func law(of finding: Finding) -> HTMLText {
    let element = finding.element
    var lines: [HTMLText] = [
      "<p>\(element.duty)</p>", "<p class=\"cite\">\(library.citation(of: element, on: report.day))</p>",
    ]
    if let condition = element.caseCondition { lines.append("<p>When: \(condition)</p>") }
    if let limit = element.limit {
      let kind = limit.isLaw ? "Limit" : "Guidance"
      let from = limit.countedFrom.map { ", counted from \($0)" } ?? ""
      lines.append("<p>\(kind): \(limit.words)\(from)</p>")
    }
    for change in element.changes where change.kind == .meaning {
      lines.append("<p>Meaning changed \(change.date.description) (\(change.act))</p>")
    }
    return "<div class=\"side\"><p class=\"label\">The law asks</p>\n\(lines.joined(separator: "\n"))\n</div>\n"
  }

  private func draft(of finding: Finding) -> HTMLText {
    let quotations = finding.carriers.map { carrier -> HTMLText in
      """
      <blockquote><p>“\(marked(words.text(of: carrier)))”</p>
      <p class="cite">\(section(of: carrier))\(carrier.isLocalText ? ", the county's own text" : "")</p></blockquote>

      """
    }
    let said: HTMLText =
      quotations.isEmpty
      ? (finding.element.lookIn == .team
        ? "<p>See the <a href=\"#_teams\">seats by role and team</a>.</p>\n"
        : "<p>No words of the draft carry it.</p>\n")
      : quotations.joined()
    return "<div class=\"side\"><p class=\"label\">The draft says</p>\n\(said)</div>\n"
  }

  private func section(of carrier: Finding.Carrier) -> HTMLText {
    let name: HTMLText = "Section \(carrier.section), \(carrier.title)"
    guard linksToProtocol else { return name }
    return "<a href=\"protocol.html#\(HTMLText.fragment(carrier.clause.rawValue))\">\(name)</a>"
  }

  /// Blanks inside quoted words shout as they do in the protocol.
  private func marked(_ text: String) -> HTMLText {
    // A byte is found much sooner than a word, and most quotations have no blank.
    guard text.utf8.contains(UInt8(ascii: "[")) else { return HTMLText(escaping: text) }
    var result = HTMLText.empty
    var rest = text[...]
    while let open = rest.firstRange(of: "[BLANK: "), let close = rest[open.upperBound...].firstIndex(of: "]") {
      let end = rest.index(after: close)
      result += "\(String(rest[..<open.lowerBound]))<mark class=\"blank\">\(String(rest[open.lowerBound..<end]))</mark>"
      rest = rest[end...]
    }
    return "\(result)\(String(rest))"
  }

  // MARK: Below them

  private func rest(of finding: Finding) -> HTMLText {
    var rows: [HTMLText] = []
    let reasons = finding.reasons.map { HTMLText(escaping: wording.words(for: $0, on: report.day)) }
    if reasons.count == 1 {
      rows.append("<div><dt>Why</dt><dd>\(reasons[0])</dd></div>")
    } else if !reasons.isEmpty {
      let items = reasons.map { "<li>\($0)</li>" as HTMLText }.joined()
      rows.append("<div><dt>Why</dt><dd><ul>\(items)</ul></dd></div>")
    }
    if !finding.bearers.isEmpty {
      let bearers = finding.bearers.map { bearer in
        "\(library.label(of: bearer.role)) (\(bearer.agencies.isEmpty ? "no agency named" : bearer.agencies.joined(separator: ", ")))"
      }
      rows.append("<div><dt>Bound</dt><dd>\(bearers.joined(separator: "; "))</dd></div>")
    }
    let acting = filters.actors(of: finding)
    if !acting.isEmpty {
      let labels = acting.map { library.label(of: $0) }.joined(separator: ", ")
      rows.append("<div><dt>Must act</dt><dd>\(labels)</dd></div>")
    }
    for mark in finding.marks { rows.append("<div><dt>Mark</dt><dd>\(mark.words)</dd></div>") }
    if let consideration = wording.consideration(for: finding) {
      let place = finding.reasons.lazy.compactMap(\.place).first.map {
        "<span class=\"cite\">\($0.file):\($0.start.line)</span>" as HTMLText
      }
      rows.append("<div class=\"fix\"><dt>Consider</dt><dd><code>\(consideration)</code> \(place ?? .empty)</dd></div>")
    }
    return rows.isEmpty ? .empty : "<dl class=\"rest\">\n\(rows.joined(separator: "\n"))\n</dl>\n"
  }
}
