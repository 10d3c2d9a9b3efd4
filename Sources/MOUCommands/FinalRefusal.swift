internal import ArgumentParser
internal import DocumentModel
internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel

/// What keeps a document from being signed: an error, a blank, or law that was not read.
struct FinalRefusal {
  private let messages: [String]

  /// `papers` go with the protocols and have no blank either.
  init(_ run: ProtocolRun, _ library: ClauseLibrary, on day: CalendarDay, papers: [ProtocolDocument] = []) {
    let unfinished = run.results.compactMap { result -> String? in
      let (errors, blanks) = (result.report.count(of: .error), result.assembled.blanks(in: library))
      guard errors > 0 || blanks.total > 0 else { return nil }
      let county = result.report.county
      let places = [
        errors > 0 ? "mou check \(county.id)" : nil, blanks.total > 0 ? "mou values \(county.id)" : nil,
      ].compactMap(\.self).joined(separator: " and ")
      return
        "\(county.name) is not ready for signature: \(errors) error\(errors == 1 ? "" : "s"), \(blanks); see \(places)"
    }
    let unsigned = run.results.filter { result in
      !result.assembled.profile.partners.contains { $0.standing == .signs }
    }.map { "\($0.report.county.name): no partner is stated to sign; say document: signs" }
    let unread = library.codesReadTo.filter { $0.to < day }.map { "\($0.code) to \($0.to)" }
    let law =
      unread.isEmpty
      ? []
      : [
        "the law was read up to dates before \(day) only (\(unread.joined(separator: ", "))): what came since is not in the library. A text as the law stood then is written with --as-of \(library.codesReadTo.map(\.to).min() ?? day) or an earlier day"
      ]
    let unanswered = papers.compactMap { paper -> String? in
      guard let blank = paper.blanks.first else { return nil }
      return
        "\(paper.metadata.title) of \(paper.metadata.county): \(blank.label) is not stated; \(blank.answers) answers (\(blank.question))"
    }
    messages = unfinished + unsigned + unanswered + law
  }

  /// - Throws: `ExitCode(1)` after a message for each reason.
  func check() throws {
    guard !messages.isEmpty else { return }
    for message in messages { Console.message("mou: \(message)\n") }
    throw ExitCode(1)
  }
}
