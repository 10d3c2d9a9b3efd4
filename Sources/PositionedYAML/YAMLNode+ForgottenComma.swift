package import SourceText

extension YAMLNode {
  /// A warning when this item of a `[…]` is several identifiers: `[probation education]`.
  ///
  /// Only who knows that the list holds identifiers may ask; `[lead worker]` is right in a list of terms.
  package var forgottenComma: Diagnostic? {
    guard kind == .scalar, style == .plain else { return nil }
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    guard words.count > 1, words.allSatisfy({ $0.allSatisfy(Self.isOfIdentifier) }) else { return nil }
    return .forgottenComma(self, words: words.map { String(decoding: $0, as: UTF8.self) })
  }

  private static func isOfIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"): true
    default: false
    }
  }
}
