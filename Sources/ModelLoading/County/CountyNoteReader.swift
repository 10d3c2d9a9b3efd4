internal import ProtocolModel
internal import SourceText

/// Reads the entries of `notes:` and `victims-served:`.
enum CountyNoteReader {
  static func note(from map: inout MapReader) -> County.Note? {
    let topic = map.text("topic")
    let year = map.optionalText("year")
    let text = map.locatedText("text")
    let source = map.optionalText("source")
    return text.map { County.Note(topic: topic, year: year, text: $0.value, source: source, range: $0.range) }
  }

  static func count(from map: inout MapReader) -> County.VictimCount? {
    let period = map.text("period")
    let count = map.integer("count")
    let source = map.text("source")
    let note = map.optionalText("note")
    return count.map { County.VictimCount(period: period, count: $0, source: source, note: note) }
  }
}
