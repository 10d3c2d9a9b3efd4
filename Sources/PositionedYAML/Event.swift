/// A place as libyaml counts it: from 0, in Unicode scalars.
struct Mark {
  var scalarIndex: Int
  var line: Int
  var column: Int
}

/// One step of libyaml through a text.
struct Event {
  enum Content {
    case streamStart, streamEnd, documentStart(version: (major: Int, minor: Int)?), documentEnd
    /// A scalar whose value has this many bytes.
    case scalar(YAMLNode.ScalarStyle, byteCount: Int)
    case sequenceStart(isFlow: Bool), mappingStart(isFlow: Bool)
    case collectionEnd, alias
  }

  let content: Content
  let start: Mark
  let end: Mark
  var hasAnchor = false
  var hasTag = false
}
