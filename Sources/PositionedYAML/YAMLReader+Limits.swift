extension YAMLReader {
  /// How much of one file is read before it is refused, so that no file can take the program down.
  package struct Limits: Hashable, Sendable {
    package var fileBytes = 16 << 20
    package var scalarBytes = 1 << 20
    package var nodes = 1_000_000
    /// libyaml takes time quadratic in the depth of `[`; no real file nests more than a dozen levels.
    package var depth = 64
    /// The problems listed for one file; what follows them is usually the same slip again.
    package var problems = 100

    package init() {}
  }
}
