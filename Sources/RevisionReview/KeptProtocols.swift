internal import GapAnalysis
internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText
internal import Synchronization

/// The protocols that were assembled from one state of the library so far, with what was found on them.
///
/// Several states of a project have one library: what a county's files gave under it once, they give again.
final class KeptProtocols: Sendable {
  private struct Key: Hashable {
    let county: County.ID
    let files: String
    let day: CalendarDay
  }

  private struct Kept {
    let assembled: AssembledProtocol
    var findings: (elements: Set<StatutoryElement.ID>, byElement: [StatutoryElement.ID: Finding])?
  }

  private let known = Mutex<[Key: Kept]>([:])

  /// `files` names the county's file and those of the regions, by their objects; nil when nothing is to be kept.
  func assembled(_ county: County.ID, _ files: String?, on day: CalendarDay) -> AssembledProtocol? {
    guard let files else { return nil }
    return known.withLock { $0[Key(county: county, files: files, day: day)]?.assembled }
  }

  func keep(_ assembled: AssembledProtocol, _ files: String?) {
    guard let files else { return }
    let key = Key(county: assembled.county.id, files: files, day: assembled.day)
    known.withLock { $0[key] = Kept(assembled: assembled) }
  }

  /// The findings on `elements` in a protocol that is kept, made by `make` when they were not asked for last.
  func findings(
    on assembled: AssembledProtocol, _ files: String?, of elements: Set<StatutoryElement.ID>,
    make: () -> [StatutoryElement.ID: Finding]
  ) -> [StatutoryElement.ID: Finding] {
    guard let files else { return make() }
    let key = Key(county: assembled.county.id, files: files, day: assembled.day)
    if let found = known.withLock({ $0[key]?.findings }), found.elements == elements { return found.byElement }
    let found = make()
    known.withLock { $0[key]?.findings = (elements, found) }
    return found
  }
}
