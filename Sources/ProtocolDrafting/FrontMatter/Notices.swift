internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

/// What every protocol says about its own limits.
struct Notices {
  private let material: DraftMaterial

  init(of material: DraftMaterial) { self.material = material }

  var block: Block {
    let notices = ([pastTheDate, beyondTheCheck].compactMap { $0 } + fixed).map { [Block.paragraph([.text($0)])] }
    return .notice(title: "About this document", [.list(ListBlock(start: nil, items: notices))])
  }

  private var fixed: [String] {
    let library = material.library
    let codes = library.codesReadTo.map { "\($0.code) to \($0.to)" }.joined(separator: ", ")
    return [
      "It is not legal advice. County counsel reviews it before anybody signs.",
      "The program that composed it checks words, not practice: that a duty is written here does not show that anybody performs it.",
      "The sections are the clause library's own wording, drafted after the State's model framework (ACIN I-23-15, updated by ACIN I-83-16), or the county's own. They are not the State's text, and the State's template was not seen.",
      "The law was checked on \(library.lawCheckedOn). The codes were read as follows: \(codes). What changed later is not in it.",
    ]
  }

  /// The codes that were read only up to a day before the as-of date.
  private var pastTheDate: String? {
    let day = material.assembled.day
    let codes = material.library.codesReadTo.filter { $0.to < day }.map { "\($0.code) after \($0.to)" }
    guard !codes.isEmpty else { return nil }
    return
      "The date of this document, \(day), lies past what was read of the law. Not read: \(codes.joined(separator: ", "))."
  }

  private var beyondTheCheck: String? {
    let checked = material.library.lawCheckedOn
    guard material.assembled.day > checked else { return nil }
    return "The date of this document lies after the day on which the law was last checked, \(checked)."
  }
}
