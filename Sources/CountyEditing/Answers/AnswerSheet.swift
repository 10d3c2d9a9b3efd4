internal import DocumentWriting

/// A table of questions that people fill in, and what they filled in.
package enum AnswerSheet {
  /// The columns that are read back.
  package static let questionColumn = "question"
  package static let answerColumn = "answer"
  package static let officeColumn = "office"

  package struct Problem: Error, Hashable, Sendable {
    package let message: String

    package init(message: String) { self.message = message }
  }

  /// The rows of `bytes` that are answered, by the headings of the first row.
  ///
  /// - Throws: `Problem` when the table cannot be read, or an answer names no office.
  package static func answers(in bytes: [UInt8], of file: String, office: String?) throws(Problem) -> [GivenAnswer] {
    let rows = try rows(in: bytes, of: file)
    guard let headings = rows.first?.map({ AnswerSpelling.trimmed($0).lowercased() }),
      let question = headings.firstIndex(of: questionColumn), let answer = headings.firstIndex(of: answerColumn)
    else {
      throw Problem(message: "\(file): the first row has no columns '\(questionColumn)' and '\(answerColumn)'")
    }
    let officeIndex = headings.firstIndex(of: officeColumn)
    var answers: [GivenAnswer] = []
    for (number, row) in rows.enumerated().dropFirst() {
      let cell = { (index: Int) in index < row.count ? AnswerSpelling.trimmed(row[index]) : "" }
      guard !cell(answer).isEmpty else { continue }
      let origin = "\(file), row \(number + 1)"
      let stated = officeIndex.map(cell) ?? ""
      guard let office = stated.isEmpty ? office : stated else {
        throw Problem(message: "\(origin): no office states it; fill the column '\(officeColumn)', or use --office")
      }
      answers.append(GivenAnswer(question: cell(question), text: cell(answer), office: office, origin: origin))
    }
    return answers
  }

  private static func rows(in bytes: [UInt8], of file: String) throws(Problem) -> [[String]] {
    do throws(CSVTable.Problem) {
      return try CSVTable(reading: bytes).rows
    } catch {
      throw Problem(message: "\(file):\(error.line): \(error.message)")
    }
  }
}
