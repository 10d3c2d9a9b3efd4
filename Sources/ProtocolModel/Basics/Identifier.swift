internal import SourceText

/// The name of one `Subject`, as files write it: letters a to z, digits, dots and hyphens, at most 63.
///
/// Each kind of thing has a type of its own, so that swapping two identifiers does not compile.
///
/// Public and inlinable, because every table of the program is keyed by one: code for `package` declarations never
/// leaves its target, and other targets would hash and compare through generic code that was not made for their types.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as files write it.
  public let rawValue: String

  /// Takes any text for a name; `isWellFormed` tells whether it may be one.
  @inlinable public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The name.
  @inlinable public var description: String { rawValue }

  /// Whether the names have the same characters.
  @inlinable public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

  /// Hashes the name.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// Orders by the bytes of the names.
  @inlinable public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// Whether `text` may name anything: `[a-z0-9][a-z0-9.-]{0,62}`, without a dot at its end.
  package static func isWellFormed(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard (1...63).contains(bytes.count) else { return false }
    for index in bytes.indices where !nameBytes.contains(bytes[index]) { return false }
    let last = bytes[bytes.count - 1]
    return bytes[0] != UInt8(ascii: ".") && bytes[0] != UInt8(ascii: "-") && last != UInt8(ascii: ".")
  }
}

private let nameBytes = ByteSet("abcdefghijklmnopqrstuvwxyz0123456789.-")

extension Identifier: ExpressibleByStringLiteral {
  /// A name that stands in the program.
  @inlinable public init(stringLiteral value: String) { self.init(value) }
}
