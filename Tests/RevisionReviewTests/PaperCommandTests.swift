import FoundationEssentials
import ProjectFixtures
import Testing

/// Reviews, redlines and memos as people ask for them, in a repository.
@Suite struct PaperCommandTests {
  private static let papers = [
    "docx", "redline", "memo", "memo-docx", "text", "markdown", "html", "json", "comment", "github", "sarif",
  ]

  @Test(arguments: papers)
  func holdNothingOfOnePerson(format: String) async throws {
    let scratch = try await ScratchRepository.project()
    let text = ReviewFixture.clean[ReviewFixture.report] ?? ""
    let told = text.replacing("reports the child", with: "tells jane.doe@gmail.com of the child")
    #expect(text != told)
    try scratch.write(told, to: ReviewFixture.report)
    let result = try await scratch.mou(["diff", "main", "--format", format, "--output", "\(scratch.folder)/paper"])
    #expect(result.code == 65, "\(result.messages)")
    #expect(result.messages.contains("personal-data.email"))
    #expect(!result.messages.contains("jane.doe") && !result.output.contains("jane.doe"))
    #expect(result.messages.contains("the files on disk") && result.messages.contains("holds it"))
    #expect(!scratch.exists("paper"))
  }

  /// All of them quote both states, so that what somebody took out would go round once more.
  @Test(arguments: papers)
  func crossOutWhatSomebodyTakesOut(format: String) async throws {
    let scratch = try await ScratchRepository.project()
    let text = ReviewFixture.clean[ReviewFixture.report] ?? ""
    try scratch.write(
      text.replacing("reports the child", with: "tells jane.doe@gmail.com of the child"), to: ReviewFixture.report)
    try await scratch.commit()
    try scratch.write(text, to: ReviewFixture.report)
    let result = try await scratch.mou(["diff", "main", "--format", format, "--output", "\(scratch.folder)/paper"])
    #expect(result.code == 0, "\(result.messages)")
    let paper = try Data(contentsOf: URL(filePath: "\(scratch.folder)/paper"))
    #expect(!(result.messages + result.output + paper.text).contains("jane.doe"))
    if ["redline", "text", "markdown", "html", "json", "comment"].contains(format) {
      #expect(paper.text.contains("xxxx.xxx"), "\(paper.text)")
    }
  }

  /// Nobody can take a thing out of the history, so that the log masks it and goes on.
  @Test(arguments: ["text", "json"])
  func logsMaskWhatBelongsToOnePerson(format: String) async throws {
    let scratch = try await ScratchRepository.project()
    let text = ReviewFixture.clean[ReviewFixture.report] ?? ""
    try scratch.write(
      text.replacing("reports the child", with: "tells jane.doe@gmail.com, SSN 078-05-1120, of the child"),
      to: ReviewFixture.report)
    try await scratch.commit("Tell")
    let result = try await scratch.mou(["log", "missing.report", "--format", format])
    #expect(result.code == 0, "\(result.messages)")
    #expect(!result.output.contains("jane.doe") && !result.output.contains("078-05"), "\(result.output)")
    #expect(result.output.contains("***-**-1120") && result.output.contains("***@***.com"), "\(result.output)")
  }

  @Test(arguments: papers)
  func refuseACountyWhoseFileHoldsSomethingOfOnePerson(format: String) async throws {
    let scratch = try await ScratchRepository.project()
    let text = ReviewFixture.clean["Counties/alameda.yaml"] ?? ""
    try scratch.write(text + "# ask Jane Doe at (510) 555-0142 about it\n", to: "Counties/alameda.yaml")
    let result = try await scratch.mou(
      ["diff", "main", "--county", "alameda", "--format", format, "--output", "\(scratch.folder)/paper"])
    #expect(result.code == 65, "\(result.messages)")
    #expect(result.messages.contains("[personal-data."))
    #expect(!result.messages.contains("555-0142"))
    #expect(!scratch.exists("paper"))
  }

  /// A county's statement stands in no clause of the library, so that a paper on clauses must name it aside.
  @Test(arguments: papers.filter { !$0.hasSuffix("docx") })
  func nameWhatACountyStates(format: String) async throws {
    let scratch = try await ScratchRepository.project()
    let text = ReviewFixture.clean["Counties/alameda.yaml"] ?? ""
    try scratch.write(text.replacing("report-hours: 12", with: "report-hours: 11"), to: "Counties/alameda.yaml")
    let result = try await scratch.mou(["diff", "main", "--format", format])
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.output.contains("alameda"), "\(result.output)")
    let words = format == "json" ? "\"new\" : \"11 hours\"" : "missing.report/report-hours: 12 hours → 11 hours"
    #expect(result.output.contains(words), "\(result.output)")
  }

  /// The way of a committee: adopt, commit, change the draft, see what changed since.
  @Test func showWhatChangedSinceTheAdoption() async throws {
    let scratch = try await ScratchRepository.project()
    let none = try await scratch.mou(["diff", "--adopted", "alameda"])
    #expect(none.code == 66 && none.messages.contains("mou adopt alameda"), "\(none.messages)")
    let adopted = try await scratch.mou(
      ["adopt", "alameda", "--on", "2026-09-01", "--body", "Board of Supervisors", "--item", "Item 14"])
    #expect(adopted.code == 0, "\(adopted.messages)")
    try await scratch.commit("Adopt")
    let same = try await scratch.mou(["diff", "--adopted", "alameda", "--exit-code"])
    #expect(same.code == 0 && same.output.hasPrefix("Since the adopted protocol: Nothing changed."), "\(same.output)")

    let text = ReviewFixture.clean[ReviewFixture.report] ?? ""
    try scratch.write(text.replacing("reports the child", with: "may report the child"), to: ReviewFixture.report)
    try await scratch.commit("Weaken")
    let file = "\(scratch.folder)/paper"
    for (format, words) in Self.formats {
      try? FileManager.default.removeItem(atPath: file)
      let result = try await scratch.mou(["diff", "--adopted", "alameda", "--format", format, "--output", file])
      #expect(result.code == 0, "\(format): \(result.messages)")
      let bytes = FileManager.default.contents(atPath: file) ?? Data()
      // A Word file is packed; what it holds is tested where it is written.
      let found = format.hasSuffix("docx") ? bytes.starts(with: Array("PK".utf8)) : bytes.text.contains(words)
      #expect(found, "\(format): \(bytes.text.prefix(2000))")
    }
    #expect(try await scratch.mou(["diff", "--adopted", "alameda", "--fail-on", "weakened"]).code == 1)
  }

  private static let formats = [
    ("text", "[-reports-]{+may report+}"), ("markdown", "# Changes since the adopted protocol"),
    ("html", "<ins>may report</ins>"), ("json", "\"baseline\" : \"adopted\""),
    ("comment", "<!-- mou"), ("github", "::warning file=Clauses/"), ("sarif", "\"element.weakened\""),
    ("docx", ""), ("redline", "[inserted: </span>may report<span"), ("memo", "the protocol adopted on 2026-09-01"),
    ("memo-docx", ""),
  ]
}

extension Data {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

extension ReviewFixture {
  /// The files of the small project as they are committed first.
  fileprivate static var clean: [String: String] { files(MiniProject()) }
}
