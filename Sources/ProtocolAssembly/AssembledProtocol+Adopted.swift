package import ProtocolModel

extension AssembledProtocol {
  /// The same words, values and partners, to be judged on another day by what the county has said about itself since.
  package func rejudged(on day: CalendarDay, knowing facts: CountyFacts) -> AssembledProtocol {
    AssembledProtocol(
      profile: profile, day: day, facts: facts, values: values, parts: parts, clauses: clauses, positions: positions,
      omissions: omissions, sections: sections, holders: holders)
  }
}
