import DocumentReaders
import Foundation
import Testing

/// The words of a document as pandoc reads it, heading by heading.
///
/// What describes a Word table to those who do not see it is left out; captions stand in the text.
struct PandocReading {
  struct Section: Hashable {
    /// Without the number, which Word counts and Markdown prints.
    let title: String
    let words: [String]
  }

  private(set) var sections: [Section] = []
  private var title = ""
  private var text = ""

  init(of file: String, from format: String) throws {
    let output = try DocumentReader.pandoc.output("--from", format, "--to", "json", file)
    let tree = try JSONSerialization.jsonObject(with: Data(output.utf8))
    let blocks = try #require((tree as? [String: Any])?["blocks"] as? [Any])
    for block in blocks { read(block) }
    endSection()
  }

  private mutating func read(_ block: Any) {
    guard let node = block as? [String: Any] else { return }
    let content = node["c"] as? [Any] ?? []
    switch node["t"] as? String {
    case "Header":
      endSection()
      title = Self.text(of: content[2]).withoutNumber
    case "Div":
      for inside in content[1] as? [Any] ?? [] { read(inside) }
    default: text += " " + Self.text(of: block).withoutTableNumber
    }
  }

  private mutating func endSection() {
    // In the middle of a sentence Word's own numbering writes `Part 6` where the other formats write `part 6`.
    // A cell of a Markdown table cannot break its line; a slash stands there.
    sections.append(Section(title: title, words: text.lowercased().words.filter { $0 != "/" }))
    text = ""
  }

  private static func text(of node: Any) -> String {
    if let nodes = node as? [Any] { return nodes.map(text(of:)).joined() }
    guard let node = node as? [String: Any] else { return "" }
    let content = node["c"] as? [Any] ?? []
    switch node["t"] as? String {
    case "Str": return node["c"] as? String ?? ""
    case "Space", "SoftBreak", "LineBreak": return " "
    case "Code": return content.last as? String ?? ""
    case "Table": return content.dropFirst(2).map(text(of:)).joined()
    case "Para", "Plain": return " \(text(of: content)) "
    default: return text(of: node["c"] ?? [])
    }
  }
}

extension String {
  /// A caption without its number, which Word counts.
  fileprivate var withoutTableNumber: String {
    let words = split(separator: " ")
    guard words.count > 2, words[0] == "Table", words[1].last == ".", words[1].dropLast().allSatisfy(\.isNumber) else {
      return self
    }
    return words.dropFirst(2).joined(separator: " ")
  }

  fileprivate var withoutNumber: String {
    let word = prefix { $0 != " " }
    if hasPrefix("Appendix "), let stop = firstIndex(of: ":") { return String(self[stop...].dropFirst(2)) }
    guard word.contains(where: \.isNumber), word.allSatisfy({ $0.isNumber || $0 == "." }) else { return self }
    return String(dropFirst(word.count + 1))
  }
}
