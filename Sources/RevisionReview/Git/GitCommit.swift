package import ProtocolModel

/// A commit: its parents, its day and the first line of its message.
package struct GitCommit: Hashable, Sendable {
  package let id: GitObjectID
  package let parents: [GitObjectID]
  /// The day it was committed, in UTC.
  package let day: CalendarDay
  /// The first line of its message.
  package let subject: String

  /// Reads the bytes of a commit object; nil when they are none.
  init?(_ id: GitObjectID, _ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let head: Substring
    let message: Substring
    if let gap = text.firstRange(of: "\n\n") {
      (head, message) = (text[..<gap.lowerBound], text[gap.upperBound...])
    } else {
      (head, message) = (text[...], "")
    }
    let lines = head.split(separator: "\n")
    guard lines.first?.hasPrefix("tree ") ?? false else { return nil }
    self.id = id
    parents = lines.filter { $0.hasPrefix("parent ") }.compactMap { GitObjectID($0.dropFirst("parent ".count)) }
    day = CalendarDay(secondsSince1970: Self.seconds(lines.first { $0.hasPrefix("committer ") }))
    subject = String(message.drop { $0 == "\n" }.prefix { $0 != "\n" })
  }

  /// The moment at the end of `committer Name <address> 1750000000 -0800`.
  private static func seconds(_ line: Substring?) -> Int {
    let fields = line?.split(separator: " ") ?? []
    return fields.count >= 2 ? Int(fields[fields.count - 2]) ?? 0 : 0
  }
}
