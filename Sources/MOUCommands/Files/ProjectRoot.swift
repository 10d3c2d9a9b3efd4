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
    let candidates = Self.folders(from: folder)
    guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: "\($0)/Clauses/library.yaml") })
    else { return nil }
    path = found
  }

  /// `folder`, and each folder that holds the one before.
  static func folders(from folder: String) -> [String] {
    var folders = [folder]
    while let last = folders.last, last != "/", let slash = last.lastIndex(of: "/") {
      folders.append(slash == last.startIndex ? "/" : String(last[..<slash]))
    }
    return folders
  }

  /// The `Clauses` of the first of `folders` that has one which may not be looked into; nil when there is none.
  static func closedLibrary(in folders: [String]) -> String? {
    folders.map { "\($0 == "/" ? "" : $0)/Clauses" }.first {
      FileStatus(ofPath: $0)?.kind == .folder && !FileManager.default.isReadableFile(atPath: $0)
    }
  }

  package static var currentFolder: String { FileManager.default.currentDirectoryPath }

  package func absolute(_ relative: String) -> String { relative.hasPrefix("/") ? relative : "\(path)/\(relative)" }
}
