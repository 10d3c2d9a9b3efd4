internal import FoundationEssentials
package import Testing

/// Compares `actual`, byte for byte, with the file `name` in the folder `Golden` beside the calling test.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written anew and the test fails, so that nobody takes a
/// recording for a pass.
package func expectGolden(
  _ actual: String, _ name: String, testFile: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  let actualBytes = Array(actual.utf8)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actualBytes).write(to: file)
      Issue.record(
        "recorded Golden/\(name); read it, then run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
    } catch {
      Issue.record("Golden/\(name) could not be written: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected = try? Array(Data(contentsOf: file)) else {
    Issue.record("Golden/\(name) is missing; run once with RECORD_GOLDEN=1", sourceLocation: sourceLocation)
    return
  }
  if actualBytes != expected {
    Issue.record("\(difference(actualBytes, expected)) from Golden/\(name)", sourceLocation: sourceLocation)
  }
}

/// The first line that differs, as the start of a sentence.
private func difference(_ actual: [UInt8], _ expected: [UInt8]) -> String {
  let lines = { (bytes: [UInt8]) in
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
  let actualLines = lines(actual)
  let expectedLines = lines(expected)
  let count = max(actualLines.count, expectedLines.count)
  let line = { (lines: [String], number: Int) in number < lines.count ? "'\(lines[number])'" : "no line" }
  let number = (0..<count).first { number in
    !line(actualLines, number).utf8.elementsEqual(line(expectedLines, number).utf8)
  }
  guard let number else { return "the bytes differ" }
  return "line \(number + 1) is \(line(actualLines, number)), which differs: \(line(expectedLines, number)) is expected"
}
