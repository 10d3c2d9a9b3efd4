internal import DocumentWriting
internal import GapAnalysis
internal import ProtocolModel

/// Writes what the words of a protocol cannot be judged by, with why.
struct NotJudgedMarkup: Sendable {
  private let library: ClauseLibrary
  private let report: GapReport

  init(_ library: ClauseLibrary, of report: GapReport) {
    self.library = library
    self.report = report
  }

  var markup: HTMLText {
    let rows = report.notJudged.map { element -> HTMLText in
      """
      <tr><th scope="row"><span class="id">\(element.id.rawValue)</span></th><td>\(element.duty)</td>\
      <td>\(library.citation(of: element, on: report.day))</td><td>\(element.whyNotJudged)</td></tr>

      """
    }
    let table: HTMLText =
      rows.isEmpty
      ? "<p>Every element in force was judged.</p>\n"
      : """
      <div class="scroll" role="group" aria-labelledby="_unjudged" tabindex="0"><table class="columns-4">
      <caption id="_unjudged">\(rows.count) elements that words alone cannot answer</caption>
      <thead><tr><th scope="col">Element</th><th scope="col">Duty</th><th scope="col">Citation</th>\
      <th scope="col">Why not</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>

      """
    return "<section id=\"_not-judged\">\n<h2>Not judged here</h2>\n\(table)</section>\n"
  }
}

extension StatutoryElement {
  /// Why a protocol cannot be judged by it, in two or three words.
  var whyNotJudged: String {
    switch (level, obliges, lookIn) {
    case (.permitted, _, _): "the law permits it"
    case (.reference, _, _): "a rule to agree with"
    case (.state, _, _): "a duty of the state"
    case (_, .otherAgreement, _): "belongs in another agreement"
    case (_, .plan, _), (_, _, .plan): "belongs in the county plan"
    case (_, .conduct, _), (_, _, .practice): "conduct, not words"
    case (_, _, .citation): "a citation only"
    default: "not to be contradicted"
    }
  }
}
