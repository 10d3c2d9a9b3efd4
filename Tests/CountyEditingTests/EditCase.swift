import CountyEditing

/// A file before an edit and after it.
struct EditCase: Sendable, CustomStringConvertible {
  let name: String
  let before: String
  let after: String
  let edit: @Sendable (inout YAMLEditor) throws -> Void

  init(_ name: String, _ before: String, _ after: String, _ edit: @escaping @Sendable (inout YAMLEditor) throws -> Void)
  {
    self.name = name
    self.before = before
    self.after = after
    self.edit = edit
  }

  var description: String { name }

  static let hours = YAMLPath(keys: "values", "missing.report", "report-hours")
  static let seven = YAMLValue.inline([
    YAMLValue.Entry("value", .scalar("7")), YAMLValue.Entry("source", .scalar("Director")),
  ])
  static let amendment = YAMLValue.block([
    YAMLValue.Entry("clause", .scalar("a.b")),
    YAMLValue.Entry("text", .prose("One line.\nAnother: line.\n"), comments: ["edit below"]),
  ])

  static let all: [EditCase] = [
    EditCase(
      "replaces a value and keeps the comment beside it",
      "values:\n  missing.report:\n    report-hours: 12   # counsel\n",
      "values:\n  missing.report:\n    report-hours: {value: 7, source: Director}   # counsel\n"
    ) { try $0.set(seven, at: hours) },
    EditCase(
      "replaces inside braces", "values: {missing.report: {report-hours: 12, other: 1}}\n",
      "values: {missing.report: {report-hours: 7, other: 1}}\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "replaces quoted text and braces", "a: \"x # y\" # c\nb: {c: 1,\n  d: 2} # e\n", "a: z # c\nb: 3 # e\n"
    ) {
      try $0.set(.scalar("z"), at: YAMLPath(keys: "a"))
      try $0.set(.scalar("3"), at: YAMLPath(keys: "b"))
    },
    EditCase(
      "replaces prose", "a: |\n  one\n  two\n\nb: 1\n", "a: z\n\nb: 1\n"
    ) { try $0.set(.scalar("z"), at: YAMLPath(keys: "a")) },
    EditCase(
      "fills a key that stands alone", "values:\n  missing.report:\n    report-hours:   # to be asked\n",
      "values:\n  missing.report:\n    report-hours: 7   # to be asked\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "fills a map that stands alone, below its comments", "values:   # later\n  # ask probation\nwaives: []\n",
      "values:   # later\n  # ask probation\n  missing.report:\n    report-hours: 7\nwaives: []\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "fills an empty map", "values: {}  # none\nnotes: []\n",
      "values:  # none\n  missing.report:\n    report-hours: 7\nnotes: []\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "fills null", "values: ~\nnotes: []\n", "values:\n  missing.report:\n    report-hours: 7\nnotes: []\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "adds a key to a map in braces", "values:\n  missing.report: {other: 1, } # c\n",
      "values:\n  missing.report: {other: 1, report-hours: 7, } # c\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "adds a key at the end of a map, as far in as its neighbours",
      "values:\n    missing.report:\n        other: 1 # c\n        # about other\n\nnotes: []\n",
      "values:\n    missing.report:\n        other: 1 # c\n        # about other\n        report-hours: 7\n\nnotes: []\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "adds a map to a map that is indented by four", "values:\n    other: {a: 1}\n",
      "values:\n    other: {a: 1}\n    missing.report:\n        report-hours: 7\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "adds a key to the root in the usual order", "# head\ncounty: x\nname: X\n\n# dated notes\nnotes: []\n",
      "# head\ncounty: x\nname: X\n\nvalues:\n  missing.report:\n    report-hours: 7\n\n# dated notes\nnotes: []\n"
    ) { try $0.set(.scalar("7"), at: hours) },
    EditCase(
      "adds a key to the root before all others", "# head\nnotes: []\n", "# head\ncounty: x\nnotes: []\n"
    ) { try $0.set(.scalar("x"), at: YAMLPath(keys: "county")) },
    EditCase(
      "makes a list", "county: x\nnotes: []\n",
      "county: x\namends:\n  - clause: a.b\n    # edit below\n    text: |\n      One line.\n      Another: line.\nnotes: []\n"
    ) { try $0.append(amendment, to: YAMLPath(keys: "amends")) },
    EditCase(
      "fills an empty list", "amends: [] # none\n",
      "amends: # none\n  - clause: a.b\n    # edit below\n    text: |\n      One line.\n      Another: line.\n"
    ) { try $0.append(amendment, to: YAMLPath(keys: "amends")) },
    EditCase(
      "adds to a list after its prose, as far in as its neighbours",
      "amends:\n- clause: c.d\n  text: |\n    Old.\n\n\n# end\nnotes: []\n",
      "amends:\n- clause: c.d\n  text: |\n    Old.\n- clause: a.b\n  # edit below\n  text: |\n    One line.\n    Another: line.\n\n\n# end\nnotes: []\n"
    ) { try $0.append(amendment, to: YAMLPath(keys: "amends")) },
    EditCase(
      "adds to a list in brackets", "partners:\n  - {roles: [a], serves-on: [development]} # c\n",
      "partners:\n  - {roles: [a], serves-on: [development, child-mdt]} # c\n"
    ) {
      try $0.append(.scalar("child-mdt"), to: YAMLPath(keys: "partners").appending(item: 0).appending("serves-on"))
    },
    EditCase(
      "adds a list to a list item", "partners:\n  - roles: [a]\n    agency: B # c\n  - roles: [c]\n",
      "partners:\n  - roles: [a]\n    agency: B # c\n    serves-on: [child-mdt]\n  - roles: [c]\n"
    ) {
      try $0.append(.scalar("child-mdt"), to: YAMLPath(keys: "partners").appending(item: 0).appending("serves-on"))
    },
    EditCase(
      "adds to a list item in the middle of prose that looks like keys",
      "amends:\n  - clause: a\n    text: |\n      pin: no\n\n  - clause: b\n",
      "amends:\n  - clause: a\n    text: |\n      pin: no\n    pin: {edition: 2}\n\n  - clause: b\n"
    ) {
      try $0.set(
        .inline([YAMLValue.Entry("edition", .scalar("2"))]),
        at: YAMLPath(keys: "amends").appending(item: 0).appending("pin"))
    },
    EditCase("removes a line", "a: 1 # one\nb: 2 # two\nc: 3\n", "a: 1 # one\nc: 3\n") {
      try $0.remove(YAMLPath(keys: "b"))
    },
    EditCase("removes a map", "a:\n  b: 1\n  c: |\n    x\n# d\nd: 1\n", "# d\nd: 1\n") {
      try $0.remove(YAMLPath(keys: "a"))
    },
    EditCase("removes inside braces", "a: {b: 1, c: 2, d: 3}\n", "a: {b: 1}\n") {
      try $0.remove(YAMLPath(keys: "a", "c"))
      try $0.remove(YAMLPath(keys: "a", "d"))
    },
    EditCase("removes the key beside a dash", "a:\n  - b: 1\n    c: 2\n", "a:\n  - c: 2\n") {
      try $0.remove(YAMLPath(keys: "a").appending(item: 0).appending("b"))
    },
    EditCase(
      "quotes what must be quoted", "a: 1\n",
      "a: 1\nb: [\"x: y\", \"#1\", \"\", \"null\", \"-1\", \"say \\\"no\\\"\\nand go\", \"ends:\", Sonoma's, \"{{x}}\", \"a,b\"]\n"
    ) {
      try $0.set(
        .list(
          ["x: y", "#1", "", "null", "-1", "say \"no\"\nand go", "ends:", "Sonoma's", "{{x}}", "a,b"].map(
            YAMLValue.scalar)),
        at: YAMLPath(keys: "b"))
    },
  ]
}
