/// The counties of California, fifty-eight since 1907.
package enum CaliforniaCounty {
  /// Their identifiers in the order of their names.
  package static let all = [
    "alameda", "alpine", "amador", "butte", "calaveras", "colusa", "contra-costa", "del-norte", "el-dorado", "fresno",
    "glenn", "humboldt", "imperial", "inyo", "kern", "kings", "lake", "lassen", "los-angeles", "madera", "marin",
    "mariposa", "mendocino", "merced", "modoc", "mono", "monterey", "napa", "nevada", "orange", "placer", "plumas",
    "riverside", "sacramento", "san-benito", "san-bernardino", "san-diego", "san-francisco", "san-joaquin",
    "san-luis-obispo", "san-mateo", "santa-barbara", "santa-clara", "santa-cruz", "shasta", "sierra", "siskiyou",
    "solano", "sonoma", "stanislaus", "sutter", "tehama", "trinity", "tulare", "tuolumne", "ventura", "yolo", "yuba",
  ]

  /// The FIPS code: California's 06, then the odd numbers in the order of the names.
  package static func fips(of id: String) -> String? {
    all.firstIndex(of: id).map { index in
      let number = String(2 * index + 1)
      return "06" + String(repeating: "0", count: 3 - number.count) + number
    }
  }
}
