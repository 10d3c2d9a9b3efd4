package import ProtocolModel

/// Prints answers as documents and reports show them.
package enum AnswerWording {
  package static func printed(_ answer: Answer) -> String {
    switch answer {
    case .quantity(let quantity): quantity.description
    case .date(let day): day.inWords
    case .choice(let option): option
    case .roles(let roles): roles.map(\.rawValue).joined(separator: ", ")
    case .text(let text): text
    }
  }
}
