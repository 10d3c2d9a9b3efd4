internal import Glibc

/// What one measurement took: milliseconds over its runs, and the process's peak memory afterwards.
struct Measured {
  let name: String
  let bytes: Int
  /// Sorted.
  let milliseconds: [Double]
  let peakMegabytes: Int

  var median: Double { milliseconds[milliseconds.count / 2] }
}

extension Measurement {
  /// Runs the work once to warm up, then `runs` times.
  func measured(runs: Int) -> Measured {
    let clock = ContinuousClock()
    var sink = work()
    let times = (0..<max(1, runs)).map { _ in
      let duration = clock.measure { sink &+= work() }
      return Double(duration.components.seconds) * 1000 + Double(duration.components.attoseconds) / 1e15
    }
    precondition(sink != .min, "the sum only keeps the work alive")
    return Measured(name: name, bytes: bytes, milliseconds: times.sorted(), peakMegabytes: Self.peakMegabytes)
  }

  private static var peakMegabytes: Int {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}

/// One measurement against another, with the most it may be.
struct Ratio {
  let name: String
  let of: String
  let to: String
  let bar: Double

  static let all = [
    Ratio(name: "load / floor, 20 MB", of: "load, 20 MB of clauses", to: "floor: events, 20 MB of clauses", bar: 2),
    Ratio(
      name: "load and check all / floor, real", of: "load and check all, real project",
      to: "floor: events, real project", bar: 4),
    Ratio(name: "Word / gzip -6 of its XML", of: WordWorkload.write.name, to: WordWorkload.floor.name, bar: 4),
    Ratio(
      name: "10 x counties / real", of: "load and check all, 10 x counties", to: "load and check all, real project",
      bar: 11),
    Ratio(
      name: "10 x clauses / real", of: "load and check all, 10 x clauses", to: "load and check all, real project",
      bar: 11),
  ]
}

/// The table that is printed.
struct BenchmarkTable {
  private var rows: [Measured] = []

  mutating func add(_ row: Measured) { rows.append(row) }

  func text(ratios: [Ratio]) -> String {
    let width = rows.map(\.name.count).max() ?? 0
    var lines = [padded("in-process, milliseconds", width) + "    median       min       max   peak MB      MB/s"]
    for row in rows {
      let cells = [row.median, row.milliseconds.first ?? 0, row.milliseconds.last ?? 0].map { right(fixed($0), 10) }
      let speed = row.bytes > 0 ? fixed(Double(row.bytes) / 1000 / row.median) : ""
      lines.append(padded(row.name, width) + cells.joined() + right(String(row.peakMegabytes), 10) + right(speed, 10))
    }
    lines.append("")
    for ratio in ratios {
      guard let of = rows.first(where: { $0.name == ratio.of }), let to = rows.first(where: { $0.name == ratio.to })
      else { continue }
      let value = of.median / to.median
      lines.append(
        padded(ratio.name, width) + right(fixed(value), 10)
          + "   at most \(fixed(ratio.bar))\(value > ratio.bar ? "   OVER" : "")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fixed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(hundredths % 100)
    return "\(hundredths / 100).\(digits.count < 2 ? "0" : "")\(digits)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
