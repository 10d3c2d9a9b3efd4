extension MiniProject {
  /// A county that has answered everything; tests take single answers away.
  package static func county(
    program: String = "{fiscal-year: 2026-27, opted-in: true, source: board item 12}",
    firstDeveloped: String = "{date: 2019-05-01, source: board item 4}", thisText: String = "first",
    hours: String = "12", sheriffServes: String = "[development]", more: String = ""
  ) -> String {
    """
    county: test
    name: Test
    example: true
    program:
      years:
        - \(program)
    protocol:
      first-developed: \(firstDeveloped)
      this-text: \(thisText)
    partners:
      - roles: [human-services, child-welfare]
        agency: Test County Human Services Agency
        serves-on: [development]
        source: roster
      - roles: [probation]
        agency: Test County Probation Department
        serves-on: [development]
        source: roster
      - roles: [sheriff]
        agency: Test County Sheriff's Office
        serves-on: \(sheriffServes)
        document: signs
        source: roster
    values:
      missing.report: {report-hours: \(hours)}
    \(more)
    """
  }
}
