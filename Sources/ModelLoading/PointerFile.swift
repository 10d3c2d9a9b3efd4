/// A small file that only names where the real one is, as Git LFS and git-annex leave it.
package struct PointerFile: Hashable, Sendable {
  /// `a Git LFS pointer`
  package let name: String
  /// What puts the real file in its place.
  package let command: String

  /// Nil when `input` is a file of its own.
  package init?(_ input: SourceInput) {
    if input.bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) {
      (name, command) = ("a Git LFS pointer", "git lfs pull")
    } else if input.bytes.count < 512, Self.annexed.contains(where: { input.bytes.starts(with: $0.utf8) }) {
      (name, command) = ("a git-annex link", "git annex get")
    } else {
      return nil
    }
  }

  /// The second is what a symbolic link holds in a commit.
  private static let annexed = ["/annex/objects/", "../.git/annex/"]
}
