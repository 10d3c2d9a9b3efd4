package import ArgumentParser

/// Which counties a command is about.
package struct CountyOptions: ParsableArguments {
  @Argument(help: "Counties or regions by the names of their files, such as alameda.")
  package var counties: [String] = []

  @Flag(help: "All counties, without the invented example.")
  package var all = false

  package init() {}

  package mutating func validate() throws {
    if counties.isEmpty && !all {
      throw ValidationError("Name a county, or use --all. 'mou list counties' lists them.")
    }
    if !counties.isEmpty && all { throw ValidationError("Name counties or use --all, not both.") }
  }
}
