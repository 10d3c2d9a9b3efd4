package import GapAnalysis
package import ProtocolModel
internal import SourceText

/// Findings of one section of the law together, as a report shows them.
package struct FindingGroup: Sendable {
  package let title: String
  package let findings: [Finding]

  /// The findings in force of `report`, by the section of the law that asks; recommendations come last.
  package static func groups(of report: GapReport, _ library: ClauseLibrary) -> [FindingGroup] {
    var order: [String] = []
    var members: [String: [Finding]] = [:]
    for finding in report.inForce {
      let title = title(for: finding.element, library, on: report.day)
      if members[title] == nil { order.append(title) }
      members[title, default: []].append(finding)
    }
    return order.map { FindingGroup(title: $0, findings: members[$0] ?? []) }
  }

  /// The findings in force by the four categories of the state's resource guide; what fits none comes last.
  package static func groupsByCategory(of report: GapReport) -> [FindingGroup] {
    let titles: [(StatutoryElement.Category, String)] = [
      (.identify, "Identify"), (.document, "Document"), (.services, "Determine services"), (.locate, "Locate"),
    ]
    let groups = titles.map { category, title in
      FindingGroup(title: title, findings: report.inForce.filter { $0.element.categories.contains(category) })
    }
    let others = report.inForce.filter(\.element.categories.isEmpty)
    return (groups + [FindingGroup(title: "Outside the four categories", findings: others)]).filter {
      !$0.findings.isEmpty
    }
  }

  /// The elements that wait for nothing but one unstated fact, by the fact in order; and the other findings.
  package static func folded(
    _ findings: [Finding]
  ) -> (hanging: [(fact: CountyFact.ID, findings: [Finding])], others: [Finding]) {
    var hanging: [CountyFact.ID: [Finding]] = [:]
    var others: [Finding] = []
    for finding in findings {
      if finding.state == .undecided, finding.reasons.count == 1, case .factNotStated(let fact)? = finding.reasons.first
      {
        hanging[fact, default: []].append(finding)
      } else {
        others.append(finding)
      }
    }
    return (hanging.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, others)
  }

  private static func title(for element: StatutoryElement, _ library: ClauseLibrary, on day: CalendarDay) -> String {
    if element.level == .recommended { return "Guidance" }
    guard let provision = element.provisions.first?.value, let section = library.section(of: provision) else {
      return "Other duties"
    }
    return "\(section.heading) (\(library.citation(of: section.id, on: day)))"
  }
}

extension ClauseLibrary {
  /// The whole section that `provision` is a subdivision of; itself when it is one.
  package func section(of provision: Provision.ID) -> Provision? {
    guard let found = provisions[provision] else { return nil }
    let authority = found.authority.value.rawValue
    let rest = provision.rawValue.dropFirst(authority.count + 1)
    guard provision.rawValue.hasPrefix("\(authority)-"), let number = rest.split(separator: "-").first else {
      return found
    }
    return provisions[Provision.ID("\(authority)-\(number)")] ?? found
  }
}
