internal import GapAnalysis
internal import ProtocolModel
internal import SourceText

extension GapReportRecord {
  struct Team: JSONWritable {
    struct Seat: JSONWritable {
      let role: String
      let seat: String
      let status: String
      let agencies: [String]

      func write(to json: inout JSONText) {
        json.object {
          $0.member("agencies", agencies)
          $0.member("role", role)
          $0.member("seat", seat)
          $0.member("status", status)
        }
      }
    }

    let team: String
    let applies: String
    let seats: [Seat]

    func write(to json: inout JSONText) {
      json.object {
        $0.member("applies", applies)
        $0.member("seats", seats)
        $0.member("team", team)
      }
    }
  }
}

extension GapReportRecord.Team {
  init(_ standing: TeamStanding) {
    team = standing.team.id.rawValue
    applies = standing.applies.map { $0 ? "yes" : "no" } ?? "undecided"
    seats = standing.seats.map { seat in
      let (status, agencies): (String, [String]) =
        switch seat.status {
        case .held(let agencies): ("held", agencies)
        case .notStated(let agencies): ("not-stated", agencies)
        case .servesElsewhere(let agencies): ("serves-elsewhere", agencies)
        case .noAgency: ("no-agency", [])
        }
      return Seat(
        role: seat.seat.role.value.rawValue, seat: seat.seat.kind.rawValue, status: status, agencies: agencies)
    }
  }
}
