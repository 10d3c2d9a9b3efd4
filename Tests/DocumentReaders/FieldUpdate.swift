internal import Foundation

extension ScratchFolder {
  /// The text of a Word document after LibreOffice has updated its contents and fields, as somebody does in Word by
  /// selecting all and pressing F9; headings with their numbers, no page furniture.
  package func textWithFieldsUpdated(of document: String) throws -> String {
    // The first start writes the profile, in which the macro is put then.
    try convert([document], to: "txt:Text", in: "stored")
    try FieldUpdate.install(in: path("profile/user/basic/Standard"))
    let text = path("updated.txt")
    _ = try DocumentReader.libreOffice.output(
      [
        "-env:UserInstallation=file://\(path("profile"))", "--headless", "--norestore",
        "macro:///Standard.Update.Main(\"\(document)\",\"\(text)\")",
      ], environment: [:])
    return try String(contentsOfFile: text, encoding: .utf8)
  }
}

/// The macro that updates everything there is to update.
private enum FieldUpdate {
  static func install(in folder: String) throws {
    for (name, text) in [("Update.xba", module), ("script.xlb", library)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
  }

  private static let library = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
    <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
    library:readonly="false" library:passwordprotected="false"><library:element library:name="Update"/></library:library>
    """

  private static let module = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
    <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Update" script:language="StarBasic">
    Sub Main(source As String, target As String)
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      hidden(0).Name = "Hidden" : hidden(0).Value = True
      document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
      document.getTextFields().refresh()
      For index = 0 To document.getDocumentIndexes().getCount() - 1
        document.getDocumentIndexes().getByIndex(index).update()
      Next
      document.getTextFields().refresh()
      Dim plain(1) As New com.sun.star.beans.PropertyValue
      plain(0).Name = "FilterName" : plain(0).Value = "Text (encoded)"
      plain(1).Name = "FilterOptions" : plain(1).Value = "UTF8,LF"
      document.storeToURL(ConvertToURL(target), plain())
      document.close(True)
      StarDesktop.terminate()
    End Sub
    </script:module>
    """
}
