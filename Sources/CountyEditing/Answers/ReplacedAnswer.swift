internal import PositionedYAML
internal import ProtocolModel
internal import TextScanning

/// An answer that stood in the file until another took its place, so that nobody loses one without a word.
package struct ReplacedAnswer: Hashable, Sendable {
  /// What was answered anew.
  struct Subject: Hashable, Sendable {
    /// The question's name: `mdt.initial/days`, `fact:uses-cac`.
    let question: String
    /// The value of a clause; nil for what the county says of itself and its partners.
    let value: ClauseValue?

    init(_ question: String, _ value: ClauseValue? = nil) {
      self.question = question
      self.value = value
    }
  }

  /// What was answered, and who said so.
  struct Statement: Hashable, Sendable {
    let words: String
    let source: String?
  }

  let subject: Subject
  let before: Statement
  let after: Statement

  init(_ subject: Subject, before: Statement, after: Statement) {
    self.subject = subject
    self.before = before
    self.after = after
  }
}

extension ReplacedAnswer: CustomStringConvertible {
  /// `missing.report/report-hours: was 24 hours (Director, 2025-10-01), now 6 hours (Director, 2026-11-21)`
  ///
  /// What belonged to one person is shown as stars, and a restricted value not at all.
  package var description: String { "\(subject.question): was \(shown(before)), now \(shown(after))" }

  private func shown(_ statement: Statement) -> String {
    let words =
      subject.value?.isRestricted == true
      ? "[restricted]"
      : PersonalDataMask.masked(statement.words, inPublicLine: subject.value?.kind == .publicLine)
    return words + (statement.source.map { " (\(PersonalDataMask.masked($0)))" } ?? "")
  }
}

extension ReplacedAnswer.Statement {
  /// What `node` answers, alone or at `key` beside its source; nil when it answers nothing.
  init?(_ node: YAMLNode, _ key: String, of subject: ReplacedAnswer.Subject) {
    guard let answer = node.kind == .mapping ? node[key] : node, !answer.isEmptyPlain else { return nil }
    let sources = [node["source"], node["stated-on"]].compactMap { $0 }.filter { !$0.isEmptyPlain }.map(\.text)
    words = Self.words(of: answer, subject.value?.kind)
    source = sources.isEmpty ? nil : sources.joined(separator: ", ")
  }

  /// A number with its unit, as documents print it; else what the file says.
  private static func words(of node: YAMLNode, _ kind: ClauseValue.Kind?) -> String {
    if case .quantity(let measure) = kind, let amount = Int(node.text) { return Quantity(amount, measure).description }
    guard node.kind == .sequence else { return node.text }
    return node.items.isEmpty ? "none" : node.items.map(\.text).joined(separator: ", ")
  }
}
