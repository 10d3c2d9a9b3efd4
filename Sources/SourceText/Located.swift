/// A value read from a file with the range it was read from.
package struct Located<Value> {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The value that `transform` makes of this one, at the same place.
  package func map<Result>(_ transform: (Value) -> Result) -> Located<Result> {
    Located<Result>(transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
