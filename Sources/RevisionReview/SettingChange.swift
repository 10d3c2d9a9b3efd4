internal import ProtocolModel

/// One key of an entry that says something else now.
package struct SettingChange: Hashable, Sendable {
  /// As files call the key: `binds`, `default`.
  package let name: String
  /// Nil when the entry did not have the key.
  package let old: String?
  package let new: String?

  /// `binds: probation → child-welfare, probation`
  package var words: String { "\(name): \(old ?? "nothing") → \(new ?? "nothing")" }
}

/// What an entry says, key by key in the order of its file.
struct Settings {
  private var entries: [Entry] = []

  private struct Entry {
    let name: String
    let text: String
    /// What is compared: it differs from the text only where the text hides something.
    let hidden: String?

    func isSame(as other: Entry) -> Bool { (hidden ?? text).utf8.elementsEqual((other.hidden ?? other.text).utf8) }
  }

  mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { entries.append(Entry(name: name, text: text, hidden: nil)) }
  }

  /// An answer; a restricted one is compared but never shown.
  mutating func add(_ name: String, _ answer: Answer, isRestricted: Bool) {
    let printed = answer.printed(isRestricted: isRestricted)
    entries.append(Entry(name: name, text: printed, hidden: isRestricted ? answer.printed(isRestricted: false) : nil))
  }

  mutating func add(_ name: String, _ texts: [String]) { add(name, texts.joined(separator: ", ")) }

  /// What changed from these to `other`, compared by bytes.
  func changes(to other: Settings) -> [SettingChange] {
    var changes: [SettingChange] = []
    let (mine, theirs) = (byName, other.byName)
    for entry in entries {
      let new = theirs[entry.name]
      if let new, new.isSame(as: entry) { continue }
      changes.append(SettingChange(name: entry.name, old: entry.text, new: new?.text))
    }
    for entry in other.entries where mine[entry.name] == nil {
      changes.append(SettingChange(name: entry.name, old: nil, new: entry.text))
    }
    return changes
  }

  private var byName: [String: Entry] { Dictionary(entries.map { ($0.name, $0) }) { first, _ in first } }
}
