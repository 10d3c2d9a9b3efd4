internal import ProtocolModel
internal import SourceText

/// Where in its whole a part of a provision stands: `(b)(1)`.
struct ProvisionPlace {
  let text: String
  let range: SourceRange
  /// What stands between the brackets, as identifiers have it: `b`, `1`.
  private let groups: [String]

  /// Nil unless `text` is one or more groups of ASCII letters or digits, each in round brackets.
  init?(_ text: Located<String>) {
    let parts = text.value.split(separator: "(", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].isEmpty else { return nil }
    var groups: [String] = []
    for part in parts.dropFirst() {
      let group = part.utf8.dropLast()
      guard part.utf8.last == UInt8(ascii: ")"), !group.isEmpty, group.allSatisfy(Self.isLetterOrDigit) else {
        return nil
      }
      groups.append(String(part.dropLast()).lowercased())
    }
    self.text = text.value
    range = text.range
    self.groups = groups
  }

  /// What the part at this place of `whole` is called: `wic-1-b-1`.
  func id(in whole: Provision.ID) -> Provision.ID {
    Identifier(([whole.rawValue] + groups).joined(separator: "-"))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension MapReader {
  /// The place at `place`; nil when it is missing or none, which is reported.
  mutating func provisionPlace() -> ProvisionPlace? {
    guard let text = locatedText("place") else { return nil }
    if let place = ProvisionPlace(text) { return place }
    load.report(
      StandIn.isWhole(text.value)
        ? .standInWhereNeeded(text.value, "'place'", at: text.range) : .malformedPlace(text))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func malformedPlace(_ place: Located<String>) -> Self {
    let bracketed = "(\(place.value))"
    return Diagnostic(
      "provision.part", .error,
      "'place' is written '(b)(1)', letters or digits in round brackets, not '\(place.value)'",
      at: place.range,
      hint: ProvisionPlace(Located(bracketed, at: place.range)) == nil ? nil : "write '\(bracketed)'")
  }
}
