package import SourceText

/// The agency that holds one or more roles in a county.
package struct Partner: Hashable, Sendable {
  package let roles: [Located<PartnerRole.ID>]
  package let agency: Located<String>
  /// The agency's division for a role, where the file names one.
  package let divisions: [PartnerRole.ID: String]
  /// The teams it is stated to serve on; nil when the file does not say.
  package let servesOn: [Located<Team.ID>]?
  /// How it stands to the document; nil when the file does not say.
  package let standing: PartnerRole.Standing?
  /// The office that signs, `Director`.
  package let signatory: String?
  /// Where the file's author knows it from; nil for what is only common knowledge.
  package let source: String?
  /// The regional file it came from; nil for the county's own.
  package let region: Region.ID?
  package let range: SourceRange

  package init(
    roles: [Located<PartnerRole.ID>], agency: Located<String>, divisions: [PartnerRole.ID: String] = [:],
    servesOn: [Located<Team.ID>]?,
    standing: PartnerRole.Standing?, signatory: String?, source: String?, region: Region.ID? = nil, range: SourceRange
  ) {
    self.roles = roles
    self.agency = agency
    self.divisions = divisions
    self.servesOn = servesOn
    self.standing = standing
    self.signatory = signatory
    self.source = source
    self.region = region
    self.range = range
  }

  /// The same partner as `region` shares it.
  package func shared(by region: Region.ID) -> Partner {
    Partner(
      roles: roles, agency: agency, divisions: divisions, servesOn: servesOn, standing: standing, signatory: signatory,
      source: source,
      region: region, range: range)
  }
}
