/// The keys of a county file in the order in which people expect them.
package enum CountyKeys {
  package static let order = [
    "county", "region", "example", "name", "title", "counties", "fips", "seat", "program", "protocol", "facts",
    "partners",
    "values", "takes", "leaves-out", "chooses", "order", "relies-on", "amends", "adds", "acknowledges", "waives",
    "victims-served", "notes",
  ]
}
