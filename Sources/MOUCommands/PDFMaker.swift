internal import ArgumentParser
internal import DocumentWriting
internal import ProtocolModel
internal import Subprocess

/// Runs the optional program that turns our HTML into a PDF.
enum PDFMaker {
  /// The PDF of a page.
  ///
  /// - Throws: `ExitCode.programMissing` after a message when the program is not installed, `ExitCode.internalFault`
  ///   when it failed or wrote less than a whole file.
  static func pdf(fromHTML text: String, on day: CalendarDay) async throws -> [UInt8] {
    var environment: [Environment.Key: String?] = [:]
    for (name, value) in PDFConversion.environment(on: day) {
      environment[Environment.Key(stringLiteral: name)] = value
    }
    let result: (status: TerminationStatus, output: [UInt8], complaint: String)
    do {
      let run = try await run(
        .name(PDFConversion.program), arguments: Arguments(PDFConversion.arguments),
        environment: .inherit.updating(environment), input: .string(text), output: .bytes(limit: 256 << 20),
        error: .string(limit: 1 << 20))
      result = (run.terminationStatus, run.standardOutput, run.standardError)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      Console.message("mou: \(PDFConversion.missingProgram)\n")
      throw ExitCode.programMissing
    }
    guard result.status.isSuccess, PDFConversion.isWhole(result.output) else {
      Console.message("mou: \(PDFConversion.failure(complaint: result.complaint))\n")
      throw ExitCode.internalFault
    }
    return result.output
  }
}
