/// The way from the root of a file to one of its values: keys of maps, numbers of list items.
package struct YAMLPath: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case key(String)
    /// From 0.
    case item(Int)
  }

  package let steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }

  /// A way along keys only.
  package init(keys: String...) { steps = keys.map(Step.key) }

  package func appending(_ key: String) -> YAMLPath { YAMLPath(steps + [.key(key)]) }

  package func appending(item number: Int) -> YAMLPath { YAMLPath(steps + [.item(number)]) }
}

extension YAMLPath: CustomStringConvertible {
  /// `values.missing.report.report-hours`, `amends[0].pin`
  package var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .item(let number): text += "[\(number)]"
      }
    }
  }
}
