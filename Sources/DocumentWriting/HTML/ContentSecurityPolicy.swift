internal import struct ProtocolModel.Fingerprint

/// What a page may do: apply the style and run the script it carries, known by their digests, and nothing else.
struct ContentSecurityPolicy: Sendable {
  let text: String

  init(stylesheet: String, script: String?) {
    let sources = [
      "default-src 'none'", "style-src \(Self.source(stylesheet))", script.map { "script-src \(Self.source($0))" },
      "base-uri 'none'", "form-action 'none'",
    ]
    text = sources.compactMap(\.self).joined(separator: "; ")
  }

  private static func source(_ code: String) -> String {
    "'sha256-\(base64(ofHexadecimal: Fingerprint(of: code.utf8).description))'"
  }

  /// The bytes that `digits` spell, in base 64 (RFC 4648 §4).
  private static func base64(ofHexadecimal digits: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bits = digits.compactMap(\.hexDigitValue).flatMap { digit in (0..<4).map { digit >> (3 - $0) & 1 } }
    let sextets = stride(from: 0, to: bits.count, by: 6).map { start in
      (start..<start + 6).reduce(0) { $0 << 1 | ($1 < bits.count ? bits[$1] : 0) }
    }
    return String(sextets.map { alphabet[$0] }) + String(repeating: "=", count: (4 - sextets.count % 4) % 4)
  }
}
