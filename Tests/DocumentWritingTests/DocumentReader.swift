import Foundation

/// A program that reads documents, when it is installed; the tests that need it are skipped, and counted, otherwise.
struct DocumentReader: Sendable {
  struct Failure: Error {
    let command: String
    let output: String
  }

  let path: String

  static let libreOffice = DocumentReader(named: "soffice")
  static let pandoc = DocumentReader(named: "pandoc")
  static let pdfText = DocumentReader(named: "pdftotext")
  /// The Python that `.ci/setup --with-document-tests` prepares, or the one that `DOCUMENT_TOOLS_PYTHON` names.
  static let python = DocumentReader(
    firstOf: [
      ProcessInfo.processInfo.environment["DOCUMENT_TOOLS_PYTHON"], root.appending(path: ".venv/bin/python").path,
    ])

  /// The top folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private init?(named name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    self.init(firstOf: folders.map { "\($0)/\(name)" })
  }

  private init?(firstOf paths: [String?]) {
    guard let path = paths.compactMap(\.self).first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      return nil
    }
    self.path = path
  }

  /// What the program prints; throws unless it ends 0.
  func output(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(command: ([path] + arguments).joined(separator: " "), output: output)
    }
    return output
  }
}

/// A folder that is gone after the test.
struct ScratchFolder: ~Copyable {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "mou-documents-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes `bytes` as `name`; the path of the file.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: url.appending(path: name))
    return path(name)
  }

  /// The text of `document`, a file in this folder, as LibreOffice lays it out on pages.
  func pages(of document: String, _ office: DocumentReader, _ reader: DocumentReader) throws -> String {
    _ = try office.output(
      "-env:UserInstallation=file://\(path("profile"))", "--headless", "--convert-to", "pdf", "--outdir", url.path,
      document)
    return try reader.output("-layout", document.replacing(".docx", with: ".pdf"), "-")
  }
}
