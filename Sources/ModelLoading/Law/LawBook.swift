internal import ProtocolModel
internal import SourceText

/// What `Clauses/law/authorities.yaml` holds.
struct LawBook {
  let authorities: [Authority.ID: Authority]
  let provisions: [Provision.ID: Provision]
  let citations: [KnownCitation]
  let watch: [WatchedBill]

  /// A law book without pages.
  init() {
    authorities = [:]
    provisions = [:]
    citations = []
    watch = []
  }

  /// Reads the file, and enters the names it defines.
  init?(from map: inout MapReader) {
    let load = map.load
    let authorities = load.unique(
      map.requiredMaps("authorities", each: "an authority", AuthorityReader.authority), named: \.id, at: \.range,
      "authority")
    load.names.authorities = load.authorities.with(authorities.map(\.id))
    let sources = load.unique(
      map.maps("sources", each: "a source", AuthorityReader.source), named: \.value, at: \.range, "source")
    load.names.sources = load.sources.with(sources.map(\.value))
    let shortNames = Dictionary(authorities.map { ($0.id, $0.short) }) { first, _ in first }
    let reader = ProvisionReader(citedWhole: Set(authorities.filter { !$0.isCitedBySection }.map(\.id)))
    let entries = load.unique(
      map.requiredMaps("provisions", each: "a provision", reader.entry), named: \.id.value, at: \.id.range,
      "provision")
    load.names.provisions = load.provisions.with(entries.map(\.id.value))
    provisions = ProvisionBook(entries, shortNames, load).provisions
    citations = load.unique(
      map.maps("citations", each: "a citation", CitationReader.citation), named: \.id, at: \.range, "citation")
    watch = load.unique(map.maps("watch", each: "a bill", CitationReader.bill), named: \.id, at: \.range, "watch")
    self.authorities = Dictionary(uniqueKeysWithValues: authorities.map { ($0.id, $0) })
  }
}
