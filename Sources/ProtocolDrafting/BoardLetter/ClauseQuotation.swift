internal import ClauseMarkdown
internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// The beginning of a clause as the protocol prints it, for a paper that must not say otherwise.
struct ClauseQuotation {
  private let material: DraftMaterial
  private let markdown: MarkdownCache

  init(_ material: DraftMaterial, _ markdown: MarkdownCache) {
    self.material = material
    self.markdown = markdown
  }

  /// Up to `count` first sentences of `clause` in quotation marks, with the section; nil when it is not in the document.
  ///
  /// Sentences are left off until about `letters` hold the rest; when even the first is longer, the section alone is
  /// named. A draft says where nobody has chosen among the wordings that the library offers.
  func inlines(of clause: Clause.ID, sentences count: Int, within letters: Int) -> [Inline]? {
    guard let found = material.clause(clause) else { return nil }
    let drafter = ClauseTextDrafter(material: material, fillings: found.fillings) { _ in [] }
    let section = Inline.reference(material.reference(to: clause))
    guard case .paragraph(let text)? = drafter.blocks(markdown.blocks(of: found.selected)).first,
      let words = (1...count).reversed().lazy.map({ text.firstSentences($0) }).first(where: {
        $0.plainText.count <= letters
      })
    else { return [.text("See "), section, .text(".")] }
    return [.text("\u{201C}")] + words + [.text("\u{201D} ("), section, .text(remark(on: found.selected) + ").")]
  }

  private func remark(on selected: SelectedClause) -> String {
    guard !material.isFinal, case .library(.noVariantApplies) = selected.wording else { return "" }
    return "; the library’s default, which nobody chose"
  }
}

extension [Inline] {
  /// The first `count` sentences of a paragraph.
  func firstSentences(_ count: Int) -> [Inline] {
    var rest = count
    var result: [Inline] = []
    for inline in self {
      guard case .text(let text) = inline else {
        result.append(inline)
        continue
      }
      var end = text.startIndex
      while rest > 0, let stop = text[end...].firstRange(of: ". ") {
        end = stop.upperBound
        rest -= 1
      }
      guard rest > 0 else { return result + [.text(String(text[..<end].dropLast()))] }
      result.append(inline)
    }
    return result
  }
}
