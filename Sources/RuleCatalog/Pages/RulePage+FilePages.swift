extension RulePage {
  /// Files and their YAML: what keeps a file from being read.
  static let filePages: [RulePage] = [
    RulePage(
      "yaml.alias", "An alias repeats a value that stands elsewhere; files are read as they stand.",
      example: "text: *other", fix: "Write the value out, or quote it when it is text."),
    RulePage(
      "yaml.anchor", "An anchor names a value for aliases, which are not read.",
      example: "text: &name words", fix: "Delete the anchor, or quote the text."),
    RulePage(
      "yaml.directive", "A directive such as %YAML or %TAG has no effect here.",
      example: "%YAML 1.1", fix: "Delete the line."),
    RulePage(
      "yaml.documents", "A file holds one document.",
      example: "---\na: 1\n---\nb: 2", fix: "Put the second document into a file of its own."),
    RulePage(
      "yaml.duplicate-key", "One key stands twice in a map, so that one of the two would be lost.",
      example: "title: A\ntitle: B", fix: "Keep one of the two."),
    RulePage(
      "yaml.empty", "A file has no content.",
      example: "# only a comment", fix: "Write the file, or delete it."),
    RulePage(
      "yaml.key", "A key is missing, is no text, or has no value.",
      example: "title My clause", fix: "Write 'key: value'."),
    RulePage(
      "yaml.limit", "A file is larger, deeper or longer than what is read.",
      example: "[[[[[[[…]]]]]]]", fix: "Divide the file."),
    RulePage(
      "yaml.lost-comment", "Words after ' #' are a comment and not part of the text.",
      example: "text: see item #4 for more", fix: "Quote the text, or write it under a |."),
    RulePage(
      "yaml.merge-key", "The merge key '<<' is not read.",
      example: "<<: *base", fix: "Write the keys out."),
    RulePage(
      "yaml.missing-comma", "An item of a list looks like two.",
      example: "roles: [probation education]", fix: "Put a comma between them."),
    RulePage(
      "yaml.syntax", "The file is not YAML.",
      example: "title: 'a' b", fix: "Mend the place that is marked."),
    RulePage(
      "yaml.tag", "Tags are not read: every value is text until a key gives it a meaning.",
      example: "text: !!binary abc", fix: "Delete the tag."),
    RulePage(
      "yaml.type", "A value is a list or a map where text is wanted, or the other way round.",
      example: "roles: probation", fix: "Write it in the form that the message names."),
    RulePage(
      "yaml.unclosed", "A quote, list or map is opened and never closed.",
      example: "title: \"words", fix: "Close it."),
    RulePage(
      "yaml.unquoted", "Text that YAML would read otherwise must stand in quotes.",
      example: "text: {{report-hours}} hours", fix: "Quote it, or write it under a |."),
    RulePage(
      "yaml.whitespace", "A tab or another blank stands where YAML wants a plain space.",
      example: "\troles: []", fix: "Put a space in its place."),
    RulePage(
      "text.control", "A control character stands in the file.",
      example: "a byte 0x1B", fix: "Delete it."),
    RulePage(
      "text.encoding", "The file is not saved as UTF-8.",
      example: "byte 0xE9 of Latin-1", fix: "Save it as UTF-8."),
    RulePage(
      "text.invisible", "A character that nobody can see stands in the text.",
      example: "a zero-width space", fix: "Delete it."),
    RulePage(
      "text.replacement", "U+FFFD stands where a character was lost, when a program could not read it.",
      example: "Pe\u{FFFD}a County", fix: "Write the character that stood there."),
    RulePage(
      "text.line-ends", "Line ends are mixed.",
      example: "one line ends in CRLF, others in LF", fix: "Save the file with one kind of line end."),
    RulePage(
      "text.markup", "A clause holds markup that documents cannot: HTML, images, headings, links other than https.",
      example: "text: <b>shall</b>", fix: "Write it in plain Markdown."),
    RulePage(
      "file.missing", "A file that every library has is not there.",
      example: "Clauses/roles.yaml is gone", fix: "Put it back."),
    RulePage(
      "file.stray", "A file stands where none belongs, or its name keeps it from being read.",
      example: "Clauses/notes.yaml, or Counties/napa.YAML", fix: "Move it, rename it, or delete it."),
    RulePage(
      "file.unreadable", "A file or a folder cannot be read.",
      example: "no permission to read it, or a pointer of Git LFS in its place",
      fix: "Mend its permissions, or fetch the file."),
    RulePage(
      "reference.case", "Two paths differ only by case, which many file systems take for one.",
      example: "Report.yaml and report.yaml", fix: "Rename one."),
    RulePage(
      "reference.outside", "A file is a link, a folder or a device, or leads outside the project.",
      example: "a link to /etc/passwd", fix: "Put the file itself here."),
  ]
}
