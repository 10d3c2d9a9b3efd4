package import ProtocolModel

/// Numbers parts and clauses in one of the styles counties use.
package struct ProtocolNumbering: Sendable {
  package let style: County.NumberingStyle

  package init(_ style: County.NumberingStyle) { self.style = style }

  /// The number of body part `index`, from 0: `6`, `VI`, `6`.
  package func part(_ index: Int) -> String {
    switch style {
    case .decimal, .article: String(index + 1)
    case .roman: Self.roman(index + 1)
    }
  }

  /// The number of clause `index` (from 0) of body part `part`: `6.2`, `VI.B`, `6.2`.
  package func clause(_ index: Int, ofPart part: Int) -> String {
    switch style {
    case .decimal, .article: String(part + 1) + "." + String(index + 1)
    case .roman: "\(Self.roman(part + 1)).\(Self.letters(index))"
    }
  }

  /// The letter of appendix `index`, from 0: `A` … `Z`, `AA`, `BB`.
  package func appendix(_ index: Int) -> String { Self.letters(index) }

  /// As Word letters a list, which doubles the letters after `Z`: what we print must be what Word counts.
  private static func letters(_ index: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return String(repeating: letter, count: index / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    let steps = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var rest = number
    return steps.reduce(into: "") { text, step in
      while rest >= step.0 {
        text += step.1
        rest -= step.0
      }
    }
  }
}
