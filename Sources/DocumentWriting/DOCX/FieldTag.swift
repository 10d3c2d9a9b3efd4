/// The tags by which the controls of a form are found again.
///
/// A tag is the question's name as `mou values --set` takes it. Word holds 64 characters; a longer name is cut and ends
/// in `~` and its hash, so whoever reads a form compares with the tags of the questions it asks.
package enum FieldTag {
  /// `missing.report/report-hours`
  package static func of(question: String) -> String { ControlTag.field(question).text }

  /// The tag of one box among several: `team:steering=Test County Probation`.
  package static func of(question: String, option: String) -> String {
    ControlTag.field(question, option: option).text
  }
}
