internal import DocumentModel
internal import ProtocolAssembly
internal import ProtocolModel

extension DraftMaterial {
  /// `text` of the library as it follows what `filling` became: after the names of several counties, ` County has`
  /// is ` Counties have`, and what each of them does is said of each.
  func words(_ text: String, after filling: Filling?) -> String {
    guard case .text(let name)? = filling, assembled.county.isJoint, name == assembled.county.name else { return text }
    for (one, several) in [(" County has ", " Counties have "), (" County", " Counties")] where text.hasPrefix(one) {
      return several + text.dropFirst(one.count).replacing("because it elects", with: "because each elects")
    }
    return text
  }
}
