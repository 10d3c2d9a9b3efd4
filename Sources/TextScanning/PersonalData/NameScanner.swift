/// Finds the names of persons: a title or cue before or after two capitalized words, or a common first name.
struct NameScanner {
  private let prose: Prose

  init(_ prose: Prose) { self.prose = prose }

  /// The name that begins at word `index`; nil when it is none, or an institution that bears a person's name.
  func name(at index: Int) -> PersonalDatum? {
    guard isNamePart(index) else { return nil }
    let end = endOfName(from: index)
    guard !isInstitution(index, end) else { return nil }
    if isAfterHonorific(index) { return datum(index, end, isSure: true) }
    guard end - index >= 2, end - index <= 4 else { return nil }
    let isCommon = FirstNames.common.contains(prose.words[index].text)
    if isAfterChildCue(index, mustBeMarked: !isCommon) { return datum(index, end, isSure: true) }
    guard isCommon else { return nil }
    let isSure = isAfter(Self.titles, index) || isAfter(Self.contacts, index) || isBeforeTitle(end)
    return datum(index, end, isSure: isSure)
  }

  private func datum(_ index: Int, _ end: Int, isSure: Bool) -> PersonalDatum {
    let masked = prose.words[index..<end].map { prose.string($0.range.prefix(1)) + "***" }.joined(separator: " ")
    let range = prose.words[index].range.lowerBound..<prose.words[end - 1].range.upperBound
    return PersonalDatum(.name, range, masked: masked, isSure: isSure)
  }

  /// A capital and small letters, and no word that institutions are named with.
  private func isNamePart(_ index: Int) -> Bool {
    guard index < prose.words.count else { return false }
    let word = prose.words[index]
    guard prose[word.range.lowerBound].isCapital, word.range.count >= 2,
      prose[word.range.lowerBound + 1].isSmall || isIrish(word)
    else { return false }
    return prose.bytes[word.range].allSatisfy { $0.isLetter || $0 == UInt8(ascii: "'") }
      && !InstitutionWords.all.contains(word.text)
  }

  /// `O'Brien`
  private func isIrish(_ word: Prose.Word) -> Bool {
    prose[word.range.lowerBound + 1] == UInt8(ascii: "'") && word.range.count > 3
  }

  /// A single capital with or without its point.
  private func isInitial(_ index: Int) -> Bool {
    index < prose.words.count && prose.words[index].range.count == 1
      && prose[prose.words[index].range.lowerBound].isCapital
  }

