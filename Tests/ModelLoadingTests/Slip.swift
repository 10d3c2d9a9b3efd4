import SourceText
import Testing

/// A change to the sound files that breaks one rule, or nearly does.
struct Slip: Sendable, CustomTestStringConvertible {
  let rule: String
  let file: String
  let old: String?
  /// What stands in place of `old`, with the range marked that the diagnostic must underline.
  let new: String
  let hint: String?
  /// Words to mark elsewhere in the file.
  let mark: String?

  init(_ rule: String, _ file: String, _ old: String?, _ new: String, hint: String? = nil, mark: String? = nil) {
    self.rule = rule
    self.file = file
    self.old = old
    self.new = new
    self.hint = hint
    self.mark = mark
  }

  var testDescription: String { "\(rule): \(new)" }

  /// Expects exactly one diagnostic, of this rule and at the mark.
  func expectReported(sourceLocation: SourceLocation = #_sourceLocation) throws {
    var loading = try Loading(file, old, new)
    if let mark { try loading.replace(file, mark, "«\(mark)»") }
    let result = loading.result()
    #expect(result.rules == [rule], "\(result.diagnostics)", sourceLocation: sourceLocation)
    #expect(
      result.diagnostics.first?.range == (try loading.marks(in: file).first), "\(result.diagnostics)",
      sourceLocation: sourceLocation)
    if let hint { #expect(result.diagnostics.first?.hint == hint, sourceLocation: sourceLocation) }
  }
}

/// A change that looks like a slip and is none.
struct NearMissOfSlip: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String?
  let new: String

  init(_ file: String, _ old: String?, _ new: String) {
    self.file = file
    self.old = old
    self.new = new
  }

  var testDescription: String { "\(file): \(new)" }

  func expectSilence(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let result = try Loading(file, old, new).result()
    #expect(result.diagnostics.isEmpty, sourceLocation: sourceLocation)
  }
}
