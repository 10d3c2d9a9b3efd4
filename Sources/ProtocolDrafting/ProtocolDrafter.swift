internal import ClauseMarkdown
package import DocumentModel
package import GapAnalysis
package import ProtocolAssembly
package import ProtocolModel

/// Turns assembled protocols into documents: the last step before a format.
///
/// Equal protocols give equal documents. Values, agencies and citations become inlines of their own and are never
/// read as Markdown.
package struct ProtocolDrafter: Sendable {
  package let library: ClauseLibrary
  let markdown: MarkdownCache
  private let drafted = DraftedClauses()
  let index: LibraryIndex

  package init(_ library: ClauseLibrary) {
    self.library = library
    markdown = MarkdownCache(of: library)
    index = LibraryIndex(of: library)
  }

  /// The protocol as people read, sign and post it; a draft opens with what is still needed and from whom.
  package func document(of assembled: AssembledProtocol, report: GapReport, isFinal: Bool) -> ProtocolDocument {
    let material = DraftMaterial(library, index, assembled, report, isFinal: isFinal)
    let body = BodyDrafter(material, markdown, drafted).blocks
    let front = FrontMatter(of: material)
    return ProtocolDocument(
      metadata: front.metadata, cover: front.cover, frontMatter: front.blocks,
      body: isFinal ? body + [Provenance(of: material).section] : body)
  }

  /// The values that print apart from the protocol, as a paper that can be detached; nil when none is stated.
  package func restrictedAnnex(of assembled: AssembledProtocol, report: GapReport, isFinal: Bool) -> ProtocolDocument? {
    RestrictedAnnex(of: DraftMaterial(library, index, assembled, report, isFinal: isFinal)).document
  }
}