  /// The word after the last that belongs to the name.
  private func endOfName(from index: Int) -> Int {
    var end = index + 1
    while end < prose.words.count, isJoined(end - 1, end) {
      if isNamePart(end) {
        end += 1
      } else if isInitial(end) || Self.particles.contains(prose.words[end].text), isNamePart(end + 1),
        isJoined(end, end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static let particles: Set<String> = ["de", "la", "del", "los", "las", "van", "von", "da", "der", "di"]

  /// Whether only a blank, a hyphen or an initial's point stands between two words.
  private func isJoined(_ left: Int, _ right: Int) -> Bool {
    let gap = prose.bytes[prose.words[left].range.upperBound..<prose.words[right].range.lowerBound]
    if gap.elementsEqual([0x20]) || gap.elementsEqual([0x2D]) { return true }
    return isInitial(left) && gap.elementsEqual([0x2E, 0x20])
  }

  /// Whether a word nearby says that a place, a law or an organization bears the name.
  private func isInstitution(_ index: Int, _ end: Int) -> Bool {
    if end < prose.words.count, isNamed(after: end - 1, end) { return true }
    guard index > 0 else { return false }
    let before = prose.words[index - 1]
    if ["v", "vs", "re", "st"].contains(before.text) { return true }
    guard isJoined(index - 1, index) else { return false }
    if ["san", "santa", "los", "las", "el"].contains(before.text) { return true }
    return prose[before.range.lowerBound].isCapital && InstitutionWords.all.contains(before.text)
      && !Self.titles.contains(before.text) && !Self.children.contains(before.text)
      && !Self.contacts.contains(before.text)
  }

  /// Whether word `next` makes an institution of the name before it: `Ruth Ellis Center`, `Megan's Law`, `Roe v. Doe`.
  private func isNamed(after last: Int, _ next: Int) -> Bool {
    let word = prose.words[next]
    if ["v", "vs"].contains(word.text), word.range.lowerBound == prose.words[last].range.upperBound + 1 { return true }
    let isPossessive = word.range.lowerBound == prose.words[last].range.upperBound + 3
    return InstitutionWords.all.contains(word.text) && prose[word.range.lowerBound].isCapital
      && (isJoined(last, next) || isPossessive)
  }

  private func isAfterHonorific(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let word = prose.words[index - 1]
    guard ["mr", "mrs", "ms", "dr", "hon", "miss", "honorable"].contains(word.text),
      prose[word.range.lowerBound].isCapital
    else {
      return false
    }
    let gap = prose.bytes[word.range.upperBound..<prose.words[index].range.lowerBound]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0x2E, 0x20])
  }

  /// `the minor, Jane Roe`, `victim Jane Roe`; a mark between them when the first name is not a common one.
  private func isAfterChildCue(_ index: Int, mustBeMarked: Bool) -> Bool {
    guard index > 0 else { return false }
    var cue = index - 1
    var isMarked = false
    if ["named", "called", "is"].contains(prose.words[cue].text), cue > 0 {
      isMarked = prose.words[cue].text != "is"
      cue -= 1
    }
    guard Self.children.contains(prose.words[cue].text) else { return false }
    let gap = prose.bytes[prose.words[cue].range.upperBound..<prose.words[index].range.lowerBound]
    guard gap.allSatisfy({ $0 == 0x20 || $0 == 0x2C || $0 == 0x3A || $0.isWordByte || $0 == 0x28 }), gap.count < 12
    else { return false }
    isMarked = isMarked || gap.first == 0x3A || gap.first == 0x2C && prose[prose.words[cue].range.lowerBound].isSmall
    guard mustBeMarked else { return true }
    // `victim, Child Abuse …` and the like are lists; a name is followed by a mark or a small word.
    let next = endOfName(from: index)
    let isClosed = next == prose.words.count || !prose[prose.words[next].range.lowerBound].isCapital
    return isMarked && isClosed
  }

  private func isAfter(_ cues: Set<String>, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let cue = ["is", "person"].contains(prose.words[index - 1].text) && index > 1 ? index - 2 : index - 1
    let gap = prose.bytes[prose.words[cue].range.upperBound..<prose.words[index].range.lowerBound]
    return cues.contains(prose.words[cue].text) && gap.count < 12 && !gap.contains(0x0A)
  }

  /// `Jane Roe, Director`, `Jane Roe (LCSW)`
  private func isBeforeTitle(_ end: Int) -> Bool {
    guard end < prose.words.count else { return false }
    let gap = prose.bytes[prose.words[end - 1].range.upperBound..<prose.words[end].range.lowerBound]
    guard gap.count <= 3, gap.contains(0x2C) || gap.contains(0x28) else { return false }
    return prose.words[end..<min(end + 4, prose.words.count)].contains {
      Self.titles.contains($0.text) || Self.degrees.contains($0.text)
    }
  }

  static let children: Set<String> = [
    "minor", "victim", "child", "youth", "girl", "boy", "daughter", "son", "survivor", "juvenile", "client", "patient",
    "student", "teen", "sister", "brother", "mother", "father",
  ]
  static let titles: Set<String> = [
    "judge", "justice", "sheriff", "chief", "director", "supervisor", "officer", "deputy", "detective", "sergeant",
    "lieutenant", "captain", "attorney", "commissioner", "superintendent", "manager", "coordinator", "worker",
    "administrator", "nurse", "advocate", "liaison", "chair", "secretary", "counsel", "clerk", "president", "analyst",
    "sgt", "lt", "capt", "det", "psychologist", "therapist", "senator", "supervising", "assistant", "program",
  ]
  static let contacts: Set<String> = [
    "contact", "contacts", "by", "attn", "attention", "named", "name", "call", "email", "e-mail", "from", "with", "to",
    "reach",
  ]
  private static let degrees: Set<String> = [
    "lcsw", "msw", "md", "phd", "esq", "rn", "jd", "psyd", "mft", "lmft", "mph", "mpa", "phn",
  ]
}
