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
    var archive = ZIPArchive()
    for (name, bytes) in parts(of: document) { archive.add(name, bytes) }
    return archive.bytes
  }

  /// The files inside, by name: `word/document.xml`.
  package func parts(of document: ProtocolDocument) -> [(name: String, bytes: [UInt8])] {
    let document = revision == nil ? document.accepted : document
    let metadata = document.metadata
    var body = BodyWriter(document, revision: revision)
    let text = body.part()
    let furniture = FurnitureParts(metadata, earlier: document.earlier, revision: revision)

    return [
      ("[Content_Types].xml", PackageParts.contentTypes),
      ("_rels/.rels", PackageParts.relationships),
      ("docProps/core.xml", PackageParts.coreProperties(metadata)),
      ("docProps/app.xml", PackageParts.applicationProperties),
      ("word/document.xml", text),
      ("word/_rels/document.xml.rels", PackageParts.documentRelationships(links: body.links)),
      ("word/styles.xml", StyleSheet.part(language: metadata.languageTag, form: document.form)),
      ("word/numbering.xml", body.numbering.bytes),
      ("word/settings.xml", PackageParts.settings(metadata)),
      ("word/fontTable.xml", PackageParts.fontTable),
      ("word/header1.xml", furniture.header),
      ("word/footer1.xml", furniture.footer),
    ]
  }
}
