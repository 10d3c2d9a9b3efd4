internal import GapAnalysis
internal import ProtocolModel

/// What is on file as adopted, in `mou.gap-report/1`; the key is left out where nothing is.
struct AdoptionRecord: JSONWritable {
  struct Drift: JSONWritable {
    let act: String
    let inForce: String
    let duties: Int

    func write(to json: inout JSONText) {
      json.object {
        $0.member("act", act)
        $0.member("duties", duties)
        $0.member("inForce", inForce)
      }
    }
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

  func write(to json: inout JSONText) {
    json.object {
      $0.member("asOf", ifAny: asOf)
      $0.member("body", body)
      $0.member("commit", ifAny: commit)
      $0.member("countyChanged", countyChanged)
      $0.member("date", date)
      $0.member("effective", ifAny: effective)
      $0.member("ends", ifAny: ends)
      $0.member("event", event)
      $0.member("expired", expired)
      $0.member("goneClauses", goneClauses)
      $0.member("item", item)
      $0.member("lawDrift", lawDrift)
      $0.member("library", ifAny: library)
      $0.member("newClauses", newClauses)
      $0.member("problem", ifAny: problem)
      $0.member("reviewedOn", ifAny: reviewedOn)
      $0.member("rewordedClauses", rewordedClauses)
      $0.member("states", states)
    }
  }
}
