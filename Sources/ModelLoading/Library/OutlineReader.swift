internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// What `Clauses/library.yaml` says of the whole library.
struct LibraryHeader {
  /// The file format this program reads.
  static let format = 1

  let edition: String
  let lawCheckedOn: CalendarDay
  let codesReadTo: [ClauseLibrary.ReadLimit]
  let range: SourceRange
}

/// Reads `Clauses/library.yaml`.
enum OutlineReader {
  /// The header, nil when it cannot be used, and the outline.
  static func file(from map: inout MapReader) -> (header: LibraryHeader?, outline: [ProtocolPart])? {
    let header = map.requiredMap("library", Self.header)
    let outline = map.maps("outline", each: "a part", Self.part)
    return (header, outline)
  }

  private static func header(from map: inout MapReader) -> LibraryHeader? {
    let edition = map.locatedText("edition")
    if let node = map.required("format"), let format = map.load.integer(node, "'format'") {
      if format != LibraryHeader.format { map.load.report(.libraryFormat(format, at: node.range)) }
    }
    let lawCheckedOn = map.day("law-checked-on")
    let codes = map.maps("codes-read-to", each: "a code", Self.readLimit)
    guard let edition, let lawCheckedOn else { return nil }
    return LibraryHeader(
      edition: edition.value, lawCheckedOn: lawCheckedOn, codesReadTo: codes, range: edition.range)
  }

  private static func readLimit(from map: inout MapReader) -> ClauseLibrary.ReadLimit? {
    let code = map.text("code")
    let to = map.day("to")
    return to.map { ClauseLibrary.ReadLimit(code: code, to: $0) }
  }

  private static func part(from map: inout MapReader) -> ProtocolPart? {
    let id: Located<ProtocolPart.ID>? = map.definedName("part")
    let title = map.text("title")
    let kind = map.optionalWord("kind", of: ProtocolPart.Kind.self)
    let clauses: [Located<Clause.ID>] = map.laterNames("clauses")
    return id.map {
      ProtocolPart(id: $0.value, title: title, kind: kind ?? .body, clauses: clauses, range: $0.range)
    }
  }
}

extension Diagnostic {
  static func libraryFormat(_ format: Int, at range: SourceRange) -> Self {
    let other = format > LibraryHeader.format ? "a later" : "an earlier"
    return Diagnostic(
      "library.format", .error,
      "format \(format) is read by \(other) version of mou; this one reads format \(LibraryHeader.format)", at: range,
      hint: "use the version of mou that the library was written for")
  }
}
