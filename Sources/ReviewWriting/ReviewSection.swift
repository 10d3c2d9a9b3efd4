package import ProseDiff

/// A section of a review as every format for people shows it.
package struct ReviewSection: Hashable, Sendable {
  /// In the order of the sections.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case headline, lost, weakened, coverage, counsel, amendments, words, documents, notCompared
  }

  package let kind: Kind
  package let title: String
  package let entries: [ReviewEntry]

  package init(kind: Kind, title: String, entries: [ReviewEntry]) {
    self.kind = kind
    self.title = title
    self.entries = entries
  }
}

/// One thing of a section: what it is, and what to show of it.
package struct ReviewEntry: Hashable, Sendable {
  package let title: String
  /// What stands beside the title: the kind of change, a command.
  package let remark: String?
  package let details: [ReviewDetail]

  package init(_ title: String, remark: String? = nil, _ details: [ReviewDetail] = []) {
    self.title = title
    self.remark = remark
    self.details = details
  }
}

package enum ReviewDetail: Hashable, Sendable {
  case line(String)
  /// A sentence with its changes marked, and what they do.
  case marked([ProseSegment], remark: String?)
  /// Texts side by side, each under its heading.
  case columns([Column])
  /// A command to run next.
  case command(String)

  package struct Column: Hashable, Sendable {
    package let heading: String
    package let text: String
  }
}
