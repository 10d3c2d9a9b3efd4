internal import MOUCommands

/// Measures the program against the least its work can cost, and prints one table.
///
/// Run it from the project's folder in a release build: `swift run -c release Benchmark [<runs> [<start of a row>]]`.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let runs = arguments.first.flatMap(Int.init) ?? 9
    let wanted = arguments.dropFirst().first ?? ""
    let workload = try Workload(at: ProjectRoot.currentFolder)
    var table = BenchmarkTable()
    for measurement in Measurement.all(of: workload) where measurement.name.hasPrefix(wanted) {
      table.add(measurement.measured(runs: runs))
    }
    print(table.text(ratios: Ratio.all), terminator: "")
  }
}
