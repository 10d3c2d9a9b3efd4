import SourceText
import TestSupport
import TextScanning
import Testing

@Suite struct ConflictTests {
  private func found(_ text: String) -> [Diagnostic] {
    ConflictReview().diagnostics(on: PlacedText(file: "t", bytes: Array(text.utf8)), Prose(text))
  }

  @Test(arguments: [
    ("«Minors may be arrested for prostitution».", "conflict.arrest-of-minor"),
    ("Any «juvenile found soliciting will be taken into custody and charged».", "conflict.arrest-of-minor"),
    ("Officers will «arrest a child for loitering» with intent.", "conflict.arrest-of-minor"),
    ("A «youth who is cited for solicitation» goes to juvenile hall.", "conflict.arrest-of-minor"),
    ("The deputy books the «minor, who is charged with prostitution».", "conflict.arrest-of-minor"),
    ("«Detention of juveniles for prostitution» is a last resort.", "conflict.arrest-of-minor"),
    ("Help each «child prostitute» at once.", "conflict.child-prostitute"),
    ("services for «juvenile prostitutes»", "conflict.child-prostitute"),
    ("«Teen prostitution» is rising.", "conflict.child-prostitute"),
    ("It matters whether the «minor consented to the sexual» act.", "conflict.consent-of-minor"),
    ("«Youth who willingly engage in prostitution» get a lower tier.", "conflict.consent-of-minor"),
    ("The «child's voluntary participation in commercial sex» is noted.", "conflict.consent-of-minor"),
    ("Staff «report to their supervisor instead of calling the hotline».", "conflict.report-to-supervisor"),
    (
      "The teacher «informs the principal, who decides whether to make the report».",
      "conflict.report-to-supervisor"
    ),
    ("«Reporting to a manager satisfies the reporting duty».", "conflict.report-to-supervisor"),
    ("Workers «notify a supervisor rather than making a report».", "conflict.report-to-supervisor"),
  ])
  func warnsOfWordsAgainstTheLaw(marked: String, rule: String) throws {
    let source = try MarkedText(marked, file: "t")
    let diagnostics = found(source.text)
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.map(\.range) == source.ranges)
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    // Arrest
    "Children are not arrested for prostitution.", "No minor shall be arrested or cited for loitering or prostitution.",
    "Minors are immune from prosecution for prostitution.", "Before 2016 minors were arrested for prostitution.",
    "Officers arrest buyers who solicit children for prostitution.",
    "Law enforcement arrests adults who pay minors for prostitution.",
    "The child's exploiter is arrested and charged with solicitation.",
    "Section 647 was amended so that a minor cannot be charged with prostitution.",
    "An officer may take the child into temporary custody under section 305.",
    "A minor arrested for another offense is screened.", "Prostitution charges against minors are dismissed.",
    "The county stopped arresting children for prostitution.",
    "Traffickers are prosecuted for the prostitution of minors.",
    "Juvenile hall records of arrests for prostitution are sealed when the youth turns eighteen.",
    // Words
    "There is no such thing as a child prostitute.", "The term child prostitute is not used.",
    "The words \"juvenile prostitute\" give way to \"exploited child\".",
    "Say exploited child instead of child prostitute.",
    "A child who is exploited through prostitution.", "prostitution of a child",
    // Consent
    "A child cannot consent to commercial sex.", "A minor may consent to medical treatment after sexual assault.",
    "The child's consent to sex is no defense.", "regardless of whether the child consented to the sexual act",
    "The youth consents to the sharing of information on sexual health services.",
    "A child may take part in services voluntarily.", "Parents consent to the sexual assault examination of the child.",
    "It does not matter whether the minor consented to the act.", "Adults who willingly buy sex are prosecuted.",
    // Reports
    "Telling a supervisor does not take the place of the report.",
    "Each reporter calls the hotline and tells a supervisor.",
    "Staff make the report themselves instead of telling a supervisor.",
    "The reporter may tell a supervisor after making the report.",
    "No supervisor may decide whether a report is made.",
    "The worker reports to the supervisor on progress each month.",
    "Staff notify the supervisor, who helps them make the report.",
    "Report to the director how many children were served.",
    "A report to a supervisor never replaces the report to the hotline.",
    "The report belongs to each reporter, and telling a supervisor or a team does not take the place of the report.",
  ])
  func isSilentOnNearMisses(text: String) {
    #expect(found(text).map { "\($0.rule): \($0.message)" } == [])
  }
}
