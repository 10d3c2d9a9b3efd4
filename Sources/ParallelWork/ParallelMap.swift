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

  /// What `transform` makes of each element, in their order, worked out on all processors; the first error ends it.
  ///
  /// For large results, of which few should be in memory at once: call it on a part of the elements at a time.
  package func parallelMap<Output: Sendable>(
    _ transform: @escaping @Sendable (Element) async throws -> Output
  ) async throws -> [Output] {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      for (index, element) in enumerated() { group.addTask { (index, try await transform(element)) } }
      var outputs = [Output?](repeating: nil, count: count)
      for try await (index, output) in group { outputs[index] = output }
      return outputs.compactMap { $0 }
    }
  }
}
