package import struct ProtocolModel.CalendarDay

/// How a page becomes a PDF: WeasyPrint reads it from its standard input and writes the PDF to its standard output.
///
/// The page holds no address to fetch, and a base under which none resolves keeps it so. The caller keeps what comes
/// out only when the program ended well and the file is whole.
package enum PDFConversion {
  package static let program = "weasyprint"

  /// Tagged for PDF/UA-1, quiet but for errors.
  package static let arguments = [
    "--encoding", "utf-8", "--base-url", "about:blank", "--pdf-variant", "pdf/ua-1", "--quiet", "-", "-",
  ]

  /// What the program's environment needs besides, so that fonts it cuts down bear no clock: the start of `day` in UTC.
  package static func environment(on day: CalendarDay) -> [String: String] {
    ["SOURCE_DATE_EPOCH": String(day.daysSince1970 * 86_400)]
  }

  /// What the user reads when the program is not installed.
  package static let missingProgram =
    "weasyprint, which turns the page into a PDF, is not installed: apt-get install weasyprint"

  /// What the user reads when the program failed; `complaint` is what it wrote to its standard error.
  package static func failure(complaint: String) -> String {
    let last = complaint.split(whereSeparator: \.isNewline).last.map { ": \($0)" } ?? ""
    return "weasyprint could not write the PDF\(last)"
  }

  /// Whether `bytes` begin and end as a PDF does: half a file is no file.
  package static func isWhole(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    bytes.starts(with: "%PDF-".utf8) && String(decoding: bytes.suffix(7), as: UTF8.self).contains("%%EOF")
  }
}
