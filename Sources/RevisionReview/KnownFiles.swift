internal import ModelLoading

/// The files that were read so far, by their git objects: what stands in several commits is read and parsed once.
///
/// The same bytes at another path are parsed again, because places name the file they are in.
package struct KnownFiles: Sendable {
  private struct Place: Hashable {
    let object: GitObjectID
    let path: String
  }

  private var bytes: [GitObjectID: [UInt8]] = [:]
  private var inputs: [Place: SourceInput] = [:]

  package init() {}

  /// How many objects were read.
  package var count: Int { bytes.count }

  func isKnown(_ object: GitObjectID) -> Bool { bytes[object] != nil }

  mutating func add(_ blobs: [GitObjectID: [UInt8]]) { bytes.merge(blobs) { first, _ in first } }

  /// The file at `path`, whose object is known.
  mutating func input(at path: String, _ object: GitObjectID) -> SourceInput {
    let place = Place(object: object, path: path)
    if let input = inputs[place] { return input }
    let input = SourceInput(path: path, bytes: bytes[object] ?? [], isShared: true)
    inputs[place] = input
    return input
  }
}
