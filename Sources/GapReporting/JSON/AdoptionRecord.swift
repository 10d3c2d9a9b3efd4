internal import GapAnalysis
internal import ProtocolModel

/// What is on file as adopted, in `mou.gap-report/1`; the key is left out where nothing is.
struct AdoptionRecord: Encodable {
  struct Drift: Encodable {
    let act: String
    let inForce: String
    let duties: Int
  }

  let event: String
  let date: String
  let body: String
  let item: String
  let effective: String?
  let ends: String?
  let asOf: String?
  let library: String?
  let commit: String?
  let reviewedOn: String?
  let expired: Bool
  /// Why the text cannot be found again.
  let problem: String?
  let states: [String: Int]
  let lawDrift: [Drift]
  let rewordedClauses: [String]
  let newClauses: [String]
  let goneClauses: [String]
  let countyChanged: Bool

  init(_ adopted: AdoptedComparison) {
    event = adopted.event.kind.rawValue
    date = adopted.event.date.description
    body = adopted.event.body
    item = adopted.event.item
    effective = adopted.event.effective?.description
    ends = adopted.event.ends?.description
    asOf = adopted.event.text?.asOf.description
    library = adopted.event.text?.libraryEdition
    commit = adopted.event.text?.commit
    reviewedOn = adopted.reviewedOn?.description
    expired = adopted.isExpired
    problem = adopted.problem
    states = Dictionary(uniqueKeysWithValues: Finding.State.allCases.map { ($0.rawValue, adopted.count(of: $0)) })
    lawDrift = adopted.drift.summaries.map {
      Drift(act: $0.act, inForce: $0.date.description, duties: $0.count)
    }
    rewordedClauses = adopted.textDrift.reworded.map(\.rawValue)
    newClauses = adopted.textDrift.added.map(\.rawValue)
    goneClauses = adopted.textDrift.dropped.map(\.rawValue)
    countyChanged = adopted.textDrift.countyChanged
  }
}
