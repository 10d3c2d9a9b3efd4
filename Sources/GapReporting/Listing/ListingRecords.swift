/// What `mou list --json` says of one thing; a key without a value is left out.
enum ListingRecord: Encodable {
  case county(County)
  case clause(Clause)
  case element(Element)
  case role(Role)
  case authority(Authority)
  case bill(Bill)
  case fact(Fact)
  case team(Team)

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .county(let record): try record.encode(to: encoder)
    case .clause(let record): try record.encode(to: encoder)
    case .element(let record): try record.encode(to: encoder)
    case .role(let record): try record.encode(to: encoder)
    case .authority(let record): try record.encode(to: encoder)
    case .bill(let record): try record.encode(to: encoder)
    case .fact(let record): try record.encode(to: encoder)
    case .team(let record): try record.encode(to: encoder)
    }
  }

  struct County: Encodable {
    let county: String
    let name: String
    let example: Bool
    /// Nil while the fiscal year is not stated.
    let optedIn: Bool?
    let region: String?
    let partners: Int
  }

  struct Clause: Encodable {
    let clause: String
    let part: String
    let title: String
    let edition: Int
    let basis: String
    let optional: Bool
    let carries: [String]
    let values: [String]
  }

  struct Element: Encodable {
    let element: String
    let citation: String
    let provisions: [String]
    let level: String
    let obliges: String
    let lookIn: String
    let from: String
    let to: String?
    /// Roles; nil where every party of the protocol bears it.
    let bearers: [String]?
    let duty: String
  }

  struct Role: Encodable {
    let role: String
    let label: String
    let name: String
    let aliases: [String]
    let several: Bool
    let heldBy: [String]
    let document: String
  }

  struct Authority: Encodable {
    let authority: String
    let kind: String
    let short: String
    let name: String
    let date: String?
    let readTo: String?
    let status: String?
    let note: String?
  }

  struct Bill: Encodable {
    let watch: String
    let what: String
    let details: [String: String]
  }

  struct Fact: Encodable {
    let fact: String
    let kind: String
    let statedIn: String
    let answers: String
    let question: String
    let options: [String]
  }

  struct Team: Encodable {
    struct Seat: Encodable {
      let role: String
      let seat: String
      let from: String?
    }

    let team: String
    let name: String
    let purpose: String
    let citation: String?
    let seats: [Seat]
  }
}
