internal import ProtocolModel
internal import SourceText

/// The words that a county or a region wrote itself.
struct CountyTexts {
  /// One of them, with the clause it belongs to.
  struct Entry {
    let text: String
    let range: SourceRange
    let clause: Clause.ID?
  }

  let entries: [Entry]
  /// The values stated for public lines.
  let publicLines: [SourceRange]

  init(of county: County, _ library: ClauseLibrary) {
    let own = [county.title.map { Entry(text: $0, range: county.range, clause: nil) }].compactMap { $0 }
    let notes = county.notes.map { Entry(text: $0.text, range: $0.range, clause: nil) }
    entries = own + Self.entries(of: county.layer) + notes
    publicLines = Self.publicLines(of: county.layer, library)
  }

  init(of region: Region, _ library: ClauseLibrary) {
    let own = [region.title.map { Entry(text: $0, range: region.range, clause: nil) }].compactMap { $0 }
    entries = own + Self.entries(of: region.layer)
    publicLines = Self.publicLines(of: region.layer, library)
  }

  private static func entries(of layer: Layer) -> [Entry] {
    let partners = layer.partners.map { Entry(text: $0.agency.value, range: $0.agency.range, clause: nil) }
    let values = layer.values.compactMap { value -> Entry? in
      guard case .text(let text) = value.answer else { return nil }
      return Entry(text: text, range: value.range, clause: value.reference.clause)
    }
    let reasons = (layer.takes + layer.leavesOut).compactMap { choice in
      choice.reason.map { Entry(text: $0, range: choice.clause.range, clause: choice.clause.value) }
    }
    let amendments = layer.amends.flatMap { amendment -> [Entry] in
      let title = amendment.title.map { Entry(text: $0, range: amendment.range, clause: amendment.clause.value) }
      let text = Entry(text: amendment.text.source, range: amendment.text.range, clause: amendment.clause.value)
      return [title, text].compactMap { $0 }
    }
    let additions = layer.adds.map(\.clause).flatMap { clause in
      [
        Entry(text: clause.title, range: clause.range, clause: clause.id),
        Entry(text: clause.text.source, range: clause.text.range, clause: clause.id),
      ]
    }
    return partners + values + reasons + amendments + additions
  }

  private static func publicLines(of layer: Layer, _ library: ClauseLibrary) -> [SourceRange] {
    layer.values.filter { value in
      let clause =
        library.clauses[value.reference.clause]
        ?? layer.adds.first { $0.clause.id == value.reference.clause }?.clause
      return clause?.value(named: value.reference.name)?.kind == .publicLine
    }.map(\.range)
  }
}
