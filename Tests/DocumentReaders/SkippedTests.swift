internal import Synchronization
package import Testing

extension Trait where Self == ConditionTrait {
  /// Runs a test only where all of `readers` are installed; elsewhere the test is skipped, and counted.
  package static func reads(with readers: DocumentReader...) -> Self {
    .enabled("needs \(readers.map(\.rawValue).joined(separator: " and ")): .ci/setup --with-document-tests") {
      let missing = readers.filter { $0.path == nil }
      if !missing.isEmpty { SkippedTests.add(missing) }
      return missing.isEmpty
    }
  }
}

/// How many tests of this run need a program that is not installed; every condition is decided before the first test.
package enum SkippedTests {
  private static let tally = Mutex((count: 0, missing: Set<DocumentReader>()))

  static func add(_ missing: [DocumentReader]) {
    tally.withLock { tally in
      tally.count += 1
      tally.missing.formUnion(missing)
    }
  }

  /// `12 tests of documents were skipped: LibreOffice, pandoc not installed`; nil when none was.
  package static var summary: String? {
    tally.withLock { tally in
      guard tally.count > 0 else { return nil }
      let missing = DocumentReader.allCases.filter(tally.missing.contains).map(\.rawValue).joined(separator: ", ")
      return """
        \(tally.count) tests of documents were skipped for want of \(missing); \
        .ci/setup --with-document-tests installs what they need
        """
    }
  }
}
