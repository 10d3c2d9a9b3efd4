/// A value read from a file with the range it was read from.
///
/// Public and inlinable, as `Identifier` is: other targets would call generic code that was not made for their types.
public struct Located<Value> {
  /// What was read.
  public let value: Value
  /// Where it stands.
  public let range: SourceRange

  /// `value` as it was read from `range`.
  @inlinable public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The value that `transform` makes of this one, at the same place.
  @inlinable public func map<Result>(_ transform: (Value) -> Result) -> Located<Result> {
    Located<Result>(transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
