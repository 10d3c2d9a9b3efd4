/// A finding as the places show it that set it beside a line: code scanning, and a workflow's log.
package struct Annotation: Hashable, Sendable {
  /// The heaviest last.
  package enum Level: String, Hashable, Sendable, Comparable, CaseIterable {
    case notice, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package let rule: String
  package let level: Level
  package let message: String
  /// Relative to the repository's folder, with `/` between its parts.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars; nil where the line is all that is known.
  package let column: Int?
  /// The same for the same finding, whatever its message and place.
  package let fingerprint: String

  package init(
    rule: String, level: Level, message: String, file: String, line: Int, column: Int? = nil, fingerprint: String
  ) {
    self.rule = rule
    self.level = level
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.fingerprint = fingerprint
  }
}

extension Sequence<Annotation> {
  /// The heaviest first, else in their order: what a reader cuts off is the least.
  package var byWeight: [Annotation] {
    enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(\.element)
  }
}
