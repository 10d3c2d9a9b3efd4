internal import ArgumentParser

/// What `assemble` writes.
package enum DocumentFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case markdown, html, docx, pdf

  /// Reads `markdown,docx`.
  ///
  /// - Throws: `ValidationError` naming what is known.
  static func list(_ text: String) throws -> [DocumentFormat] {
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
    let formats = try names.map { name in
      guard let format = DocumentFormat(rawValue: name) else {
        throw ValidationError("Unknown format '\(name)'. Formats: \(allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return format
    }
    guard !formats.isEmpty else { throw ValidationError("Name at least one format, such as --format markdown,docx.") }
    return allCases.filter(formats.contains)
  }
}
