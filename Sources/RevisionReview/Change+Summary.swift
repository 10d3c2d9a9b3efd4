internal import GapAnalysis
package import ProseDiff
internal import ProtocolModel
package import SourceText

extension ElementChange {
  package var severity: Diagnostic.Severity {
    switch kind {
    case .lost, .broken: .error
    case .dropped: element.level == .required ? .error : .warning
    case .weakened: .warning
    case .changed: newState?.isGap == true ? .warning : .notice
    case .moved, .reworded, .strengthened, .carried, .gained: .notice
    }
  }

  /// `missing-cse-ncmec: lost in 2 counties`
  package var summary: String {
    let places = "\(counties.count) \(counties.count == 1 ? "county" : "counties")"
    let detail: String =
      switch kind {
      case .lost: "met before, now \(newState?.rawValue ?? "no longer an element") in \(places)"
      case .dropped: "no clause carries it any more in \(places)"
      case .broken: "a value now breaks its limit in \(places)"
      case .weakened: "the words that carry it changed in \(places)\(effect)"
      case .reworded: "carried by other words in \(places)"
      case .strengthened: "carried by stronger words in \(places)\(effect)"
      case .moved: "carried by \(newCarrier?.rawValue ?? "") instead of \(oldCarrier?.rawValue ?? "") in \(places)"
      case .changed:
        "\(oldState?.rawValue ?? "not judged") before, now \(newState?.rawValue ?? "not judged") in \(places)"
      case .carried: "a clause carries it now in \(places)"
      case .gained: "met now in \(places)"
      }
    let why = causes.isEmpty ? "" : ", because \(causes.map(\.words).joined(separator: "; "))"
    return "\(element.id): \(detail)\(why)"
  }

  /// `: modal: shall → may`
  private var effect: String {
    let aspects = words?.changes.flatMap(\.aspects).filter { $0.kind.isLegal } ?? []
    return aspects.isEmpty ? "" : ": " + aspects.map { "\($0.kind.rawValue): \($0.words)" }.joined(separator: "; ")
  }
}

extension CountyStatementChange {
  /// So many statements are told in one line; the rest is counted.
  private static let most = 3

  /// `inyo states otherwise: program 2026-27: nothing → opted in (board item 9)`
  package var summary: String {
    let rest = settings.count - Self.most
    let told = settings.prefix(Self.most).map(\.words) + (rest > 0 ? ["and \(rest) more"] : [])
    return "\(owner.name) states otherwise: \(told.joined(separator: "; "))"
  }
}

extension AmendmentChange {
  package var severity: Diagnostic.Severity {
    switch kind {
    case .orphan: .error
    case .stale: .warning
    case .reworded, .identical: .notice
    }
  }

  package var summary: String {
    switch kind {
    case .stale:
      "\(owner.name) pinned edition \(pinnedEdition.map(String.init) ?? "none"), the library is at \(libraryEdition.map(String.init) ?? "none")"
    case .orphan: "\(owner.name) has its own text for a clause that is gone"
    case .reworded: "the library's words changed since \(owner.name) pinned them, its edition did not"
    case .identical: "the library now says what \(owner.name) says"
    }
  }
}

extension ClauseChange.Kind {
  /// The rule and weight of a clause that came, went or got another name; nil for one that only changed.
  var finding: (String, Diagnostic.Severity)? {
    switch self {
    case .added: ("clause.added", .notice)
    case .removed: ("clause.removed", .warning)
    case .renamed(_, .stated): ("clause.renamed", .notice)
    case .renamed(_, .alike): ("clause.renamed", .warning)
    case .split: ("clause.split", .warning)
    case .joined: ("clause.joined", .warning)
    case .changed: nil
    }
  }
}

extension ClauseChange {
  /// What became of the clause, without its words.
  package var summary: String {
    switch kind {
    case .added: "added"
    case .removed: "removed"
    case .renamed(let from, .stated): "renamed from \(from), as the file says"
    case .renamed(let from, .alike(let likeness)):
      "renamed from \(from)? The texts are \(Int((likeness * 100).rounded(.down))) % alike; say renamed-from to confirm"
    case .split(let parts): "split into \(parts.map(\.rawValue).joined(separator: " and "))"
    case .joined(let parts): "joined from \(parts.map(\.rawValue).joined(separator: " and "))"
    case .changed: "changed"
    }
  }
}

extension ChangeKind {
  package var severity: Diagnostic.Severity { isLegal || self == .rewritten ? .warning : .notice }
}

extension ProseChange {
  /// `modal: shall → may; number: 24 → 48`
  package var summary: String {
    switch kind {
    case .words, .moved, .split, .joined, .rewritten: kind.rawValue
    case .typographic: "white space, quotes or normalisation only"
    default: aspects.map { $0.kind == .words ? "words" : "\($0.kind.rawValue): \($0.words)" }.joined(separator: "; ")
    }
  }
}
