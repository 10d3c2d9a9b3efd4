extension FlowDiagram.Step {
  /// What the step says, then the section that it stands in: `The team meets. See section 6.2.`
  package var detailWithReference: [Inline] {
    guard let reference else { return detail }
    guard !detail.isEmpty else { return [.text("See "), .reference(reference)] }
    return detail.plainText.hasSuffix(".")
      ? detail + [.text(" See "), .reference(reference), .text(".")]
      : detail + [.text(" ("), .reference(reference), .text(")")]
  }
}
