internal import FoundationEssentials
package import ModelLoading
internal import PositionedYAML
package import SourceText

/// Reads the project's files; only regular files that lie below the root, never through a link.
package struct ProjectReader: Sendable {
  private let root: ProjectRoot
  /// Larger files are not opened; the reader of YAML names its own limit.
  private let sizeLimit = 16 << 20
  private let totalLimit = 256 << 20

  package init(_ root: ProjectRoot) { self.root = root }

  /// All YAML files below `Clauses`, in the order of their paths.
  package func libraryFiles(diagnostics: inout Diagnostics) -> [SourceInput] {
    files(below: "Clauses", recursively: true, diagnostics: &diagnostics) { _ in true }
  }

  /// The county and region files whose paths are wanted, in the order of their paths; the others are not opened.
  package func countyFiles(
    diagnostics: inout Diagnostics, where isWanted: (String) -> Bool = { _ in true }
  ) -> [SourceInput] {
    files(below: "Counties", recursively: false, diagnostics: &diagnostics, where: isWanted)
      + files(below: Self.regions, recursively: false, diagnostics: &diagnostics, where: isWanted)
  }

  /// The identifiers of the counties that have a file, in order; adoption records are not counties.
  package var countyNames: [String] {
    names(in: "Counties").filter { YAMLFileName.isRead($0) && !$0.hasSuffix(".adopted.yaml") }.map {
      String($0.dropLast(5))
    }
  }

  /// Whether the folder of counties can be listed, so that a county that is not in it has no file.
  package var hasReadableCounties: Bool { listing(of: "Counties") != nil || kind(of: "Counties") == nil }

  /// The identifiers of the regions that have a file, in order.
  package var regionNames: [String] {
    names(in: "Counties/regions").filter(YAMLFileName.isRead).map { String($0.dropLast(5)) }
  }

  /// The counties that a region's file lists; nil when there is no such file or it cannot be read.
  package func members(ofRegion name: String) -> [String]? {
    guard regionNames.contains(name) else { return nil }
    var ignored = Diagnostics()
    let path = "Counties/regions/\(name).yaml"
    return file(path, diagnostics: &ignored)
      .flatMap { YAMLReader.document(in: $0.bytes, file: path, diagnostics: &ignored)?["counties"] }
      .map { $0.items.map(\.text) }
  }

  /// The bytes of one file; nil after a report when it cannot be read.
  package func file(_ path: String, diagnostics: inout Diagnostics) -> SourceInput? {
    let absolute = root.absolute(path)
    guard let status = FileStatus(ofPath: absolute) else {
      diagnostics.report(.unreadable(path, "it cannot be opened; check that it exists and that you may read it"))
      return nil
    }
    guard status.kind == .file else {
      let what = status.kind == .link ? "a symbolic link" : status.kind == .folder ? "a folder" : "not a regular file"
      diagnostics.report(.notAFile(path, what))
      return nil
    }
    guard status.size <= sizeLimit else {
      diagnostics.report(.unreadable(path, "it has \(status.size) bytes; the limit is \(sizeLimit) (16 MB) a file"))
      return nil
    }
    guard let bytes = FileBytes.read(absolute, expecting: status.size, atMost: sizeLimit) else {
      diagnostics.report(.unreadable(path, "it cannot be read; check its permissions"))
      return nil
    }
    let input = SourceInput(path: path, bytes: bytes)
    if let pointer = PointerFile(input) {
      diagnostics.report(.unreadable(path, "this is \(pointer.name), not the file", hint: "run '\(pointer.command)'"))
      return nil
    }
    return input
  }

  private func files(
    below folder: String, recursively: Bool, diagnostics: inout Diagnostics, where isWanted: (String) -> Bool
  ) -> [SourceInput] {
    var paths: [String] = []
    collect(folder, recursively: recursively, into: &paths, &diagnostics)
    var total = 0
    return paths.filter(isWanted).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { path in
      guard let input = file(path, diagnostics: &diagnostics) else { return nil }
      total += input.bytes.count
      guard total <= totalLimit else {
        diagnostics.report(.unreadable(path, "the files of \(folder) are larger than the limit of 256 MB together"))
        return nil
      }
      return input
    }
  }

  /// The files in `folder` that were meant to be read, by their names; a linked folder, and one that is not read, are
  /// reported: nothing is passed over.
  private func collect(
    _ folder: String, recursively: Bool, into paths: inout [String], _ diagnostics: inout Diagnostics
  ) {
    guard kind(of: folder) != .link else {
      diagnostics.report(.notAFile(folder, "a link to a folder", hint: "put the folder itself here"))
      return
    }
    guard let entries = listing(of: folder) else {
      switch kind(of: folder) {
      case .folder?: diagnostics.report(.unreadable(folder, "this folder cannot be read; check its permissions"))
      case nil: break
      default: diagnostics.report(.unreadable(folder, "this is no folder; put the folder here"))
      }
      return
    }
    for name in entries {
      let path = "\(folder)/\(name)"
      if YAMLFileName.isMeant(name) {
        paths.append(path)
        continue
      }
      if name.hasPrefix(".") { continue }
      switch kind(of: path) {
      case .folder? where recursively: collect(path, recursively: true, into: &paths, &diagnostics)
      case .folder? where path != Self.regions:
        if names(in: path).contains(where: YAMLFileName.isMeant) {
          diagnostics.report(.strayFolder(path))
        }
      case .link? where leadsToFolder(path) && path != Self.regions:
        diagnostics.report(.notAFile(path, "a link to a folder", hint: "put the folder itself here"))
      // A file that somebody else has just deleted is no loss; a name that is no text, or a closed door, may be.
      case nil where listing(of: folder)?.contains(name) == true:
        diagnostics.report(.unreadable(path, "it cannot be opened; check its name and that you may read it"))
      default: break
      }
    }
  }

  private static let regions = "Counties/regions"

  private func names(in folder: String) -> [String] { listing(of: folder) ?? [] }

  /// The names in a folder, in order; nil when it is not there or cannot be read.
  private func listing(of folder: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: root.absolute(folder))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func kind(of path: String) -> FileStatus.Kind? { FileStatus(ofPath: root.absolute(path))?.kind }

  /// Whether a path or the link at it leads to a folder.
  private func leadsToFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: root.absolute(path), isDirectory: &isFolder) && isFolder
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, _ reason: String, hint: String? = nil) -> Self {
    Diagnostic("file.unreadable", .error, reason, at: SourceRange(startOf: path), hint: hint)
  }

  fileprivate static func notAFile(_ path: String, _ what: String, hint: String = "put the file itself here") -> Self {
    Diagnostic("reference.outside", .error, "this is \(what)", at: SourceRange(startOf: path), hint: hint)
  }

  fileprivate static func strayFolder(_ path: String) -> Self {
    Diagnostic(
      "file.stray", .error, "the files of this folder are not read", at: SourceRange(startOf: path),
      hint: "put counties into Counties, and regions into Counties/regions")
  }
}
