extension RulePage {
  /// Names that nobody defines, and names that two define: one pair of rules for each kind of thing.
  static let namePages: [RulePage] =
    kinds.flatMap { kind -> [RulePage] in
      [
        RulePage(
          "\(kind.noun).unknown", "A file refers to a \(kind.noun) that no file defines.",
          example: "\(kind.noun): a name with one letter wrong",
          fix: "Write it as the message suggests, or define it in \(kind.home)."),
        RulePage(
          "\(kind.noun).duplicate", "A \(kind.noun) is defined or held twice.", example: "one name in two places",
          fix: "Keep one of the two."),
      ]
    }
    + ["citation", "watch"].map { noun in
      RulePage(
        "\(noun).duplicate", "A \(noun) is defined twice.", example: "one name in two places",
        fix: "Keep one of the two.")
    }

  /// What has names, and where they are defined.
  private static let kinds: [(noun: String, home: String)] = [
    ("role", "Clauses/roles.yaml"),
    ("team", "Clauses/teams.yaml"),
    ("fact", "Clauses/facts.yaml"),
    ("authority", "Clauses/law/authorities.yaml"),
    ("source", "Clauses/law/authorities.yaml"),
    ("provision", "Clauses/law/authorities.yaml"),
    ("element", "Clauses/law/elements"),
    ("clause", "the library's folders"),
    ("part", "Clauses/library.yaml"),
    ("region", "Counties/regions"),
    ("county", "Counties"),
  ]
}
