/// All nodes of one document; the nodes handed out are windows into it.
final class NodeStorage: Sendable {
  let text: YAMLText
  /// The nodes, each followed by its children.
  let records: ContiguousArray<NodeRecord>
  /// The values of all scalars, one after the other.
  let pool: [UInt8]

  init(text: YAMLText, records: ContiguousArray<NodeRecord>, pool: [UInt8]) {
    self.text = text
    self.records = records
    self.pool = pool
  }

  /// The bytes of the value of the scalar at `index`.
  func value(at index: Int) -> ArraySlice<UInt8> { pool[records[index].valueRange] }

  /// Whether the scalar at `index` has the very bytes of `text`.
  func hasValue(of text: String, at index: Int) -> Bool {
    let pool = pool
    let values = pool.span
    let value = values.extracting(records[index].valueRange)
    let bytes = text.utf8.span
    guard value.count == bytes.count else { return false }
    for offset in bytes.indices where value[offset] != bytes[offset] { return false }
    return true
  }

  /// Whether the value of `scalar` is ASCII alone.
  func isASCII(_ scalar: NodeRecord) -> Bool {
    let pool = pool
    let values = pool.span
    let value = values.extracting(scalar.valueRange)
    for offset in value.indices where value[offset] >= 0x80 { return false }
    return true
  }

  /// How the scalar at `index` begins.
  func head(at index: Int) -> KeyHead {
    let pool = pool
    let values = pool.span
    return KeyHead(values.extracting(records[index].valueRange))
  }
}
