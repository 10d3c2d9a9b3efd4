internal import RevisionReview
internal import SourceText

/// What a review must not find, for a job that is to fail then: one or several, with commas between them.
package struct ReviewFailure: Sendable {
  package enum Cause: String, CaseIterable, Sendable {
    case lostCoverage = "lost-coverage"
    case weakened, stale, error, warning, never
  }

  private let causes: [Cause]

  package init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let causes = names.compactMap(Cause.init)
    guard causes.count == names.count, !causes.contains(.never) || causes == [.never] else { return nil }
    self.causes = causes
  }

  package static let never = ReviewFailure([.never])

  private init(_ causes: [Cause]) { self.causes = causes }

  package static var allValueStrings: [String] { Cause.allCases.map(\.rawValue) }

  package var defaultValueDescription: String { causes.map(\.rawValue).joined(separator: ",") }

  func isReached(by report: ReviewReport) -> Bool {
    causes.contains { cause in
      switch cause {
      case .lostCoverage: report.hasLostCoverage
      case .weakened: report.elements.contains { $0.kind == .weakened }
      case .stale: report.amendments.contains { $0.kind == .stale || $0.kind == .orphan }
      case .error: report.findings.contains { $0.severity == .error }
      case .warning: report.findings.contains { $0.severity >= .warning }
      case .never: false
      }
    }
  }
}
