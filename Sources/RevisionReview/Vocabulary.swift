internal import ModelLoading
internal import ProseDiff
internal import ProtocolModel
internal import SourceText

/// The parties and defined terms that the words of two states may name.
struct Vocabulary {
  let prose: ProseVocabulary

  init(_ sides: ReviewSide...) {
    var parties: Set<String> = []
    var terms: Set<String> = []
    for side in sides {
      for role in side.library.roles.values {
        parties.formUnion([role.name, role.label] + role.aliases.map { $0.replacing("-", with: " ") })
      }
      let layers = side.counties.counties.values.map(\.layer) + side.counties.regions.values.map(\.layer)
      parties.formUnion(layers.flatMap(\.partners).map(\.agency.value))
      for clause in side.library.clauses.values { terms.formUnion(clause.defines.map(\.value)) }
    }
    prose = ProseVocabulary(parties: parties, definedTerms: terms)
  }
}
