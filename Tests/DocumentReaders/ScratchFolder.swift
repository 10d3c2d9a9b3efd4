internal import Foundation

/// A folder that is gone after the test.
package struct ScratchFolder: ~Copyable {
  private let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "mou-documents-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes `bytes` as `name`; the path of the file.
  package func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: url.appending(path: name))
    return path(name)
  }

  /// What stands in a file of this folder.
  package func bytes(of name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appending(path: name))) }

  /// Converts `documents` to `format` with LibreOffice, into this folder or a folder inside it; one start serves all.
  package func convert(_ documents: [String], to format: String, in folder: String = ".") throws {
    _ = try DocumentReader.libreOffice.output(
      [
        "-env:UserInstallation=file://\(path("profile"))", "--headless", "--convert-to", format, "--outdir",
        path(folder),
      ] + documents, environment: [:])
  }

  /// The text of a document as LibreOffice lays it out on pages.
  package func pages(of document: String) throws -> String {
    try convert([document], to: "pdf")
    return try DocumentReader.pdfText.output("-layout", document.replacing(".docx", with: ".pdf"), "-")
  }
}
