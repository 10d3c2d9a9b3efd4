// swift-tools-version: 6.2
import PackageDescription

/// The settings every target shares: Swift 6 language mode with the strict checks that work together.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  // Everything is `package`, which the compiler does not specialize across targets by itself; loading takes a third less.
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// One step of the pipeline: a target in `Sources/<name>`.
func step(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one step, in `Tests/<name>`; every test target shares `TestSupport`.
///
/// `data` are the files that the tests read from the sources.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: data, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "mou",
  products: [.executable(name: "mou", targets: ["mou"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // The C libraries of the system.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // The pipeline, in order: imports point up this list only.
    step("ParallelWork"),
    step("SourceText"),
    step("PositionedYAML", ["CLibYAML", "SourceText"]),
    step("ProtocolModel", ["SourceText"]),
    step("TextScanning", ["ProtocolModel", "SourceText"]),
    step("ClauseMarkdown", ["CCMarkGFM", "ProtocolModel", "SourceText"]),
    step("ModelLoading", ["ClauseMarkdown", "ParallelWork", "PositionedYAML", "ProtocolModel", "SourceText"]),
    step("ProtocolAssembly", ["ProtocolModel", "SourceText"]),
    step("GapAnalysis", ["ProtocolAssembly", "ProtocolModel", "SourceText"]),
    step("RuleCatalog"),
    step("FindingAnnotation", ["RuleCatalog"]),
    step("ClauseLinting", ["ProtocolAssembly", "ProtocolModel", "RuleCatalog", "SourceText", "TextScanning"]),
    step("ProseDiff"),
    step("DocumentModel"),
    step(
      "ProtocolDrafting",
      ["ClauseMarkdown", "DocumentModel", "GapAnalysis", "ProtocolAssembly", "ProtocolModel", "SourceText"]),
    step("DocumentWriting", ["CZlib", "DocumentModel", "ProtocolModel", "SourceText"]),
    step(
      "GapReporting",
      ["DocumentWriting", "FindingAnnotation", "GapAnalysis", "ProtocolAssembly", "ProtocolModel", "SourceText"]),

    step(
      "CountyEditing",
      [
        "DocumentWriting", "GapAnalysis", "PositionedYAML", "ProtocolAssembly", "ProtocolModel", "SourceText",
        "TextScanning",
      ]),
    step(
      "RevisionReview",
      [
        "GapAnalysis", "ModelLoading", "ProseDiff", "ProtocolAssembly", "ProtocolModel", "SourceText", subprocess,
      ]),
    step(
      "ReviewWriting",
      [
        "FindingAnnotation", "GapAnalysis", "PositionedYAML", "ProseDiff", "ProtocolModel", "RevisionReview",
        "SourceText",
      ]),
    step(
      "RedlineDrafting",
      [
        "ClauseMarkdown", "DocumentModel", "GapAnalysis", "ModelLoading", "ProseDiff", "ProtocolAssembly",
        "ProtocolDrafting", "ProtocolModel", "ReviewWriting", "RevisionReview", "SourceText",
      ]),

    // The command line.
    step(
      "MOUCommands",
      [
        "ClauseLinting", "CountyEditing", "DocumentModel", "DocumentWriting", "GapAnalysis", "GapReporting",
        "ModelLoading", "ParallelWork", "PositionedYAML",
        "ProtocolAssembly", "ProtocolDrafting", "ProtocolModel", "RedlineDrafting", "ReviewWriting", "RevisionReview",
        "SourceText", "TextScanning", argumentParser, subprocess,
      ]),
    .executableTarget(name: "mou", dependencies: ["MOUCommands", argumentParser], swiftSettings: strict),

    // What the program's speed is measured with; not part of the product.
    .target(name: "CYAMLFloor", dependencies: ["CLibYAML"]),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "CYAMLFloor", "CZlib", "DocumentModel", "DocumentWriting", "GapAnalysis", "ModelLoading", "MOUCommands",
        "ProtocolAssembly",
        "ProtocolDrafting", "ProtocolModel", "SourceText",
      ], swiftSettings: strict),

    // What the tests share, and the tests of each step.
    .target(name: "TestSupport", dependencies: ["SourceText"], path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "ProjectFixtures",
      dependencies: ["GapAnalysis", "ModelLoading", "ProtocolAssembly", "ProtocolModel", "SourceText"],
      path: "Tests/ProjectFixtures", swiftSettings: strict),
    tests(
      "ProtocolAssemblyTests",
      ["GapAnalysis", "ModelLoading", "ProjectFixtures", "ProtocolAssembly", "ProtocolModel", "SourceText"]),
    tests(
      "LawContentTests",
      ["GapAnalysis", "ModelLoading", "ProjectFixtures", "ProtocolAssembly", "ProtocolModel", "SourceText"],
      data: ["Fixtures"]),
    tests("ProtocolModelTests", ["ProtocolModel"]),
    tests(
      "MOUCommandsTests",
      ["MOUCommands", "ModelLoading", "ProjectFixtures", "ProtocolModel", "SourceText", argumentParser]),
    tests(
      "GapAnalysisTests",
      ["GapAnalysis", "ModelLoading", "ProjectFixtures", "ProtocolAssembly", "ProtocolModel", "SourceText"]),
    tests(
      "CountyEditingTests",
      [
        "CountyEditing", "DocumentWriting", "GapAnalysis", "ModelLoading", "PositionedYAML", "ProjectFixtures",
        "ProtocolAssembly", "ProtocolModel", "SourceText",
      ]),
    tests("SourceTextTests", ["SourceText"]),
    tests("TextScanningTests", ["ProtocolModel", "SourceText", "TextScanning"]),
    tests(
      "ClauseLintingTests",
      [
        "ClauseLinting", "ModelLoading", "ProjectFixtures", "ProtocolAssembly", "ProtocolModel", "RuleCatalog",
        "SourceText",
      ]),
    tests("ModelLoadingTests", ["ModelLoading", "ProtocolModel", "SourceText"]),
    tests("PositionedYAMLTests", ["PositionedYAML", "SourceText"], data: ["Golden"]),
    tests("ProseDiffTests", ["ProseDiff"]),
    tests(
      "ProtocolDraftingTests",
      [
        "DocumentModel", "GapAnalysis", "ModelLoading", "ProjectFixtures", "ProtocolAssembly", "ProtocolDrafting",
        "ProtocolModel", "SourceText",
      ]),
    tests(
      "DocumentWritingTests",
      ["CZlib", "DocumentModel", "DocumentReaders", "DocumentWriting", "ProtocolAssembly", "ProtocolModel"]),
    .target(name: "DocumentReaders", path: "Tests/DocumentReaders", swiftSettings: strict),
    tests(
      "DocumentReadingTests",
      [
        "DocumentModel", "DocumentReaders", "DocumentWriting", "GapAnalysis", "GapReporting", "ModelLoading",
        "ProjectFixtures", "ProtocolAssembly", "ProtocolDrafting", "ProtocolModel", "SourceText",
      ]),
    tests(
      "GapReportingTests",
      [
        "DocumentWriting", "FindingAnnotation", "GapAnalysis", "GapReporting", "ModelLoading", "ProjectFixtures",
        "ProtocolAssembly", "ProtocolModel",
      ], data: ["Golden"]),
    tests(
      "RedlineDraftingTests",
      [
        "DocumentModel", "DocumentReaders", "DocumentWriting", "GapAnalysis", "ModelLoading", "ProjectFixtures",
        "ProtocolAssembly", "ProtocolDrafting", "ProtocolModel", "RedlineDrafting", "RevisionReview", "SourceText",
      ]),
    tests(
      "RevisionReviewTests",
      [
        "GapAnalysis", "ModelLoading", "ProjectFixtures", "ProseDiff", "ProtocolAssembly", "ProtocolModel",
        "ReviewWriting", "RevisionReview", "RuleCatalog", "SourceText", subprocess,
      ]),
  ]
)
