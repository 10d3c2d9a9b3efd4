/// A citation as somebody wrote it, with the one spelling the program knows it by.
package struct WrittenCitation: Hashable, Sendable {
  /// How citations to the authority begin: `WIC`, `Ed. Code`, `42 USC`; for a letter or an act the whole citation.
  package let authority: String
  /// `300`, `16524.8`, `Part 2`; nil for a letter or an act.
  package let section: String?
  /// `["b", "2"]`
  package let subdivisions: [String]
  /// Its bytes in the text that was scanned.
  package let bytes: Range<Int>

  package init(authority: String, section: String?, subdivisions: [String], bytes: Range<Int>) {
    self.authority = authority
    self.section = section
    self.subdivisions = subdivisions
    self.bytes = bytes
  }

  /// `WIC 300(b)(2)`, `ACL 15-49`, `Stats. 2016, ch. 773`
  package var canonical: String { wholeSection + subdivisions.map { "(\($0))" }.joined() }

  /// The citation without its subdivisions.
  package var wholeSection: String { section.map { "\(authority) \($0)" } ?? authority }
}
