internal import Dispatch
internal import Synchronization

/// Reads files beside each other on all processors.
enum ParallelReading {
  /// What `read` makes of each input, in the order of the inputs.
  ///
  /// `read` is called from several threads at once.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ read: @Sendable (Input) -> Output
  ) -> [Output] {
    guard inputs.count > 1 else { return inputs.map(read) }
    // Few files are shared out one by one, for some are much longer than others.
    let chunk = max(1, min(32, inputs.count / 64))
    let chunkCount = (inputs.count + chunk - 1) / chunk
    let results = Mutex([[Output]](repeating: [], count: chunkCount))
    DispatchQueue.concurrentPerform(iterations: chunkCount) { number in
      let outputs = inputs[number * chunk..<min((number + 1) * chunk, inputs.count)].map(read)
      results.withLock { $0[number] = outputs }
    }
    return results.withLock { $0.flatMap { $0 } }
  }
}
