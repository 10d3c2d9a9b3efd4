import ModelLoading
import ProtocolModel
import SourceText
import Testing

/// Files: missing, misplaced, unreadable, and what stands twice in them.
@Suite struct FileTests {
  private static let library = "Clauses/library.yaml"
  private static let report = "Clauses/general-terms/missing/report.yaml"
  private static let locate = "Clauses/model-framework/missing/locate.yaml"
  private static let listed = "[missing.report, missing.locate]"

  @Test(arguments: [
    Slip("outline.duplicate", library, listed, "[missing.report, missing.locate, «missing.report»]"),
    Slip(
      "clause.unknown", library, listed, "[missing.report, missing.locate, «missing.repor»]",
      hint: "did you mean 'missing.report'?"),
    Slip("library.format", library, "format: 1", "format: «2»"),
    Slip(
      "fact.duplicate", "Clauses/facts.yaml", "  - fact: mdt-structure",
      "  - {fact: «uses-cac», kind: yes-no, ask: Why?, answers: probation}\n  - fact: mdt-structure"),
    Slip(
      "role.duplicate", "Clauses/roles.yaml", "  - role: law-enforcement",
      "  - {role: «police», name: police, label: Police}\n  - role: law-enforcement"),
    Slip(
      "part.duplicate", library, "  - part: appendices", "  - {part: «missing», title: Again}\n  - part: appendices"),
    Slip(
      "clause.path", report, "clause: missing.report", "clause: «missing.reprot»",
      hint: "write 'clause: missing.report', or rename the file"),
  ])
  func mistakesAreReported(slip: Slip) throws {
    let loading = try Loading(slip.file, slip.old, slip.new)
    let found = try #require(loading.result().diagnostics.first { $0.rule == slip.rule })
    #expect(found.range == (try loading.marks(in: slip.file).first))
    if let hint = slip.hint { #expect(found.hint == hint) }
  }

  @Test func aMisspeltClauseNameIsReportedOnce() throws {
    let result = try Loading(Self.report, "clause: missing.report", "clause: missing.reprot").result()
    #expect(result.diagnostics.filter { $0.severity == .error && $0.rule != "clause.path" }.map(\.rule) == [])
  }

  @Test func aClauseOutsideTheOutlineIsWarnedOf() throws {
    let result = try Loading(Self.library, Self.listed, "[missing.report]").result()
    #expect(result.diagnostics.map(\.rule) == ["clause.not-in-outline"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.diagnostics.first?.range.file == Self.locate)
  }

  @Test func aClauseInTwoFilesIsReportedWithBothPlaces() throws {
    var loading = Loading()
    try loading.replace(
      "Clauses/model-framework/missing/report.yaml", nil,
      "clause: «missing.report»\ntitle: T\nedition: 1\ndrafted-after: {basis: design}\nbinds: []\ntext: Words.\n")
    let found = try #require(loading.result().diagnostics.first)
    #expect(loading.result().rules == ["clause.duplicate"])
    #expect(found.range == (try loading.marks(in: "Clauses/model-framework/missing/report.yaml").first))
    #expect(found.notes.map { $0.range?.file } == [Self.report])
  }

  @Test func pathsThatDifferByCaseAreReported() throws {
    var loading = Loading()
    try loading.replace(
      "Clauses/general-terms/missing/Report.yaml", nil,
      "clause: missing.other\ntitle: T\nedition: 1\ndrafted-after: {basis: design}\nbinds: []\ntext: Words.\n")
    #expect(loading.result().rules.contains("reference.case"))
  }

  /// The files that refer to it say nothing: a hundred unknown names would hide the one message that helps.
  @Test(arguments: ["roles.yaml", "facts.yaml", "teams.yaml", "law/authorities.yaml", "law/elements"])
  func aMissingFileIsTheOnlyMistake(name: String) {
    var loading = Loading()
    for path in loading.files.keys where path.hasPrefix("Clauses/\(name)") { loading.remove(path) }
    let errors = loading.result().diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["file.missing"])
    #expect(errors.map(\.range.file) == ["Clauses/\(name)"])
  }

  /// What nobody may read is there all the same: nothing that it may define is called missing or unknown.
  @Test(
    arguments: [
      "Clauses/roles.yaml", "Clauses/facts.yaml", "Clauses/teams.yaml", "Clauses/law/authorities.yaml", library, report,
      locate, "Clauses/general-terms", "Clauses/law/elements", "Clauses/law/elements/wic.yaml", "Clauses/law",
      "Counties/regions", "Counties/regions/bay.yaml",
    ], ["file.unreadable", "reference.outside"])
  func whatCannotBeOpenedIsTheOnlyMistake(path: String, rule: String) {
    var loading = Loading()
    for file in loading.files.keys where file == path || file.hasPrefix("\(path)/") { loading.remove(file) }
    let unread = Diagnostic(rule, .error, "it cannot be read", at: SourceRange(startOf: path))
    #expect(loading.result(unread: [unread]).diagnostics == [unread])
  }

  @Test func aBrokenOutlineLeavesNoClauseOut() throws {
    let result = try Loading(Self.library, Self.listed, "[missing.report").result()
    #expect(result.diagnostics.map(\.range.file) == [Self.library])
  }

