internal import ProtocolModel
internal import SourceText

/// Reads one regional file.
enum RegionReader {
  static func region(from map: inout MapReader, library: ClauseLibrary) -> Region? {
    let id: Located<Region.ID>? = map.definedName("region")
    let name = map.text("name")
    let title = map.optionalText("title")
    let counties: [Located<County.ID>] = map.laterNames("counties")
    let layer = LayerReader(library: library, outer: nil, load: map.load).layer(from: &map, stated: [])
    _ = map.maps("notes", each: "a note", CountyNoteReader.note)
    _ = map.required("counties")
    return id.map {
      Region(id: $0.value, name: name, title: title, counties: counties, layer: layer, range: $0.range)
    }
  }
}
