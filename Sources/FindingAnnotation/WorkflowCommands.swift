/// Annotations as workflow commands of GitHub: at most ten errors, ten warnings and ten notices, the heaviest first.
package struct WorkflowCommands: Sendable {
  /// GitHub shows so many of each level in a step.
  private static let limit = 10

  private let title: String
  private let whole: String

  /// `title` heads the line that says how many findings are left, which `whole` has.
  package init(title: String, whole: String) {
    self.title = title
    self.whole = whole
  }

  /// A line for each annotation.
  package func text(of annotations: some Sequence<Annotation>) -> String {
    var counts: [Annotation.Level: Int] = [:]
    var lines: [String] = []
    var left = 0
    for annotation in annotations.byWeight {
      // The last notice is kept free to say how many were left out.
      let room = annotation.level == .notice ? Self.limit - 1 : Self.limit
      guard counts[annotation.level, default: 0] < room else {
        left += 1
        continue
      }
      counts[annotation.level, default: 0] += 1
      lines.append(Self.line(for: annotation))
    }
    if left > 0 {
      lines.append("::notice title=\(title)::\(left) more \(left == 1 ? "finding is" : "findings are") in \(whole)")
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private static func line(for annotation: Annotation) -> String {
    let properties = [
      "file=\(property(annotation.file))", "line=\(annotation.line)", "title=\(property(annotation.rule))",
    ].joined(separator: ",")
    return "::\(annotation.level.rawValue) \(properties)::\(value(annotation.message))"
  }

  /// Encoded so that no text can begin a command of its own.
  private static func value(_ text: String) -> String { encoded(text, "%\r\n") }

  private static func property(_ text: String) -> String { encoded(text, "%\r\n:,") }

  /// Scalar by scalar: to Swift `\r\n` is one character, and a mark makes another character of what it stands on.
  private static func encoded(_ text: String, _ special: String) -> String {
    let special = special.unicodeScalars
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      guard special.contains(scalar) else { return result.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += scalar.value < 16 ? "%0\(digits)" : "%\(digits)"
    }
  }
}
