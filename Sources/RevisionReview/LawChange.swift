internal import ProtocolModel
package import SourceText

/// An entry of the law files or the vocabulary that came, went or says something else.
package struct LawChange: Hashable, Sendable {
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case element, provision, team, role, fact, citation, library
  }

  package enum Kind: String, Hashable, Sendable {
    case added, removed, changed
  }

  package let subject: Subject
  package let id: String
  package let kind: Kind
  package let settings: [SettingChange]
  package let range: SourceRange
}

/// Compares what two libraries say about the law.
struct LawComparer {
  private let old: ClauseLibrary
  private let new: ClauseLibrary

  init(_ old: ClauseLibrary, _ new: ClauseLibrary) {
    self.old = old
    self.new = new
  }

  /// By subject, then by identifier.
  func changes() -> [LawChange] {
    Self.changes(.element, entries(old.elements), entries(new.elements), \.range) { Settings(of: $0) }
      + Self.changes(.provision, entries(old.provisions), entries(new.provisions), \.range) { Settings(of: $0) }
      + Self.changes(.team, entries(old.teams), entries(new.teams), \.range) { Settings(of: $0) }
      + Self.changes(.role, entries(old.roles), entries(new.roles), \.range) { Settings(of: $0) }
      + Self.changes(.fact, entries(old.facts), entries(new.facts), \.range) { Settings(of: $0) }
      + Self.changes(.citation, citations(old), citations(new), \.range) { Settings(of: $0) }
      + library()
  }

  private func entries<Subject, Entry>(_ entries: [Identifier<Subject>: Entry]) -> [String: Entry] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.key.rawValue, $0.value) })
  }

  private func citations(_ library: ClauseLibrary) -> [String: KnownCitation] {
    Dictionary(library.citations.map { ($0.id.rawValue, $0) }) { first, _ in first }
  }

  private func library() -> [LawChange] {
    let settings = Self.header(old).changes(to: Self.header(new))
    return settings.isEmpty
      ? [] : [LawChange(subject: .library, id: "library", kind: .changed, settings: settings, range: new.range)]
  }

  private static func header(_ library: ClauseLibrary) -> Settings {
    var settings = Settings()
    settings.add("edition", library.edition)
    settings.add("law-checked-on", library.lawCheckedOn.description)
    settings.add("codes-read-to", library.codesReadTo.map { "\($0.code) \($0.to)" })
    settings.add("parts", library.outline.map { "\($0.id) (\($0.title))" })
    settings.add("watch", library.watch.map { "\($0.id): \($0.what)" })
    return settings
  }

  private static func changes<Entry>(
    _ subject: LawChange.Subject, _ old: [String: Entry], _ new: [String: Entry],
    _ range: (Entry) -> SourceRange, _ settings: (Entry) -> Settings
  ) -> [LawChange] {
    Set(old.keys).union(new.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { id in
      switch (old[id], new[id]) {
      case (let before?, let after?):
        let changes = settings(before).changes(to: settings(after))
        return changes.isEmpty
          ? nil : LawChange(subject: subject, id: id, kind: .changed, settings: changes, range: range(after))
      case (nil, let after?):
        return LawChange(subject: subject, id: id, kind: .added, settings: [], range: range(after))
      case (let before?, nil):
        return LawChange(subject: subject, id: id, kind: .removed, settings: [], range: range(before))
      case (nil, nil): return nil
      }
    }
  }
}

extension Settings {
  fileprivate init(of citation: KnownCitation) {
    self.init()
    add("old", citation.old)
    add("matches", citation.matches)
    add("status", citation.status)
    add("flag", citation.flag.rawValue)
    add("now", citation.now)
    add("from", citation.from?.description)
  }
}
