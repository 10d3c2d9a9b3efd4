import CountyEditing
import Testing

@Suite struct YAMLEditorTests {
  @Test(arguments: EditCase.all) func touchesOnlyWhatItMust(edit: EditCase) throws {
    #expect(try edited(edit.before, by: edit) == edit.after)
  }

  @Test(arguments: EditCase.all) func keepsTheLineBreaksOfTheFile(edit: EditCase) throws {
    for lineBreak in ["\r\n", "\r"] {
      #expect(
        try edited(edit.before.replacing("\n", with: lineBreak), by: edit)
          == edit.after.replacing("\n", with: lineBreak))
    }
  }

  @Test(arguments: EditCase.all) func addsNoLineBreakAtTheEnd(edit: EditCase) throws {
    #expect(try edited(String(edit.before.dropLast()), by: edit) == String(edit.after.dropLast()))
  }

  @Test(arguments: EditCase.all) func keepsAByteOrderMark(edit: EditCase) throws {
    #expect(try edited("\u{FEFF}" + edit.before, by: edit) == "\u{FEFF}" + edit.after)
  }

  @Test func refusesToTakeAwayLinesWithAValue() throws {
    var editor = YAMLEditor(Array("a:\n  b: 1 # why\n".utf8), file: "x.yaml")
    #expect(throws: EditFailure.self) { try editor.set(.scalar("1"), at: YAMLPath(keys: "a")) }
    #expect(throws: EditFailure.self) { try editor.set(.scalar("1"), at: YAMLPath(keys: "a", "b", "c")) }
    #expect(String(decoding: editor.bytes, as: UTF8.self) == "a:\n  b: 1 # why\n")
  }

  @Test func leavesABrokenFileAlone() throws {
    var editor = YAMLEditor(Array("a: [1\n".utf8), file: "x.yaml")
    #expect(throws: EditFailure.self) { try editor.set(.scalar("1"), at: YAMLPath(keys: "b")) }
    #expect(String(decoding: editor.bytes, as: UTF8.self) == "a: [1\n")
  }

  private func edited(_ text: String, by edit: EditCase) throws -> String {
    var editor = YAMLEditor(Array(text.utf8), file: "Counties/test.yaml", keyOrder: CountyKeys.order)
    try edit.edit(&editor)
    return String(decoding: editor.bytes, as: UTF8.self)
  }
}
