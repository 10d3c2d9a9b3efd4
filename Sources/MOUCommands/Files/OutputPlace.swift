internal import ArgumentParser
internal import Glibc
internal import SourceText

/// Where somebody wants documents: anywhere but among the files that a project is made of.
package struct OutputPlace: Sendable {
  /// Why no document goes there, in the user's words.
  package struct Refusal: Error, Sendable {
    package let message: String
  }

  package let folder: OutputFolder

  /// The folder `name`, below `root` unless it begins with a slash.
  ///
  /// - Throws: `Refusal` when it is empty, the project's folder itself, or one that holds the project's own files,
  ///   also by way of `..` or a link; and when a link inside the project leads out of it.
  package init(named name: String, in root: ProjectRoot) throws(Refusal) {
    guard !name.allSatisfy(\.isWhitespace) else {
      throw Refusal(message: "--output is empty; name a folder for the documents, such as Output")
    }
    let path = root.absolute(name)
    let (project, target) = (Self.components(of: Self.resolved(root.path)), Self.components(of: Self.resolved(path)))
    if target.starts(with: project) {
      guard let first = target.dropFirst(project.count).first else {
        throw Refusal(message: "--output '\(name)' is the project's own folder; name one inside it, such as Output")
      }
      guard !first.hasPrefix("."), !Self.ownFolders.contains(first) else {
        throw Refusal(message: "--output '\(name)' lies in the project's \(first); name another folder, such as Output")
      }
    }
    // Who wants documents elsewhere names the place; a link inside the project may be anybody's.
    let isPlain = !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
    guard !isPlain || target.starts(with: project) else {
      throw Refusal(
        message:
          "--output '\(name)' is a link out of the project; name the folder it leads to, '\(Self.resolved(path))'")
    }
    folder = OutputFolder(path)
  }

  /// The folder that `--output` names.
  ///
  /// - Throws: `ExitCode.validationFailure` after a message.
  static func folder(named name: String, in root: ProjectRoot) throws -> OutputFolder {
    do throws(Refusal) {
      return try OutputPlace(named: name, in: root).folder
    } catch {
      Console.message("mou: \(TerminalText.escaped(error.message))\n")
      throw ExitCode.validationFailure
    }
  }

  private static let ownFolders: Set<String> = ["Clauses", "Counties", "Sources", "Tests"]

  /// `path` without links, `.` and `..`; what is not there yet is taken as it is written.
  private static func resolved(_ path: String) -> String {
    if let real = unsafe realpath(path, nil) {
      defer { unsafe free(real) }
      return unsafe String(cString: real)
    }
    var existing = components(of: path)
    var missing: [String] = []
    while true {
      if let real = unsafe realpath("/" + existing.joined(separator: "/"), nil) {
        defer { unsafe free(real) }
        return unsafe String(cString: real) + missing.reversed().map { "/\($0)" }.joined()
      }
      guard let last = existing.popLast() else { return path }
      missing.append(last)
    }
  }

  /// The names of a path; `..` takes back the name before it.
  private static func components(of path: String) -> [String] {
    path.split(separator: "/").reduce(into: []) { names, name in
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(String(name))
      }
    }
  }
}
