/// The words that the conflict scan listens for.
enum Vocabulary {
  static let minors: Set<String> = [
    "child", "children", "minor", "minors", "youth", "youths", "juvenile", "juveniles", "teen", "teens", "teenager",
    "teenagers", "girl", "girls", "boy", "boys", "adolescent", "adolescents", "csec",
  ]
  static let youngAdjectives: Set<String> = [
    "teenage", "underage", "juvenile", "child", "teen", "minor", "adolescent", "young",
  ]

  static let arrests: Set<String> = [
    "arrest", "arrests", "arrested", "arresting", "cite", "cites", "cited", "citing", "citation", "citations", "detain",
    "detains", "detained", "detaining", "detention", "book", "booked", "booking", "charge", "charges", "charged",
    "charging", "prosecute", "prosecutes", "prosecuted", "prosecuting", "prosecution",
  ]
  static let prostitution: Set<String> = [
    "prostitution", "soliciting", "solicitation", "solicit", "solicits", "solicited", "loitering", "loiter",
  ]
  /// Whoever pays or profits is arrested rightly.
  static let offenders: Set<String> = [
    "buyer", "buyers", "purchaser", "purchasers", "exploiter", "exploiters", "trafficker", "traffickers", "pimp",
    "pimps",
    "adult", "adults", "customer", "customers", "john", "johns", "perpetrator", "perpetrators", "offender", "offenders",
    "suspect", "suspects", "person", "persons", "anyone", "whoever", "facilitator", "facilitators", "defendant",
    "defendants",
  ]

  static let negations: Set<String> = [
    "not", "no", "never", "nobody", "none", "nor", "neither", "cannot", "can't", "won't", "don't", "doesn't", "isn't",
    "aren't", "without", "nothing", "rather", "instead", "prohibits", "prohibited", "prohibit", "forbids", "forbidden",
    "bars", "barred", "immune", "immunity", "exempt", "decriminalized", "decriminalizes", "decriminalization", "avoid",
    "avoids", "avoiding", "ended", "ends", "cease", "ceased", "stop", "stopped", "repealed", "removed", "unlawful",
    "regardless", "irrespective", "formerly", "previously", "historically", "past", "prevent",
    "prevents",
    "preventing", "against", "refrain", "dismiss", "dismissed", "vacate", "expunge", "seal", "sealed", "seals",
  ]
  /// Words that say a term is only spoken of.
  static let mentions: Set<String> = [
    "term", "terms", "word", "words", "label", "labels", "labeled", "language", "called", "phrase", "phrases",
    "stigmatizing", "misnomer", "replaces", "replaced", "replacing", "myth", "myths",
  ]

  static let consents: Set<String> = ["consent", "consents", "consented", "consenting", "consensual", "consensually"]
  static let willing: Set<String> = ["voluntary", "voluntarily", "willing", "willingly", "consensual", "consensually"]
  static let sexual: Set<String> = ["sex", "sexual", "sexually", "prostitution", "prostituted", "exploitation"]

  static let supervisors: Set<String> = [
    "supervisor", "supervisors", "manager", "managers", "principal", "director", "superior", "superiors", "employer",
    "administrator", "lead", "team", "designee", "liaison",
  ]
  static let reports: Set<String> = [
    "report", "reports", "reported", "reporting", "notify", "notifies", "tell", "tells", "inform", "informs",
  ]
}
