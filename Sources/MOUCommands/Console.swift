internal import Glibc

/// Where results and messages go: results to stdout, messages to stderr.
package enum Console {
  /// Prints a result; ends no line by itself.
  package static func result(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a message for the person at the terminal.
  package static func message(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written > 0 {
        bytes = bytes.dropFirst(written)
        continue
      }
      // A reader that went away, as `head` does, is no fault of the run; a result that is lost is one.
      if descriptor == STDOUT_FILENO && errno != EPIPE { exit(74) }
      return
    }
  }
}
