internal import SourceText

extension YAMLText {
  /// Takes `bytes` when they are sound UTF-8 text within the limits, and reports what is wrong with them if not.
  init?(checking bytes: [UInt8], file: String, limits: YAMLReader.Limits, diagnostics: inout Diagnostics) {
    guard bytes.count <= min(limits.fileBytes, Int(Int32.max)) else {
      diagnostics.report(.fileTooLarge(file, byteCount: bytes.count, limit: limits.fileBytes))
      return nil
    }
    if let encoding = ForeignEncoding(of: bytes) {
      diagnostics.report(.foreignEncoding(encoding, file: file))
      return nil
    }
    let fault = UTF8Fault(in: bytes)
    let scan = TextScan(bytes, upTo: fault?.byteOffset ?? bytes.count, atMost: limits.problems)
    self.init(file: file, bytes: bytes, layout: scan.layout)

    if let fault { diagnostics.report(.notUTF8(fault, in: self)) }
    for character in scan.unwanted { diagnostics.report(.unwantedCharacter(character, in: self)) }
    if let offset = scan.otherLineEnd { diagnostics.report(.mixedLineEnds(at: offset, in: self)) }
    if let line = tagDirective { diagnostics.report(.tagDirective(self.range(ofBytes: line))) }
    if let conflict = MergeConflict(in: self) { diagnostics.report(.mergeConflict(conflict, in: self)) }
    if diagnostics.hasErrors { return nil }
  }

  /// A `%TAG` line. libyaml compares each with all before it, so that it must never see many of them.
  private var tagDirective: Range<Int>? {
    for line in layout.markedLines {
      if bytes[layout.lineStart(line)...].starts(with: "%TAG".utf8) { return bytes(ofLine: line) }
    }
    return nil
  }
}
