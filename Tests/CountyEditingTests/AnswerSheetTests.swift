import CountyEditing
import DocumentWriting
import Testing

@Suite struct AnswerSheetTests {
  static let nastyCells = [
    "=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=x", "''+", "'tis", "a,b", "say \"no\"", "two\nlines", "two\r\nlines", "",
    " x ", "  =1", "＝1", " ＠x", "' =1", "\u{A0}-1",
    "é\u{301}",
  ]

  @Test(arguments: nastyCells) func readsBackWhatItWrote(cell: String) throws {
    let table = CSVTable([["a", cell, "c"], [cell, "", "d"]])
    let back = try CSVTable(reading: Array(table.text.utf8))
    #expect(back.rows.map { $0.map { Array($0.utf8) } } == table.rows.map { $0.map { Array($0.utf8) } })
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "  =1+1", "\u{A0}@x", "＝1+1", "＋1", " －1", "＠x"])
  func guardsWhatASpreadsheetWouldCalculate(cell: String) {
    #expect(CSVTable([[cell]]).text == "'\(cell)\r\n")
  }

  @Test(arguments: ["2 = 2", "'tis", "a-b", " x@y", "１＋１"]) func leavesOtherWordsAlone(cell: String) {
    #expect(CSVTable([[cell]]).text == "\(cell)\r\n")
  }

  @Test(arguments: [
    "question,answer\nq,1\n", "question,answer\r\nq,1", "\u{FEFF}question,answer\rq,1\r", "Answer,x,Question\n1,,q\n\n",
  ])
  func readsWhatSpreadsheetsSave(text: String) throws {
    let answers = try AnswerSheet.answers(in: Array(text.utf8), of: "a.csv", office: "Director")
    #expect(answers == [GivenAnswer(question: "q", text: "1", office: "Director", origin: "a.csv, row 2")])
  }

  @Test func passesOverRowsWithoutAnAnswer() throws {
    let text = "question,answer,office\nq,,\nr,2,Chief\ns\n"
    let answers = try AnswerSheet.answers(in: Array(text.utf8), of: "a.csv", office: nil)
    #expect(answers.map(\.question) == ["r"])
    #expect(answers.map(\.office) == ["Chief"])
  }

  @Test(arguments: [
    ("question,reply\nq,1\n", "a.csv: the first row has no columns 'question' and 'answer'"),
    ("question,answer\nq,1\n", "a.csv, row 2: no office states it; fill the column 'office', or use --office"),
    ("question,answer\nq,\"1\n", "a.csv:2: a quote is opened and never closed"),
    ("question,answer\nq,\"1\"2\n", "a.csv:2: text follows a closing quote; double the quotes inside a cell"),
  ])
  func saysWhatIsWrong(text: String, message: String) {
    #expect(throws: AnswerSheet.Problem(message: message)) {
      try AnswerSheet.answers(in: Array(text.utf8), of: "a.csv", office: nil)
    }
  }
}
