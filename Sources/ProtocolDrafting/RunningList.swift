internal import DocumentModel

/// Joins things as a sentence does: `A`, `A and B`, `A, B and C`.
enum RunningList {
  static func of(_ elements: [[Inline]]) -> [Inline] {
    elements.enumerated().flatMap { index, element in
      index == 0 ? element : [.text(index == elements.count - 1 ? " and " : ", ")] + element
    }
  }

  static func text(of words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// The text with its first letter small, unless its first word is an acronym.
  var startingLowercase: String {
    guard let word = split(separator: " ").first, word.dropFirst().contains(where: \.isUppercase) == false else {
      return self
    }
    return prefix(1).lowercased() + dropFirst()
  }

  var startingUppercase: String { prefix(1).uppercased() + dropFirst() }

  /// `1 clause`, `3 clauses`
  static func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}
