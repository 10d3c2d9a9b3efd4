/// Something in a text that belongs to one person, with what may be shown of it.
struct PersonalDatum: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case socialSecurityNumber = "personal-data.ssn"
    case childWelfareNumber = "personal-data.cws-number"
    case clientIndexNumber = "personal-data.cin"
    case caseNumber = "personal-data.case-number"
    case identifier = "personal-data.identifier"
    case birthDate = "personal-data.birth-date"
    case email = "personal-data.email"
    case phone = "personal-data.phone"
    case name = "personal-data.name"
    /// Not a person's: an office's number that stands where none belongs.
    case officeLine = "text.office-line"
  }

  let kind: Kind
  /// Its bytes in the prose.
  let range: Range<Int>
  /// The only form that may be printed: `***-**-1120`.
  let masked: String
  /// Whether the signs are strong enough to refuse the file.
  let isSure: Bool

  /// Whether no message may show it, whatever it is about: an office's own number and what only looks like a name may.
  var isSecret: Bool {
    switch kind {
    case .officeLine: false
    case .name: isSure
    default: true
    }
  }

  /// Whether a value of kind public-line may hold it: a telephone number, or an office's mailbox.
  var suitsPublicLine: Bool {
    switch kind {
    case .phone, .officeLine: true
    case .email: !isSure
    default: false
    }
  }

  init(_ kind: Kind, _ range: Range<Int>, masked: String, isSure: Bool = true) {
    self.kind = kind
    self.range = range
    self.masked = masked
    self.isSure = isSure
  }
}
