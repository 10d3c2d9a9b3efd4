internal import ProtocolModel
internal import SourceText
internal import TextScanning

/// Every wording of every clause of a library, split into words once for all rules.
struct LibraryTexts {
  /// One wording: the clause's own text, or a variant of it.
  struct Wording {
    let clause: Clause
    let variant: Clause.Variant?
    let prose: Prose
    let titleProse: Prose

    init(_ clause: Clause, _ variant: Clause.Variant? = nil) {
      self.clause = clause
      self.variant = variant
      prose = Prose((variant?.text ?? clause.text).source)
      titleProse = Prose(variant?.title ?? clause.title)
    }

    var text: ClauseText { variant?.text ?? clause.text }
    var carries: [Clause.Carriage] { variant?.carries ?? clause.carries }
    /// Where the wording starts.
    var range: SourceRange { variant?.range ?? clause.range }
    /// `mdt.crisis`, `mdt.crisis (four-tier)`
    var name: String { variant.map { "\(clause.id) (\($0.id))" } ?? clause.id.rawValue }
  }

  let library: ClauseLibrary
  let sources: SourceCatalog
  /// By clause, the base text first.
  let wordings: [Wording]
  /// The numbers of the wordings that hold a word, in their text or title.
  private let index: [String: [Int]]

  init(of library: ClauseLibrary, sources: SourceCatalog) {
    self.library = library
    self.sources = sources
    wordings = library.clauses.values.sorted { $0.id < $1.id }.flatMap { clause in
      [Wording(clause)] + clause.variants.map { Wording(clause, $0) }
    }
    var index: [String: [Int]] = [:]
    for (number, wording) in wordings.enumerated() {
      for word in Set(wording.prose.allWords + wording.titleProse.allWords) { index[word, default: []].append(number) }
    }
    self.index = index
  }

  /// The clauses in the order of their names.
  var clauses: [Clause] { wordings.filter { $0.variant == nil }.map(\.clause) }

  /// The wordings that have `phrase` in their text or title.
  func wordings(with phrase: [String]) -> [Wording] {
    let openings = phrase.count == 1 ? Prose.forms(of: phrase[0]) : Array(phrase.prefix(1))
    let numbers = Set(openings.flatMap { index[$0] ?? [] })
    return numbers.sorted().map { wordings[$0] }
      .filter { $0.prose.contains(phrase: phrase) || $0.titleProse.contains(phrase: phrase) }
  }

  func placed(_ wording: Wording) -> PlacedText {
    PlacedText(wording.text.source, at: wording.text.range, in: sources)
  }
}
