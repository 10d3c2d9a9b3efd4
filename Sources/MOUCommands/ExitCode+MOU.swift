package import ArgumentParser

/// The exit codes of the command line, after BSD's sysexits where they name the case.
extension ExitCode {
  /// The files say something wrong, or only part of them could be read.
  package static let invalidInput = ExitCode(65)
  /// An unknown county, a missing input or revision, or nothing to check.
  package static let missingInput = ExitCode(66)
  /// A program that an option needs is not installed.
  package static let programMissing = ExitCode(69)
  /// A fault of this program.
  package static let internalFault = ExitCode(70)
  /// An output cannot be created.
  package static let cannotCreate = ExitCode(73)
  /// An output cannot be written.
  package static let cannotWrite = ExitCode(74)
}
