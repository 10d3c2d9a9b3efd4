internal import ProtocolModel
internal import SourceText

/// Reads one entry of `Clauses/facts.yaml`.
enum FactReader {
  static func fact(from map: inout MapReader) -> CountyFact? {
    let id: Located<CountyFact.ID>? = map.definedName("fact")
    let kind = map.word("kind", of: CountyFact.Kind.self)
    let home = map.optionalWord("stated-in", of: CountyFact.Home.self)
    let ask = map.text("ask")
    let answers = map.name("answers", in: \.roles)
    let options = map.texts("options")
    let note = map.optionalText("note")
    if kind == .choice { _ = map.required("options") }
    guard let id else { return nil }
    return CountyFact(
      id: id.value, kind: kind ?? .yesNo, home: home ?? .facts, ask: ask,
      answers: answers ?? Located("human-services", at: map.start), options: options.map(\.value), note: note,
      range: id.range)
  }
}
