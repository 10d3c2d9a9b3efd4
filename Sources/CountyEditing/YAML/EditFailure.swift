package import SourceText

/// Why a file cannot be edited without touching what a person wrote.
package struct EditFailure: Error, Hashable, Sendable {
  /// One sentence without a full stop.
  package let message: String
  /// Where the file stands against it; nil when it is no place.
  package let range: SourceRange?

  package init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}

extension EditFailure: CustomStringConvertible {
  package var description: String { range.map { "\($0): \(message)" } ?? message }
}
