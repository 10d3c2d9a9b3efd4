internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// Whose words a clause has, and what a draft's reader should know about them.
struct ClauseWording {
  private let selected: SelectedClause
  private let material: DraftMaterial

  init(of selected: SelectedClause, in material: DraftMaterial) {
    self.selected = selected
    self.material = material
  }

  /// `library text, edition 2`, `Fresno County's own text in place of edition 2`
  var description: String {
    let edition = selected.clause.edition
    if case .added(let origin, _) = selected.inclusion { return "\(owner(origin))'s own text" }
    return switch selected.wording {
    case .library: "library text, edition \(edition)"
    case .variant(let variant, _): "library text, edition \(edition), variant \(variant.id)"
    case .amended(_, .identical, _): "library text, edition \(edition)"
    case .amended(_, _, let origin): "\(owner(origin))'s own text in place of edition \(edition)"
    }
  }

  /// What to look at before anybody signs; nil when there is nothing.
  var remark: String? {
    let remarks = [localText, weakBasis].compactMap { $0 }
    return remarks.isEmpty ? nil : remarks.joined(separator: " ")
  }

  private var localText: String? {
    guard selected.isLocalText else { return nil }
    guard case .amended(_, let state, _) = selected.wording else { return "\(description.startingUppercase)." }
    let warning: String? =
      switch state {
      case .current, .identical: nil
      case .stale: "The library's clause changed in meaning since it was written."
      case .reworded: "The library's clause was reworded since it was written."
      case .unpinned: "Which edition it was made from is not recorded."
      }
    return ["\(description.startingUppercase).", warning].compactMap { $0 }.joined(separator: " ")
  }

  private var weakBasis: String? {
    guard !selected.isLocalText else { return nil }
    switch selected.clause.provenance.basis {
    case .memory:
      return "This wording rests on memory of \(source ?? "its source"), whose text was not seen; check it before use."
    case .design: return "This wording is the library's own design; no source asks for it."
    case .statute, .seed, .excerpt, .comparable: return nil
    }
  }

  private var source: String? {
    selected.clause.provenance.authority.flatMap { material.library.authorities[Authority.ID($0.value)]?.short }
  }

  private func owner(_ origin: CountyProfile.Origin) -> String { material.owner(origin) }
}

extension DraftMaterial {
  /// Whose file it was: `Fresno County`, `the Tri-County region`.
  func owner(_ origin: CountyProfile.Origin) -> String {
    switch origin {
    case .library: "the library"
    case .region: "the region \(assembled.profile.region?.name ?? "")"
    case .county: countyName
    }
  }
}
