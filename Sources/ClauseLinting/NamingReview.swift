internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Parties that running text names in another way than the roles do.
struct NamingReview {
  let texts: LibraryTexts
  private let aliases: [Alias]

  private struct Alias {
    let role: PartnerRole
    let words: [String]
  }

  init(texts: LibraryTexts) {
    self.texts = texts
    let roles = texts.library.roleOrder.compactMap { texts.library.roles[$0] }
    let names = roles.map { Prose($0.name) }
    // Several agencies hold a shared role, and each has a name of its own.
    aliases = roles.filter { !$0.isShared }.flatMap { role in
      role.aliases.map { Alias(role: role, words: $0.split(separator: "-").map(String.init)) }
    }.filter { alias in
      // Words that are part of some role's own name are no second name.
      alias.words.count > 1 && !Self.agencies.isDisjoint(with: alias.words)
        && !names.contains { $0.contains(phrase: alias.words) }
    }
  }

  private static let agencies: Set<String> = ["agency", "department", "services", "office", "division"]

  func diagnostics() -> [Diagnostic] {
    aliases.flatMap { alias in
      texts.wordings(with: alias.words).compactMap { wording in
        guard let index = wording.prose.firstIndex(of: alias.words) else { return nil }
        let range = texts.placed(wording).range(
          of: wording.prose.originalBytes(ofWords: index...index + alias.words.count - 1))
        return .twoNames(alias.words.joined(separator: " "), alias.role, at: range)
      }
    }
  }
}

extension Diagnostic {
  static func twoNames(_ words: String, _ role: PartnerRole, at range: SourceRange) -> Self {
    Diagnostic(
      "lint.two-names", .warning, "'\(words)' is a second name for the \(role.name)", at: range,
      hint: "write '\(role.name)'")
  }
}
