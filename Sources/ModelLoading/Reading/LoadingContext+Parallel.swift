internal import ParallelWork
internal import SourceText

extension LoadingContext {
  /// What `read` makes of each input, in their order; each input is read beside the others in a context of its own.
  ///
  /// A context sees the names known so far and what was lost before, never what its neighbours find: what is reported
  /// does not depend on which of them was faster.
  func parallel<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ read: @Sendable (Input, LoadingContext) -> Output
  ) -> [Output] {
    readings(of: inputs, read).map { reading in
      add(reading.found)
      return reading.output
    }
  }

  /// The same, with what was found beside each input, which is not taken over yet.
  func readings<Input: Sendable, Output: Sendable>(
    of inputs: [Input], _ read: @Sendable (Input, LoadingContext) -> Output
  ) -> [(output: Output, found: Reading)] {
    var names = names
    names.lost.add(contentsOf: found.lost)
    return inputs.parallelMap { [names] input in
      let load = LoadingContext(names: names)
      return (output: read(input, load), found: load.found)
    }
  }
}
