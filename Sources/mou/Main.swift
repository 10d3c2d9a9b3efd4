internal import ArgumentParser
internal import MOUCommands

@main
struct Main {
  static func main() async { await MOU.main() }
}
