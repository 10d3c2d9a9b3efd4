/// Writes text so that it reads back as the same text: plain when that is safe, else in double quotes.
enum ScalarSpelling {
  /// Between braces and brackets a comma ends the text.
  static func spelled(_ text: String, inBraces: Bool) -> String {
    isSafePlain(text, inBraces: inBraces) ? text : quoted(text)
  }

  /// In double quotes on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func isSafePlain(_ text: String, inBraces: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, text != "null" else {
      return false
    }
    guard isLetterOrDigit(first), last != " ", last != ":", last != "," else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard isHarmless(scalar) || (scalar == "," && !inBraces) else { return false }
      // `: ` begins a value and ` #` a comment.
      if scalar == " ", previous == ":" { return false }
      previous = scalar
    }
    return true
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ";", ".", "/", "(", ")", "'", "_", "+", "$", ":": true
    default: isLetterOrDigit(scalar)
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
