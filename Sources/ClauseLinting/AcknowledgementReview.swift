internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Gaps whose day of correction has passed: somebody promised what the file still says is missing.
struct AcknowledgementReview {
  let day: CalendarDay

  func diagnostics(on county: County) -> [AttributedDiagnostic] {
    county.acknowledgements.filter { $0.correctBy < day }.map {
      AttributedDiagnostic(.acknowledgementLapsed($0), about: $0.element.value.rawValue)
    }
  }
}

extension Diagnostic {
  fileprivate static func acknowledgementLapsed(_ acknowledgement: Acknowledgement) -> Self {
    Diagnostic(
      "acknowledgement.lapsed", .warning,
      "\(acknowledgement.office) was to correct '\(acknowledgement.element.value)' by \(acknowledgement.correctBy)",
      at: acknowledgement.element.range,
      hint: "correct it and take the entry out, or have the office set another day")
  }
}
