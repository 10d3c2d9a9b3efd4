internal import ProtocolAssembly
internal import ProtocolModel
internal import SourceText

/// The elements that are judged, in report order; an element is known by its place among them.
struct JudgedElements: Sendable {
  let all: [StatutoryElement]
  private let places: [StatutoryElement.ID: Int]

  init(_ all: [StatutoryElement]) {
    self.all = all
    places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
  }

  /// The words of a clause that carry judged elements, each with the place of its element.
  func carried(by clause: SelectedClause) -> [(place: Int, carriage: Clause.Carriage)] {
    clause.carries.compactMap { carriage in
      places[carriage.element.value].map { (place: $0, carriage: carriage) }
    }
  }
}
