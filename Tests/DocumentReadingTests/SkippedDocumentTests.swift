import DocumentReaders
import Foundation
import Testing

/// Says how many tests were skipped, since a run that read nothing looks like one that found nothing.
@Suite struct SkippedDocumentTests {
  @Test func areCounted() {
    guard let summary = SkippedTests.summary else { return }
    let mayBeSkipped = ProcessInfo.processInfo.environment["DOCUMENT_TESTS"] != "required"
    Issue.record("\(summary)", severity: mayBeSkipped ? .warning : .error)
  }
}
