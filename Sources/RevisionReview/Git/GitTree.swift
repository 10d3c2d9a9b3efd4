/// A file as a commit lists it.
package struct GitTreeEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, symbolicLink, submodule, other
  }

  package let kind: Kind
  package let object: GitObjectID
  /// Relative to the folder the listing was made in.
  package let path: String
}

/// Reads the answer of `ls-tree -r -z`: `<mode> SP <type> SP <object> TAB <path> NUL`.
enum GitTree {
  static func entries(_ bytes: [UInt8]) -> [GitTreeEntry] {
    bytes.split(separator: 0).compactMap { record in
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let fields = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
      guard fields.count == 3, let object = GitObjectID(fields[2]) else { return nil }
      return GitTreeEntry(
        kind: kind(mode: fields[0], type: fields[1]), object: object,
        path: String(decoding: record[(tab + 1)...], as: UTF8.self))
    }
  }

  private static func kind(mode: Substring, type: Substring) -> GitTreeEntry.Kind {
    switch (mode, type) {
    case ("120000", _): .symbolicLink
    case ("160000", _): .submodule
    case (_, "blob"): .file
    default: .other
    }
  }
}
