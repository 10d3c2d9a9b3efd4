package import ProtocolModel

/// How a county's text stands to the library clause it was made from.
package enum AmendmentState: String, Hashable, Sendable, CaseIterable {
  /// Pinned to the library's text as it is.
  case current
  /// The library's meaning changed since: its edition was raised.
  case stale
  /// The library's words changed, its edition did not.
  case reworded
  /// It says what the library says.
  case identical
  /// Nobody wrote down what it was made from.
  case unpinned

  /// Compares `amendment` with `clause` as the library has it now.
  package init(of amendment: Layer.Amendment, against clause: Clause) {
    let library = TextFingerprint(of: clause.text.source)
    if TextFingerprint(of: amendment.text.source) == library {
      self = .identical
    } else if let pin = amendment.pin {
      self = pin.edition != clause.edition ? .stale : pin.fingerprint == library.value ? .current : .reworded
    } else {
      self = .unpinned
    }
  }
}

/// The fingerprint of a clause's words: line ends, white space and quote style do not count.
package struct TextFingerprint: Hashable, Sendable {
  /// 16 hexadecimal digits.
  package let value: String

  package init(of text: String) { value = Fingerprint(of: Self.normalized(text).utf8).short }

  /// `text` with runs of white space folded to one blank and typographic quotes made straight.
  package static func normalized(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace {
        result.append(" ")
        pendingSpace = false
      }
      result.append(straight(scalar))
    }
    return String(result)
  }

  private static func straight(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": "\""
    default: scalar
    }
  }
}
