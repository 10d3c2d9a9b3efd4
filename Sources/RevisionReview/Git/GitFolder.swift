internal import FoundationEssentials

/// What the files of a repository tell without running git: where it is, and whether its history is cut.
struct GitFolder: Sendable {
  /// The folder of the repository's own data.
  private let data: String
  let isBare: Bool

  /// The repository that `folder` lies in; nil when it lies in none.
  init?(holding folder: String) {
    var candidate = folder
    while true {
      if let data = Self.data(at: "\(candidate)/.git") {
        (self.data, isBare) = (data, false)
        return
      }
      if ["HEAD", "objects", "refs"].allSatisfy({ FileManager.default.fileExists(atPath: "\(candidate)/\($0)") }) {
        (data, isBare) = (candidate, true)
        return
      }
      guard candidate != "/", let slash = candidate.lastIndex(of: "/") else { return nil }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
  }

  /// Whether the history was cut off when the repository was cloned.
  var isShallow: Bool { FileManager.default.fileExists(atPath: "\(common)/shallow") }

  /// The branch `HEAD` stands on; nil when it stands on a commit.
  var branch: String? {
    Self.line(of: "\(data)/HEAD").flatMap { line in
      line.hasPrefix("ref: refs/heads/") ? String(line.dropFirst("ref: refs/heads/".count)) : nil
    }
  }

  /// The data that all work trees of the repository share.
  private var common: String {
    guard let line = Self.line(of: "\(data)/commondir") else { return data }
    return line.hasPrefix("/") ? line : "\(data)/\(line)"
  }

  /// A folder `.git`, or the one that a file `.git` names.
  private static func data(at path: String) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let line = line(of: path), line.hasPrefix("gitdir: ") else { return path }
    let named = String(line.dropFirst("gitdir: ".count))
    return named.hasPrefix("/") ? named : "\(path.dropLast("/.git".count))/\(named)"
  }

  private static func line(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0.prefix(4096), as: UTF8.self) }.map { text in
      String(text.prefix { $0 != "\n" })
    }
  }
}
