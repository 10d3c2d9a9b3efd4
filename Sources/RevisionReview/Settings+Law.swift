internal import ProtocolModel
internal import SourceText

extension Settings {
  /// What an element asks, of whom, since when.
  init(of element: StatutoryElement) {
    add("provision", element.provisions.map(\.value.rawValue))
    add("duty", element.duty)
    add("obliges", element.obliges.rawValue)
    add("level", element.level.rawValue)
    add("when", element.condition.description)
    add("case", element.caseCondition)
    add("bearers", Self.text(of: element.bearers))
    add("look-in", element.lookIn.rawValue)
    add("team", element.seat.map { "\($0.team.value), \($0.role.value)" })
    add("excused-when", element.excuse.map { "\($0.condition) (\($0.provision.value))" })
    add("categories", element.categories.map(\.rawValue))
    add("limit", element.limit.map(Self.text(of:)))
    add("deadline", element.deadline)
    add("from", element.from.description)
    add("to", element.to?.description)
    add("law", element.law)
    add("changes", element.changes.map { "\($0.date) \($0.kind.rawValue) (\($0.act))" })
    add("sure", ["text: \(element.certainty.text)", "dates: \(element.certainty.dates)"])
  }

  init(of provision: Provision) {
    add("heading", provision.heading)
    add("history", provision.history.map { "\($0.from) \($0.cite) \($0.kind.rawValue)" })
  }

  init(of team: Team) {
    add("name", team.name)
    add("when", team.condition.description)
    add("lead", team.lead?.value.rawValue)
    add("listed-in", team.listedIn?.value.rawValue)
    add("seats", team.seats.map { "\($0.role.value) \($0.kind.rawValue)\($0.from.map { " from \($0)" } ?? "")" })
  }

  init(of role: PartnerRole) {
    add("name", role.name)
    add("label", role.label)
    add("aliases", role.aliases)
    add("held-by", role.heldBy.map(\.value.rawValue))
    add("document", role.standing.rawValue)
  }

  init(of fact: CountyFact) {
    add("kind", fact.kind.rawValue)
    add("ask", fact.ask)
    add("options", fact.options)
    add("answers", fact.answers.value.rawValue)
  }

  private static func text(of bearers: StatutoryElement.Bearers) -> String {
    switch bearers {
    case .allParties: "all-parties"
    case .roles(let roles): roles.map(\.value.rawValue).joined(separator: ", ")
    }
  }

  private static func text(of limit: StatutoryElement.Limit) -> String {
    "\(limit.words)\(limit.countedFrom.map { ", counted from \($0)" } ?? "")\(limit.isLaw ? "" : " (guidance)")"
  }
}
