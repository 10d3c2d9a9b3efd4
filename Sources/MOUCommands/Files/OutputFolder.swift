internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import SourceText

/// Writes outputs whole or not at all: beside, synced, renamed; files that already hold the bytes stay untouched.
package struct OutputFolder: Sendable {
  /// What became of one output.
  package enum Outcome: Sendable {
    case written, unchanged
  }

  /// Why an output could not be written, in the user's words.
  package struct Failure: Error, Sendable {
    package let message: String
    /// Whether nothing could even be created: exit code 73, else 74.
    package let isCreation: Bool
  }

  private let path: String

  package init(_ path: String) { self.path = path }

  /// Writes `bytes` as `name`, which may hold folders.
  ///
  /// - Throws: `Failure` when a folder or file cannot be created, written or renamed; the old file is then whole.
  @discardableResult
  package func write(_ bytes: [UInt8], as name: String) throws(Failure) -> Outcome {
    let target = "\(path)/\(name)"
    if let old = FileManager.default.contents(atPath: target), old == Data(bytes), !isLink(target) {
      return .unchanged
    }
    try createFolder(of: target)
    if isLink(target) { throw Failure(message: "\(target) is a symbolic link; remove it first", isCreation: true) }
    let temporary = "\(target).\(getpid()).part"
    try writeNew(bytes, at: temporary, for: target)
    guard unsafe rename(temporary, target) == 0 else {
      let reason = Self.reason()
      _ = unsafe unlink(temporary)
      throw Failure(message: "\(target) cannot be replaced: \(reason)", isCreation: false)
    }
    syncFolder(of: target)
    return .written
  }

  /// Writes `bytes` as `name`.
  ///
  /// - Throws: An exit code after a message.
  func writeOrStop(_ bytes: [UInt8], as name: String) throws {
    do throws(Failure) {
      try write(bytes, as: name)
    } catch {
      Console.message("mou: \(TerminalText.escaped(error.message))\n")
      throw error.isCreation ? ExitCode.cannotCreate : ExitCode.cannotWrite
    }
  }

  /// Whether `target` is a symbolic link, that an output must not follow.
  private func isLink(_ target: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: target)) != nil
  }

  private func createFolder(of target: String) throws(Failure) {
    let folder = Self.folder(of: target)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        message: "the folder \(folder) cannot be created; is a file in its place, or is it read-only?", isCreation: true
      )
    }
  }

  private func writeNew(_ bytes: [UInt8], at temporary: String, for target: String) throws(Failure) {
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure(
        message: "\(target) cannot be written: \(Self.reason()); check who may write to its folder", isCreation: true)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty && fsync(descriptor) == 0
    let reason = Self.reason()
    let isClosed = close(descriptor) == 0
    guard isWhole, isClosed else {
      _ = unsafe unlink(temporary)
      throw Failure(
        message: "\(target) cannot be written: \(reason); what was there before is whole", isCreation: false)
    }
  }

  private func syncFolder(of target: String) {
    let descriptor = unsafe open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  private static func folder(of target: String) -> String {
    target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
