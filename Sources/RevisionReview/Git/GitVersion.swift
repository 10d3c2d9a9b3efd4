/// A version of git, as `git version` prints it.
struct GitVersion: Hashable, Comparable, CustomStringConvertible {
  private let numbers: [Int]

  /// The first whose `rev-parse` knows `--end-of-options`, so that no revision is ever taken for an option.
  static let needed = GitVersion([2, 30])

  private init(_ numbers: [Int]) { self.numbers = numbers }

  /// Reads `git version 2.39.5 (Apple Git-154)`; nil for anything else.
  init?(_ line: String) {
    let words = line.split(separator: " ")
    guard words.count > 2, words[..<2] == ["git", "version"] else { return nil }
    let numbers = words[2].split(separator: ".").prefix { $0.allSatisfy(\.isWholeNumber) }.compactMap { Int($0) }
    guard numbers.count > 1 else { return nil }
    self.numbers = numbers
  }

  static func < (left: GitVersion, right: GitVersion) -> Bool { left.numbers.lexicographicallyPrecedes(right.numbers) }

  var description: String { numbers.map(String.init).joined(separator: ".") }
}
