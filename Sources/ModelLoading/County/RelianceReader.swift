internal import PositionedYAML
internal import ProtocolModel
internal import SourceText

/// Reads the entries of `relies-on:`, `acknowledges:` and `waives:`.
enum RelianceReader {
  static func reliance(from map: inout MapReader) -> Reliance? {
    let elements = map.required("elements").map { map.load.names($0, "'elements'", in: \.elements) } ?? []
    let document = map.text("document")
    let section = map.text("section")
    let date = map.legalDate("date")
    let office = map.text("office")
    return Reliance(
      elements: elements, document: document, section: section, date: date, office: office, range: map.node.range)
  }

  static func acknowledgement(from map: inout MapReader) -> Acknowledgement? {
    let element = map.name("element", in: \.elements)
    let reason = map.text("reason")
    let office = map.text("office")
    let correctBy = map.day("correct-by")
    guard let element, let correctBy else { return nil }
    return Acknowledgement(
      element: element, reason: reason, office: office, correctBy: correctBy, range: map.node.range)
  }

  static func waiver(from map: inout MapReader) -> Waiver? {
    let rule = map.locatedText("rule")
    let subject = map.map("where", Self.subject)
    let reason = map.text("reason")
    let office = map.text("office")
    let on = map.day("on")
    let expires = map.required("expires")
    let lastDay = expires.flatMap { node in
      map.load.day(node, "'expires'").map { Located($0, at: node.range) }
    }
    guard let rule, let on, let lastDay else { return nil }
    return Waiver(
      rule: rule, subject: subject, reason: reason, office: office, on: on, expires: lastDay, range: map.node.range)
  }

  /// The one clause or element that a waiver is limited to.
  private static func subject(from map: inout MapReader) -> Located<String>? {
    let clause: Located<Clause.ID>? = map.optionalLaterName("clause")
    let element = map.optionalName("element", in: \.elements)
    return clause.map { $0.map(\.rawValue) } ?? element.map { $0.map(\.rawValue) }
  }
}
