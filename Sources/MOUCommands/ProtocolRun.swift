internal import ArgumentParser
package import GapAnalysis
internal import ParallelWork
package import ProtocolAssembly
package import ProtocolModel
package import SourceText

/// The pure middle of a run: from a loaded project to the protocols and reports of the counties asked for.
package struct ProtocolRun: Sendable {
  package struct Result: Sendable {
    package let assembled: AssembledProtocol
    package let report: GapReport
  }

  package let library: ClauseLibrary
  package let results: [Result]
  /// What assembling found, such as references that lead nowhere.
  package let diagnostics: Diagnostics

  /// Assembles and judges `profiles` beside each other; the order of results and of what was found is theirs.
  package init(_ library: ClauseLibrary, _ profiles: [CountyProfile], on day: CalendarDay) {
    let assembler = ProtocolAssembler(library, on: day)
    let judge = Judge(library)
    let judged = profiles.parallelMap { profile in
      var diagnostics = Diagnostics()
      let assembled = assembler.assembledProtocol(for: profile, diagnostics: &diagnostics)
      return (result: Result(assembled: assembled, report: judge.report(on: assembled)), diagnostics: diagnostics)
    }
    self.init(
      library: library, results: judged.map(\.result),
      diagnostics: judged.reduce(into: Diagnostics()) { $0.report(contentsOf: $1.diagnostics) })
  }

  init(library: ClauseLibrary, results: [Result], diagnostics: Diagnostics) {
    self.library = library
    self.results = results
    self.diagnostics = diagnostics
  }

  package var pairs: [(report: GapReport, assembled: AssembledProtocol)] {
    results.map { ($0.report, $0.assembled) }
  }

  package var reports: [GapReport] { results.map(\.report) }
}
