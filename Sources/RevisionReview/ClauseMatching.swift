internal import ProseDiff
internal import ProtocolModel

/// Which clauses of two libraries are the same clause: by identifier, by what the file says, by likeness.
struct ClauseMatching {
  struct Pair {
    let old: Clause
    let new: Clause
    /// Nil when the identifier is the same.
    let kinship: ClauseChange.Kinship?
  }

  /// By the new identifiers.
  private(set) var pairs: [Pair] = []
  private(set) var added: [Clause] = []
  private(set) var removed: [Clause] = []
  /// Clauses that went, with those that hold their text now.
  private(set) var splits: [(old: Clause, new: [Clause])] = []
  private(set) var joins: [(old: [Clause], new: Clause)] = []

  /// Texts must be this alike to count as the same clause under another name.
  private static let likeness = 0.8
  /// So many clauses that came are compared with those that went; more is a new library.
  private static let limit = 400

  init(_ old: [Clause.ID: Clause], _ new: [Clause.ID: Clause]) {
    for (id, clause) in new { if let before = old[id] { pairs.append(Pair(old: before, new: clause, kinship: nil)) } }
    var gone = old.keys.filter { new[$0] == nil }.sorted().compactMap { old[$0] }
    var come = new.keys.filter { old[$0] == nil }.sorted().compactMap { new[$0] }
    pairStated(&gone, &come)
    if gone.count <= Self.limit, come.count <= Self.limit {
      let profiles = Profiles(gone + come)
      pairAlike(&gone, &come, profiles)
      findSplits(&gone, &come, profiles)
      findJoins(&gone, &come, profiles)
    }
    (removed, added) = (gone, come)
    pairs.sort { $0.new.id < $1.new.id }
  }

  private struct Profiles {
    private var profiles: [Clause.ID: WordProfile] = [:]

    init(_ clauses: [Clause]) { for clause in clauses { profiles[clause.id] = WordProfile(clause.text.source) } }

    func likeness(_ left: Clause, _ right: Clause) -> Double {
      guard let left = profiles[left.id], let right = profiles[right.id], left.count + right.count > 0 else { return 0 }
      return left.likeness(to: right)
    }

    /// How alike `whole` is to two clauses together, when each of them adds a good part; else 0.
    func likeness(_ whole: Clause, to first: Clause, and second: Clause) -> Double {
      guard let whole = profiles[whole.id], let first = profiles[first.id], let second = profiles[second.id],
        [first, second].allSatisfy({ $0.count >= 5 && 10 * $0.common(with: whole) >= 7 * $0.count })
      else { return 0 }
      return whole.likeness(to: first.joined(with: second))
    }
  }

  private mutating func pairStated(_ gone: inout [Clause], _ come: inout [Clause]) {
    for clause in come {
      guard let before = gone.first(where: { clause.renamedFrom.contains($0.id) }) else { continue }
      pairs.append(Pair(old: before, new: clause, kinship: .stated))
      gone.removeAll { $0.id == before.id }
      come.removeAll { $0.id == clause.id }
    }
  }

  private mutating func pairAlike(_ gone: inout [Clause], _ come: inout [Clause], _ profiles: Profiles) {
    var candidates: [(likeness: Double, old: Clause, new: Clause)] = []
    for before in gone {
      for clause in come {
        let likeness = profiles.likeness(before, clause)
        if likeness >= Self.likeness { candidates.append((likeness, before, clause)) }
      }
    }
    candidates.sort { ($1.likeness, $0.old.id, $0.new.id) < ($0.likeness, $1.old.id, $1.new.id) }
    for (likeness, before, clause) in candidates
    where gone.contains(where: { $0.id == before.id }) && come.contains(where: { $0.id == clause.id }) {
      pairs.append(Pair(old: before, new: clause, kinship: .alike(likeness)))
      gone.removeAll { $0.id == before.id }
      come.removeAll { $0.id == clause.id }
    }
  }

  private mutating func findSplits(_ gone: inout [Clause], _ come: inout [Clause], _ profiles: Profiles) {
    for before in gone {
      guard let parts = Self.parts(of: before, among: come, profiles) else { continue }
      splits.append((before, parts))
      gone.removeAll { $0.id == before.id }
      come.removeAll { clause in parts.contains { $0.id == clause.id } }
    }
  }

  private mutating func findJoins(_ gone: inout [Clause], _ come: inout [Clause], _ profiles: Profiles) {
    for clause in come {
      guard let parts = Self.parts(of: clause, among: gone, profiles) else { continue }
      joins.append((parts, clause))
      come.removeAll { $0.id == clause.id }
      gone.removeAll { before in parts.contains { $0.id == before.id } }
    }
  }

  /// The two clauses that say together what `whole` says.
  private static func parts(of whole: Clause, among clauses: [Clause], _ profiles: Profiles) -> [Clause]? {
    for (index, first) in clauses.enumerated() {
      for second in clauses[(index + 1)...]
      where profiles.likeness(whole, to: first, and: second) >= likeness {
        return [first, second]
      }
    }
    return nil
  }
}
