internal import ProseDiff

/// The words of a file, to find it again under another name.
struct TextProfile {
  private let profile: WordProfile

  init(_ bytes: [UInt8]) { profile = WordProfile(String(decoding: bytes, as: UTF8.self)) }

  func likeness(to other: TextProfile) -> Double { profile.likeness(to: other.profile) }
}
