package import DocumentModel

/// Writes a protocol as a Word document, from the model and not from another format.
///
/// Numbers, cross-references and contents are Word's own, so they follow when somebody edits. Equal documents give
/// equal bytes: no clock, no user and no path reach the file.
package struct DOCXWriter: Sendable {
  private let revision: DOCXRevision?

  /// With a `revision`, changes in the text are written as changes that Word tracks; without one the text stands as if
  /// all were accepted.
  package init(revision: DOCXRevision? = nil) { self.revision = revision }

  /// The bytes of a `.docx` file.
  package func bytes(of document: ProtocolDocument) -> [UInt8] {
    let document = revision == nil ? document.accepted : document
    let metadata = document.metadata
    var body = BodyWriter(document, revision: revision)
    let text = body.part()
    let furniture = FurnitureParts(metadata, earlier: document.earlier, revision: revision)

    var archive = ZIPArchive()
    archive.add("[Content_Types].xml", PackageParts.contentTypes)
    archive.add("_rels/.rels", PackageParts.relationships)
    archive.add("docProps/core.xml", PackageParts.coreProperties(metadata))
    archive.add("docProps/app.xml", PackageParts.applicationProperties)
    archive.add("word/document.xml", text)
    archive.add("word/_rels/document.xml.rels", PackageParts.documentRelationships(links: body.links))
    archive.add("word/styles.xml", StyleSheet.part(language: metadata.languageTag, form: document.form))
    archive.add("word/numbering.xml", body.numbering.bytes)
    archive.add("word/settings.xml", PackageParts.settings(metadata))
    archive.add("word/fontTable.xml", PackageParts.fontTable)
    archive.add("word/header1.xml", furniture.header)
    archive.add("word/footer1.xml", furniture.footer)
    return archive.bytes
  }
}
