/// Finds what kept its order in a list.
package enum ListOrder {
  /// The places of the longest part of `numbers` that rises.
  package static func longestRising(_ numbers: [Int]) -> Set<Int> {
    Set(CommonWords.rising(numbers.enumerated().map { (old: $0.offset, new: $0.element) }).map(\.old))
  }
}
