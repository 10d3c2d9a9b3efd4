internal import ProtocolModel
internal import SourceText

/// Reads the name of a county, which stands without the word County: documents add it.
enum CountyName {
  static func name(from map: inout MapReader) -> String {
    guard let name = map.locatedText("name") else { return "" }
    if let bare = bare(name.value) { map.load.report(.namedWithCounty(name, bare)) }
    return name.value
  }

  /// `Alameda` of `Alameda County` and of `County of Alameda`; nil when the word is not there.
  private static func bare(_ name: String) -> String? {
    var words = name.split(whereSeparator: \.isWhitespace)
    if words.count > 1, words[words.count - 1].lowercased() == "county" {
      words.removeLast()
    } else if words.count > 2, words[0].lowercased() == "county", words[1].lowercased() == "of" {
      words.removeFirst(2)
    } else {
      return nil
    }
    return words.joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func namedWithCounty(_ name: Located<String>, _ bare: String) -> Self {
    Diagnostic(
      "county.name-suffix", .error, "'\(name.value)' would print as '\(name.value) County'", at: name.range,
      hint: "write '\(bare)'")
  }
}
