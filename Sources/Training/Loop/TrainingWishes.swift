/// What a training is asked to do while it runs. The loop asks at step edges, before each micro-batch, and between the rows of an evaluation.
package struct TrainingWishes {
  /// Whether it is to stop.
  package var isStopWished: () -> Bool
  /// Whether it is to save and continue; a wish that was told counts as fulfilled.
  package var takeSaveWish: () -> Bool

  package init(isStopWished: @escaping () -> Bool, takeSaveWish: @escaping () -> Bool = { false }) {
    (self.isStopWished, self.takeSaveWish) = (isStopWished, takeSaveWish)
  }

  /// The signals that this process has received.
  package static var ofSignals: Self { Self(isStopWished: { StopRequest.isRaised }, takeSaveWish: SaveRequest.take) }
}
