import SourceText
import TestSupport
import TextScanning
import Testing

@Suite struct PersonalDataTests {
  private func found(_ text: String, publicLines: [Range<Int>] = []) -> [Diagnostic] {
    PersonalDataReview().diagnostics(
      on: PlacedText(file: "t", bytes: Array(text.utf8)), Prose(text), publicLines: publicLines)
  }

  @Test(arguments: [
    // Social security numbers
    ("her number is «078-05-1120».", "personal-data.ssn", "***-**-1120"),
    ("«078 05 1120»", "personal-data.ssn", "***-**-1120"),
    ("SSN «078051120»", "personal-data.ssn", "***-**-1120"),
    ("social security number: «078-05-1120»", "personal-data.ssn", "***-**-1120"),
    ("«０７８-０５-１１２０»", "personal-data.ssn", "***-**-1120"),
    ("fips: '06001'\nnote: «078-05-1120»", "personal-data.ssn", "***-**-1120"),
    ("number «078–05–1120»", "personal-data.ssn", "***-**-1120"),
    ("the card «078-05-\n  1120» was", "personal-data.ssn", "***-**-1120"),
    // Numbers of cases and clients
    ("CWS/CMS «0123-4567-8901-2345678»", "personal-data.cws-number", "****-****-****-***5678"),
    ("client «0123456789012345678»", "personal-data.cws-number", "****-****-****-***5678"),
    ("CIN «91234567A»", "personal-data.cin", "******67A"),
    ("Medi-Cal number «91234567A2»", "personal-data.cin", "******7A2"),
    ("«98765432F» is enrolled", "personal-data.cin", "******32F"),
    ("case number «19JV00123»", "personal-data.case-number", "****23"),
    ("Case No. «JV-2019-00123»", "personal-data.case-number", "****23"),
    ("juvenile case «JD-123456» cites", "personal-data.case-number", "****56"),
    ("petition #«J1900123»", "personal-data.case-number", "****23"),
    ("SSID «1234567890»", "personal-data.identifier", "****90"),
    ("medical record number «00123456»", "personal-data.identifier", "****56"),
    // Birth dates
    ("DOB «1/2/2008»", "personal-data.birth-date", "**/**/****"),
    ("date of birth: «2008-01-02»", "personal-data.birth-date", "**/**/****"),
    ("born on «January 2, 2008»", "personal-data.birth-date", "**/**/****"),
    ("D.O.B. «01-02-08»", "personal-data.birth-date", "**/**/****"),
    // E-mail
    ("write to «jane.roe@example.org».", "personal-data.email", "***@***.org"),
    ("<«j_roe@county.ca.gov»>", "personal-data.email", "***@***.gov"),
    ("«csec@county.ca.gov»", "personal-data.email", "***@***.gov"),
    // Phones
    ("her cell is «510-555-0142»", "personal-data.phone", "***-***-0142"),
    ("at «(510) 555-0142»", "personal-data.phone", "***-***-0142"),
    ("«510.555.0142»", "personal-data.phone", "***-***-0142"),
    ("«+1 510 555 0142»", "personal-data.phone", "***-***-0142"),
    ("call «5105550142»", "personal-data.phone", "***-***-0142"),
    ("mobile «555-0142»", "personal-data.phone", "***-***-0142"),
    ("the office line is «510-555-0142»", "text.office-line", "***-***-0142"),
    // Names
    ("Contact: «Maria Lopez»", "personal-data.name", "M*** L***"),
    ("Ms. «Roe» calls", "personal-data.name", "R***"),
    ("the minor, «Xochitl Ramirez», was", "personal-data.name", "X*** R***"),
    ("victim «Jane Roe» was placed", "personal-data.name", "J*** R***"),
    ("a youth named «Jane Q. Roe»", "personal-data.name", "J*** Q*** R***"),
    ("Sheriff «John O'Brien» signs", "personal-data.name", "J*** O***"),
    ("Hon. «Jane Roe», Presiding Judge", "personal-data.name", "J*** R***"),
    ("«Jane Roe», Director", "personal-data.name", "J*** R***"),
    ("«Jane Roe», LCSW", "personal-data.name", "J*** R***"),
    ("prepared by «Robert De La Cruz»", "personal-data.name", "R*** D*** L*** C***"),
    ("agency: «Jane Roe»", "personal-data.name", "J*** R***"),
  ])
  func findsWhatBelongsToOnePerson(marked: String, rule: String, masked: String) throws {
    let source = try MarkedText(marked, file: "t")
    let diagnostics = found(source.text)
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.first?.range == (try source.range))
    #expect(diagnostics.first?.message.hasPrefix("'\(masked)'") == true)
  }

  @Test(arguments: PublicProtocolLines.lines) func isSilentOnPublicText(line: String) {
    #expect(found(line).map { "\($0.rule): \($0.message)" } == [])
  }

  @Test func hasManyPublicLinesToBeSilentOn() {
    #expect(PublicProtocolLines.lines.count >= 150)
  }

  @Test func isSilentOnAllPublicLinesTogether() {
    let text = PublicProtocolLines.lines.joined(separator: "\n")
    #expect(found(text).map { "\($0.range): \($0.message)" } == [])
  }

  @Test(arguments: ["510-555-0142", "the office, 510-555-0142", "hotline@county.ca.gov"])
  func welcomesOfficesInPublicLines(text: String) {
    #expect(found(text, publicLines: [0..<text.utf8.count]).isEmpty)
  }

  @Test(arguments: ["jane.roe@gmail.com", "078-05-1120", "Ms. Roe"])
  func refusesPersonsInPublicLines(text: String) {
    #expect(found(text, publicLines: [0..<text.utf8.count]).count == 1)
  }

  @Test func saysOfAMailboxInAPublicLineWhichOnesMayStandThere() {
    let text = "jane.roe@county.ca.gov"
    let inside = found(text, publicLines: [0..<text.utf8.count]).first?.hint
    #expect(
      inside
        == "a public line is an office's: its telephone number, or a mailbox named by its work alone (csec@, hotline@, intake@)"
    )
    #expect(found(text).first?.hint == "name the office; an office's mailbox belongs in a value of kind public-line")
    for name in ["csec", "hotline", "intake"] {
      let office = "\(name)@county.ca.gov"
      #expect(found(office, publicLines: [0..<office.utf8.count]).isEmpty)
    }
  }

  @Test func neverRepeatsTheThingItself() throws {
    let text = "Ms. Roe, born on January 2, 2008, SSN 078-05-1120, jane@example.org, cell 510-555-0142, CIN 91234567A"
    let diagnostics = found(text)
    #expect(diagnostics.count == 6)
    for secret in ["Roe", "2008", "078-05", "jane", "555", "91234567"] {
      #expect(diagnostics.allSatisfy { !"\($0.message) \($0.hint ?? "") \($0.notes)".contains(secret) })
    }
  }

  /// None of these is timed: a scan that starts again for each character is seen soon enough.
  @Test(arguments: ["{{", "a@", "@a.", "1-", "12 ", "A ", "case ", "www.", "078-05-1120 ", "Ms. Roe, "])
  func readsLongLinesOnce(piece: String) {
    _ = found(String(repeating: piece, count: 20_000))
  }

  @Test func masksTheThingInExcerpts() {
    var sources = SourceCatalog()
    let text = "note: SSN 078-05-1120 of Ms. Roe"
    sources.add(Array(text.utf8), for: "t")
    sources.maskPersonalData(in: found(text))
    #expect(sources.line(1, of: "t") == "note: SSN ***-**-**** of Ms. ***")
  }
}
