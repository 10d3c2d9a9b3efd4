/// What each rule of the program means, with an example and what to do.
package enum RuleCatalog {
  /// The page of `rule`; nil when there is no such rule.
  package static func page(for rule: String) -> RulePage? { byID[rule] }

  /// All pages in the order of their identifiers.
  package static let pages: [RulePage] = allPages.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }

  /// The pages as their areas list them; a test finds one that stands twice.
  package static let allPages: [RulePage] =
    RulePage.filePages + RulePage.modelPages + RulePage.namePages + RulePage.lintPages + RulePage.textPages
    + RulePage.countyPages + RulePage.reviewPages + RulePage.lawPages

  private static let byID = Dictionary(pages.map { ($0.id, $0) }) { first, _ in first }
}
