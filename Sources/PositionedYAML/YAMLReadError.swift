/// Why libyaml could not go on; it reads nothing after this.
struct YAMLReadError: Error {
  /// What it did not understand, in its own words.
  let problem: String
  let mark: Mark
  /// What it was reading, in its own words, and where that began.
  let context: (words: String, mark: Mark)?
}
