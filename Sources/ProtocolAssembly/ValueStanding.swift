package import ProtocolModel
package import SourceText

/// Where a value of the protocol stands: stated by whom, or not stated.
package struct ValueStanding: Hashable, Sendable {
  /// One layer's setting.
  package struct Setting: Hashable, Sendable {
    package let origin: CountyProfile.Origin
    package let answer: Answer
    package let source: String?
    package let range: SourceRange
  }

  package let reference: ValueReference
  package let value: ClauseValue
  /// What the layers set, the farthest first: the library's default, then region, then county.
  package let settings: [Setting]

  /// What the county or its region states; a default of the library never counts.
  package var stated: Setting? { settings.last { $0.origin != .library } }

  /// The library's typical answer.
  package var suggested: Setting? { settings.first { $0.origin == .library } }
}

/// Finds where each value of a county's protocol stands.
package struct ValueBook: Sendable {
  private let settings: [ValueReference: [ValueStanding.Setting]]

  /// A book in which nobody states anything.
  package init() { settings = [:] }

  package init(of profile: CountyProfile) {
    var settings: [ValueReference: [ValueStanding.Setting]] = [:]
    for (origin, layer) in profile.layers {
      for value in layer.values {
        settings[value.reference, default: []].append(
          ValueStanding.Setting(origin: origin, answer: value.answer, source: value.source, range: value.range))
      }
    }
    self.settings = settings
  }

  package func standing(of value: ClauseValue, in clause: Clause.ID) -> ValueStanding {
    let reference = ValueReference(clause: clause, name: value.id)
    let suggested = value.defaultAnswer.map {
      ValueStanding.Setting(origin: .library, answer: $0.value, source: nil, range: $0.range)
    }
    return ValueStanding(
      reference: reference, value: value, settings: (suggested.map { [$0] } ?? []) + (settings[reference] ?? []))
  }

  /// Whether no layer states anything.
  var isEmpty: Bool { settings.isEmpty }

  /// Whether a layer states the value.
  package func states(_ reference: ValueReference) -> Bool { settings[reference] != nil }
}
