internal import FoundationEssentials

/// The folder that holds `Clauses/library.yaml`, and how paths below it are written.
package struct ProjectRoot: Sendable {
  /// Without a slash at its end.
  package let path: String

  /// The folder somebody named, as it is.
  package init(named path: String) {
    self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
  }

  /// The nearest ancestor of `folder` with `Clauses/library.yaml`; nil when there is none.
  package init?(above folder: String) {
    var candidate = folder
    while true {
      if FileManager.default.fileExists(atPath: "\(candidate)/Clauses/library.yaml") {
        path = candidate
        return
      }
      guard let slash = candidate.lastIndex(of: "/"), candidate != "/" else { return nil }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
  }

  package static var currentFolder: String { FileManager.default.currentDirectoryPath }

  package func absolute(_ relative: String) -> String { relative.hasPrefix("/") ? relative : "\(path)/\(relative)" }
}
