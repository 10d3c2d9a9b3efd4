internal import Synchronization

/// What lives until the process ends.
///
/// A command is over when its answer is printed; to take a library of hundreds of clauses apart piece by piece then would
/// only make its user wait.
enum KeptUntilExit {
  private static let kept = Mutex<[any Sendable]>([])

  static func keep(_ value: some Sendable) { kept.withLock { $0.append(value) } }
}
