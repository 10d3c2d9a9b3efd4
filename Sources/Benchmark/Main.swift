internal import MOUCommands

/// Measures the program against the least its work can cost, and prints one table.
///
/// Run it from the project's folder in a release build: `swift run -c release Benchmark`.
@main
struct Main {
  static func main() throws {
    let runs = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 9
    let workload = try Workload(at: ProjectRoot.currentFolder)
    var table = BenchmarkTable()
    for measurement in Measurement.all(of: workload) { table.add(measurement.measured(runs: runs)) }
    print(table.text(ratios: Ratio.all), terminator: "")
  }
}
