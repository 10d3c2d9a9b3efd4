extension ProtocolDocument {
  /// A piece of what the document says about itself; where it differs from the earlier text, both, marked.
  package func said(_ piece: (DocumentMetadata) -> String) -> [Inline] {
    .replacing(piece(earlier ?? metadata), with: piece(metadata))
  }
}

extension [Inline] {
  /// `new`, with `old` before it as deleted when they differ.
  package static func replacing(_ old: String, with new: String) -> [Inline] {
    if old.utf8.elementsEqual(new.utf8) { return new.isEmpty ? [] : [.text(new)] }
    let gone: [Inline] = old.isEmpty ? [] : [.change(TextChange(.deleted), [.text(old)])]
    return gone + (new.isEmpty ? [] : [.change(TextChange(.inserted), [.text(new)])])
  }
}