  @Test func withoutItsMainFileThereIsNoLibrary() {
    var loading = Loading()
    loading.remove(Self.library)
    #expect(loading.result().library == nil)
    #expect(loading.result().rules.contains("file.missing"))
  }

  @Test(arguments: [
    "Clauses/notes.yaml", "Clauses/law/extra.yaml", "Clauses/general-terms/missing/x.yml", "Counties/a/b.yaml",
    "Counties/napa.yml",
  ])
  func aFileWhereNoneBelongsIsReported(path: String) throws {
    let result = try Loading(path, nil, "a: b\n").result()
    #expect(result.rules == ["file.stray"])
    #expect(result.diagnostics.first?.range == SourceRange(startOf: path))
  }

  /// What a slip in its name keeps from being read is lost in silence otherwise.
  @Test(arguments: [
    ("Counties/lake.YAML", "lake.yaml"), ("Counties/napa.Yml", "napa.yaml"), ("Counties/napa.yaml.txt", "napa.yaml"),
    ("Counties/napa.yaml ", "napa.yaml"), ("Counties/.napa.yaml", "napa.yaml"),
    ("Counties/regions/bay.yml", "bay.yaml"), ("Counties/napa.adopted.Yaml", "napa.adopted.yaml"),
    ("Clauses/general-terms/missing/x.YAML", "x.yaml"), ("Clauses/general-terms/missing/x.yaml.TXT ", "x.yaml"),
    ("Clauses/general-terms/missing/.x.yaml", "x.yaml"), ("Clauses/law/elements/.wic.yaml", "wic.yaml"),
    ("Clauses/.roles.yaml", "roles.yaml"),
  ])
  func aFileWithASlipInItsNameIsReported(path: String, meant: String) throws {
    let result = try Loading(path, nil, "a: b\n").result()
    #expect(result.rules == ["file.stray"])
    #expect(result.diagnostics.first?.range == SourceRange(startOf: path))
    #expect(result.diagnostics.first?.hint == "rename it to '\(meant)', or take it out of the folder")
  }

  @Test(arguments: [
    "Counties/.#napa.yaml", "Counties/.napa.yaml.swp", "Counties/napa.yaml~", "Counties/#napa.yaml#",
    "Counties/._napa.yaml", "Counties/.DS_Store", "Clauses/general-terms/missing/.gitkeep",
    "Clauses/general-terms/missing/.x.yaml.swo", "Clauses/general-terms/missing/.#x.yaml", "Counties/yaml",
  ])
  func whatEditorsLeaveIsPassedOver(path: String) throws {
    #expect(try Loading(path, nil, "[").result().diagnostics == [])
  }

  @Test func aFileWhoseNameNoClauseCanHaveIsToBeRenamed() throws {
    var loading = Loading()
    let text = try #require(loading.files[Self.report])
    loading.remove(Self.report)
    try loading.replace("Clauses/general-terms/missing/Report.yaml", nil, text)
    let found = try #require(loading.result().diagnostics.first { $0.rule == "clause.path" })
    #expect(
      found.hint
        == "rename the file to 'Clauses/general-terms/missing/report.yaml': no clause can be called 'missing.Report'")
  }

  @Test(arguments: ["Clauses/README.md", "Counties/alameda.adopted.yaml", "README.md", "Output/a.yaml"])
  func otherFilesArePassedOver(path: String) throws {
    #expect(try Loading(path, nil, "[").result().diagnostics == [])
  }

  @Test(arguments: [
    "Clauses/roles.yaml", "Clauses/facts.yaml", "Clauses/teams.yaml", "Clauses/law/elements/wic.yaml",
    "Clauses/law/authorities.yaml", report, locate,
  ])
  func anUnreadableFileBringsNoOtherMessage(path: String) throws {
    let sound = try #require(Loading().files[path])
    let result = try Loading(path, nil, sound + "\"unclosed\n").result()
    let others = result.diagnostics.filter { $0.range.file != path }
    #expect(others == [])
    #expect(!result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "Clauses/roles.yaml", "Clauses/facts.yaml", "Clauses/teams.yaml", "Clauses/law/authorities.yaml",
    "Clauses/law/elements/wic.yaml", "Counties/regions/bay.yaml", library, report,
  ])
  func aFileCutOffInTheMiddleBringsNoOtherMessage(path: String) throws {
    let result = try Loading(path, nil, "- [\n").result()
    #expect(result.diagnostics.map(\.range.file) == [path])
  }

  @Test func mistakesOfAllFilesAreReportedInOneRun() throws {
    var loading = Loading()
    try loading.replace("Clauses/roles.yaml", "several: true", "several: yes")
    try loading.replace("Clauses/teams.yaml", "lead: human-services", "lead: nobody")
    try loading.replace(Self.report, "{{cite:wic-1}}", "{{cite:wic-7}}")
    try loading.replace("Counties/alameda.yaml", "report-hours: 12", "report-hours: soon")
    try loading.replace("Counties/regions/bay.yaml", "topic: other", "topc: other")
    try loading.replace(Self.locate, nil, "clause: [\n")
    let result = loading.result()
    #expect(
      Set(result.rules).isSuperset(of: [
        "boolean.invalid", "role.unknown", "provision.unknown", "value.kind", "key.unknown",
      ]))
    #expect(result.diagnostics.contains { $0.range.file == Self.locate })
    #expect(!result.rules.contains("clause.unknown"))
  }
}
