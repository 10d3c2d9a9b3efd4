internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in their order, worked out on all processors.
  ///
  /// `transform` is called from several threads at once; it must be pure, so that nobody can tell which was faster.
  package func parallelMap<Output: Sendable>(_ transform: @Sendable (Element) -> Output) -> [Output] {
    guard count > 1 else { return map(transform) }
    // Few elements are shared out one by one, for some take much longer than others.
    let chunk = Swift.max(1, Swift.min(32, count / 64))
    let chunkCount = (count + chunk - 1) / chunk
    let results = Mutex([[Output]](repeating: [], count: chunkCount))
    DispatchQueue.concurrentPerform(iterations: chunkCount) { number in
      let outputs = self[number * chunk..<Swift.min((number + 1) * chunk, count)].map(transform)
      results.withLock { $0[number] = outputs }
    }
    return results.withLock { $0.flatMap { $0 } }
  }
}
