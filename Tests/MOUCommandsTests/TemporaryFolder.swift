import FoundationEssentials
import Glibc

/// A folder of a test's own, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/mou-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes `text` to the file at `name`, with its folders.
  func write(_ text: String, to name: String) throws {
    let target = "\(path)/\(name)"
    let folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: target, contents: Data(text.utf8))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// A folder whose name need not be text.
  func makeFolder(named name: [UInt8]) throws {
    let bytes = (Array("\(path)/".utf8) + name + [0]).map(CChar.init(bitPattern:))
    guard unsafe mkdir(bytes, 0o755) == 0 else { throw Failure() }
  }

  struct Failure: Error {}

  func setPermissions(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(path)/\(name)")
  }

  func text(of name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder, hidden ones included.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}
