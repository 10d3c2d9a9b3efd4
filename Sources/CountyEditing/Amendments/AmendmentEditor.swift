internal import PositionedYAML
package import ProtocolAssembly
package import ProtocolModel
internal import SourceText

/// Begins a county's own text in place of a library clause, and moves its pin once somebody has looked.
package struct AmendmentEditor: Sendable {
  package private(set) var editor: YAMLEditor
  private static let amends = YAMLPath(keys: "amends")

  package init(_ bytes: [UInt8], of county: County) {
    editor = YAMLEditor(bytes, file: county.range.file, keyOrder: CountyKeys.order)
  }

  /// Adds an amendment of `clause` with its pin and the text of `selected`, or of the library, to edit.
  ///
  /// What the clause carries stands there as a comment: an amendment carries only what its author quotes.
  package mutating func begin(
    _ clause: Clause, wordedAs selected: SelectedClause?, reason: String?
  ) throws(EditFailure) {
    guard try number(of: clause.id) == nil else {
      throw EditFailure(
        "\(editor.fileName) amends '\(clause.id)' already; edit its text, or move its pin with --accept")
    }
    var text = clause.text.source
    var carries = clause.carries
    if let selected, case .variant(let variant, _) = selected.wording {
      text = variant.text.source
      carries = variant.carries
    }
    try editor.append(
      .block([
        YAMLValue.Entry("clause", .scalar(clause.id.rawValue)), YAMLValue.Entry("pin", Self.pin(to: clause)),
        YAMLValue.Entry(
          "reason", reason.map(YAMLValue.scalar) ?? .nothing,
          comments: reason == nil ? ["Why the county words it otherwise; the gap report prints it."] : []),
        YAMLValue.Entry("text", .prose(text), comments: Self.comments(on: carries)),
      ]), to: Self.amends)
  }

  /// Pins the amendment of `clause` to the library's text as it is now; nil when it was pinned to it already.
  ///
  /// Only a person's command comes here: no check ever moves a pin.
  package mutating func accept(_ clause: Clause) throws(EditFailure) -> String? {
    guard let number = try number(of: clause.id) else { throw notAmended(clause) }
    let path = Self.amends.appending(item: number).appending("pin")
    let fingerprint = TextFingerprint(of: clause.text.source).value
    let old = try editor.node(at: path)
    let oldPin = (old?["edition"]?.text ?? "none", old?["fingerprint"]?.text ?? "none")
    guard oldPin != (String(clause.edition), fingerprint) else { return nil }
    if let old, old.kind == .mapping, !old.entries.isEmpty {
      try editor.set(.scalar(String(clause.edition)), at: path.appending("edition"))
      try editor.set(.scalar(fingerprint), at: path.appending("fingerprint"))
    } else {
      try editor.set(Self.pin(to: clause), at: path)
    }
    return "edition \(oldPin.0) (\(oldPin.1)) to edition \(clause.edition) (\(fingerprint))"
  }

  /// Puts `reason` in place of what the amendment of `clause` says of why the county words it otherwise.
  package mutating func give(_ reason: String, for clause: Clause) throws(EditFailure) {
    guard let number = try number(of: clause.id) else { throw notAmended(clause) }
    try editor.set(.scalar(reason), at: Self.amends.appending(item: number).appending("reason"))
  }

  private func notAmended(_ clause: Clause) -> EditFailure {
    EditFailure("\(editor.fileName) does not amend '\(clause.id)'; begin with 'mou amend' without --accept")
  }

  private func number(of clause: Clause.ID) throws(EditFailure) -> Int? {
    try editor.node(at: Self.amends).flatMap { list in
      list.items.map { $0["clause"]?.text }.firstIndex(of: clause.rawValue)
    }
  }

  private static func pin(to clause: Clause) -> YAMLValue {
    .inline([
      YAMLValue.Entry("edition", .scalar(String(clause.edition))),
      YAMLValue.Entry("fingerprint", .scalar(TextFingerprint(of: clause.text.source).value)),
    ])
  }

  private static func comments(on carries: [Clause.Carriage]) -> [String] {
    guard !carries.isEmpty else { return [] }
    let entries = carries.map { carriage in
      YAMLValue.block([
        YAMLValue.Entry("element", .scalar(carriage.element.value.rawValue)),
        YAMLValue.Entry("words", .scalar(carriage.words)),
      ])
    }
    return [
      "What an amendment does not quote it does not carry. The library's words carried these; uncomment what",
      "the text below still says, word for word:",
    ] + YAMLLayout(step: 2).lines(of: YAMLValue.Entry("carries", .items(entries)), indent: 0)
  }
}
