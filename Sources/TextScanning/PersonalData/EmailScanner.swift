/// Finds e-mail addresses.
struct EmailScanner {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// The address around the `@` at `sign`.
  func email(around sign: Int) -> PersonalDatum? {
    var start = sign
    while start > 0, Self.isLocal(prose[start - 1]) { start -= 1 }
    while start < sign, !prose[start].isWordByte { start += 1 }
    var end = sign + 1
    while prose[end].isWordByte || prose[end] == 0x2D || prose[end] == 0x2E { end += 1 }
    while end > sign + 1, !prose[end - 1].isWordByte { end -= 1 }
    let labels = prose.bytes[sign + 1..<end].split(separator: 0x2E, omittingEmptySubsequences: false)
    guard start < sign, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last, top.count >= 2,
      top.allSatisfy(\.isLetter)
    else { return nil }
    return PersonalDatum(
      .email, start..<end, masked: "***@***." + String(decoding: top, as: UTF8.self),
      isSure: !isOffice(start..<sign, labels))
  }

  /// Whether it is surely an office's mailbox, not a person's: `csec@…`, on a domain of its own.
  private func isOffice(_ local: Range<Int>, _ labels: [ArraySlice<UInt8>]) -> Bool {
    let words = prose.words[prose.wordIndex(from: local.lowerBound)..<prose.wordIndex(from: local.upperBound)]
    let domain = labels.first.map { String(decoding: $0.map(\.lowered), as: UTF8.self) } ?? ""
    return !Self.freeMail.contains(domain) && words.allSatisfy { Self.offices.contains($0.text) }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isWordByte || [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x27].contains(byte)
  }

  private static let freeMail: Set<String> = [
    "gmail", "yahoo", "hotmail", "outlook", "icloud", "aol", "proton", "protonmail", "live", "msn", "comcast",
  ]
  private static let offices: Set<String> = [
    "csec", "info", "hotline", "intake", "records", "clerk", "office", "help", "admin", "contact", "probation", "cps",
    "dcfs", "hhsa", "support", "referrals", "referral", "reporting", "program", "team", "mdt", "court", "sheriff",
    "boardclerk", "cob", "webmaster", "noreply", "publichealth", "health", "services",
  ]
}
