internal import CLibYAML

/// The parser events of one text; owns all memory that libyaml uses.
///
/// This is the only file that touches the memory of libyaml. It keeps pointers to its parser and to the bytes, so both
/// live on the heap, at one place, for as long as the stream.
@safe struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Reads `text`, which must be UTF-8 without a byte-order mark.
  init(_ text: ArraySlice<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe bytes = .allocate(capacity: text.count)
    _ = unsafe bytes.initialize(from: text)
    let isReady = unsafe yaml_parser_initialize(parser)
    precondition(isReady == 1, "libyaml could not allocate a parser")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  /// The next event; the value of a scalar is appended to `pool`.
  mutating func next(appendingTo pool: inout [UInt8]) throws(YAMLReadError) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe YAMLReadError(parser.pointee) }
    defer { unsafe yaml_event_delete(&event) }
    if unsafe event.type == YAML_SCALAR_EVENT {
      let scalar = unsafe event.data.scalar
      unsafe pool.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
    }
    return unsafe Event(event)
  }
}

extension Event {
  fileprivate init(_ event: borrowing yaml_event_t) {
    start = unsafe Mark(event.start_mark)
    end = unsafe Mark(event.end_mark)
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      content = unsafe .scalar(YAMLNode.ScalarStyle(scalar.style), byteCount: scalar.length)
      hasAnchor = unsafe scalar.anchor != nil
      hasTag = unsafe scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      content = unsafe .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE)
      hasAnchor = unsafe sequence.anchor != nil
      hasTag = unsafe sequence.tag != nil
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      content = unsafe .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
      hasAnchor = unsafe mapping.anchor != nil
      hasTag = unsafe mapping.tag != nil
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: content = .collectionEnd
    case YAML_ALIAS_EVENT: content = .alias
    case YAML_DOCUMENT_START_EVENT:
      let version = unsafe event.data.document_start.version_directive
      content = unsafe .documentStart(version: version.map { unsafe (Int($0.pointee.major), Int($0.pointee.minor)) })
    case YAML_DOCUMENT_END_EVENT: content = .documentEnd
    case YAML_STREAM_START_EVENT: content = .streamStart
    default: content = .streamEnd
    }
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(scalarIndex: mark.index, line: mark.line, column: mark.column)
  }
}

extension YAMLNode.ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension YAMLReadError {
  fileprivate init(_ parser: yaml_parser_t) {
    problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    mark = unsafe Mark(parser.problem_mark)
    context = unsafe parser.context.map { unsafe (String(cString: $0), Mark(parser.context_mark)) }
  }
}
