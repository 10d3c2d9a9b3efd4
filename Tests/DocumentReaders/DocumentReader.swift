internal import Foundation

/// A program that people read documents with; which of them are installed differs from machine to machine.
package enum DocumentReader: String, CaseIterable, Sendable {
  case chromium = "Chromium"
  case libreOffice = "LibreOffice"
  case pandoc = "pandoc"
  case pdfInfo = "pdfinfo"
  case pdfText = "pdftotext"
  /// The Python that `.ci/setup --with-document-tests` prepares, or the one that `DOCUMENT_TOOLS_PYTHON` names.
  case python = "Python with the packages of the document tests"
  case weasyPrint = "WeasyPrint"

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The top folder of the package.
  package static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }

  /// Where the program is; nil when it is not installed.
  package var path: String? {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let paths: [String?] =
      switch self {
      case .python: [environment["DOCUMENT_TOOLS_PYTHON"], "\(Self.root)/.venv/bin/python"]
      default: folders.map { "\($0)/\(program)" }
      }
    return paths.compactMap(\.self).first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private var program: String {
    switch self {
    case .chromium: "chromium"
    case .libreOffice: "soffice"
    case .pandoc: "pandoc"
    case .pdfInfo: "pdfinfo"
    case .pdfText: "pdftotext"
    case .python: "python"
    case .weasyPrint: "weasyprint"
    }
  }

  /// What the program prints; throws unless it ends 0.
  package func output(_ arguments: String...) throws -> String {
    try output(arguments, environment: [:])
  }

  package func output(_ arguments: [String], environment: [String: String]) throws -> String {
    guard let path else { throw Failure(description: "\(rawValue) is not installed") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let command = ([path] + arguments).joined(separator: " ")
      throw Failure(description: "\(command) ended with \(process.terminationStatus)\n\(output)")
    }
    return output
  }
}
