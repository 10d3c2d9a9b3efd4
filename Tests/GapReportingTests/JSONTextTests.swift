import Foundation
import ProjectFixtures
import Testing

@testable import GapReporting

/// The reports' JSON is written by hand for speed: every program must read it, and it must not drift from the common form.
@Suite struct JSONTextTests {
  @Test(arguments: [true, false]) func isWhatFoundationsEncoderWrites(hasGaps: Bool) throws {
    let text = try hasGaps ? GapReportCase().json : GapReportCase(.init()).json
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    #expect(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n" == text)
  }

  @Test func escapesWhatCannotStandInText() throws {
    let text = "\"\\/\u{0}\u{1F}\u{8}\t\n\u{C}\r\u{7F}\u{2028}é\u{1F600}"
    let written = String(decoding: JSONText(of: [text]).bytes, as: UTF8.self)
    #expect(try JSONDecoder().decode([String].self, from: Data(written.utf8)) == [text])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .prettyPrinted]
    #expect(String(decoding: try encoder.encode([text]), as: UTF8.self) == written)
  }
}

/// Any JSON, to write it again.
private enum JSONValue: Codable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case flag(Bool)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let items = try? value.decode([JSONValue].self) {
      self = .array(items)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let members): try container.encode(members)
    case .array(let items): try container.encode(items)
    case .text(let text): try container.encode(text)
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    }
  }
}
