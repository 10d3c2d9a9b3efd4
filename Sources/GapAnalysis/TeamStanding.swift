package import ProtocolModel
package import SourceText

/// Who sits on a team, as far as the county has said.
package struct TeamStanding: Hashable, Sendable {
  package struct Seat: Hashable, Sendable {
    package enum Status: Hashable, Sendable {
      /// Agencies stated to serve.
      case held([String])
      /// An agency holds the role; whether it serves on the team is not stated.
      case notStated([String])
      /// The agency is stated to serve on other teams only.
      case servesElsewhere([String])
      case noAgency
    }

    package let seat: Team.Seat
    package let status: Status
    /// Where the partner stands in its file; nil when there is none.
    package let range: SourceRange?
  }

  package let team: Team
  /// Whether the team's condition holds: true, false, or nil while undecided.
  package let applies: Bool?
  /// The seats the law knew on the day, in the order of the file.
  package let seats: [Seat]
  /// Agencies stated to fill two seats that the law counts apart, with those roles: counsel decides.
  package let sharedSeats: [SharedSeat]

  /// Whether the protocol itself must show that its required seats are filled, as far as the county has said.
  package var isAskedOfProtocol: Bool {
    team.obliges == .protocol && applies != false && seats.contains { $0.seat.kind == .required }
  }

  package struct SharedSeat: Hashable, Sendable {
    package let agency: String
    package let roles: [PartnerRole.ID]
  }
}
