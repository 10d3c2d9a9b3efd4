package import SourceText

/// A diagnostic with the clause, value or element that it is about, by which waivers find it.
package struct AttributedDiagnostic: Hashable, Sendable {
  package let diagnostic: Diagnostic
  /// The name of a clause or element; nil when it is about the file at large.
  package let subject: String?

  package init(_ diagnostic: Diagnostic, about subject: String?) {
    self.diagnostic = diagnostic
    self.subject = subject
  }
}
