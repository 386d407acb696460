import Ranks
import Tensors

/// Adds the gradients of all ranks while the last backward pass still runs: what is final is cut into buckets, and a bucket goes out as soon
/// as it is full. In each, every rank adds up one piece of all and gives it to the others, so that twice the bytes of the gradients go out of
/// a rank and into it, however many ranks there are.
final class GradientExchange {
  /// A part of the flat gradient on its way.
  private struct Bucket {
    let rows: Range<Int>
    /// Slots in it whose gradients are not final yet.
    var openSlots = 0
    /// Its elements on the host: this rank's, and in the end the sum.
    var elements: Tensor?
    /// This rank's piece from every rank.
    var received: Tensor?
    var sending: (any StartedOperation)?
    var gathering: (any StartedOperation)?
  }

  private let layout: GradientSum
  private let ranks: any Communicator
  private let step: Int
  /// Whether each rank has rows in this step, and whether this one has in its last shard.
  private let hasRows: [Bool], lastHasRows: Bool
  /// The sums of this rank's shards before the last, to be added to its gradient from the last one to the first.
  private let earlier: [Tensor]
  private let flat: Tensor
  private var buckets: [Bucket]
  private var slotNumbers: [ObjectIdentifier: Int] = [:]
  private var isTaken: [Bool]

  /// Bytes of the smallest bucket, and the largest number of buckets, so that no more operations run at once than a library can hold.
  private static let smallestBucket = 4 << 20, mostBuckets = 24

  /// - Parameters:
  ///   - earlier: what is added to the last shard's gradient, from the outermost block of the tree to the innermost; nil for one without rows.
  ///   - lastHasRows: whether the last shard of this rank has rows.
  ///   - hasRows: whether each rank has any.
  init(
    _ layout: GradientSum, earlier: [Tensor?], lastHasRows: Bool, over ranks: any Communicator, hasRows: [Bool], step: Int
  ) {
    (self.layout, self.ranks, self.step, self.hasRows, self.lastHasRows) = (layout, ranks, step, hasRows, lastHasRows)
    self.earlier = earlier.compactMap(\.self)
    flat = layout.zeros()
    isTaken = layout.places.map { _ in false }
    let wanted = max(Self.smallestBucket / layout.bytesPerRow, layout.rows / Self.mostBuckets + 1)
    let size = (wanted + ranks.size - 1) / ranks.size * ranks.size
    buckets = stride(from: 0, to: layout.rows, by: size).map { Bucket(rows: $0..<min($0 + size, layout.rows)) }
    for (number, place) in layout.places.enumerated() {
      if let identity = layout.parameter(number).identity { slotNumbers[identity] = number }
      for index in buckets.indices where buckets[index].rows.overlaps(place) { buckets[index].openSlots += 1 }
    }
  }

  /// Takes the gradient of a leaf to which nothing more will be added, and sends what is full.
  func take(_ leaf: ObjectIdentifier) {
    guard let number = slotNumbers[leaf] else { return }
    take(number)
    goOn()
  }

  /// Sends what has not been sent, the backward pass being over.
  func sendRest() {
    for number in isTaken.indices where !isTaken[number] { take(number) }
    goOn()
  }

  /// Waits for all of it.
  ///
  /// - Returns: the sum over all ranks, the same on each.
  func finish() throws(RankError) -> Tensor {
    sendRest()
    // In the order in which they become full: that of the backward pass.
    for index in buckets.indices.reversed() {
      try buckets[index].sending?.wait()
      gather(index)
    }
    for index in buckets.indices.reversed() {
      try buckets[index].gathering?.wait()
      guard !flat.backend.isHost, let elements = buckets[index].elements else { continue }
      flat.rowsView(buckets[index].rows).copyElements(from: elements)
    }
    return flat
  }

  private func take(_ number: Int) {
    isTaken[number] = true
    layout.take(number, into: flat)
    for index in buckets.indices where buckets[index].rows.overlaps(layout.places[number]) {
      buckets[index].openSlots -= 1
      if buckets[index].openSlots == 0 { send(index) }
    }
  }

  private func send(_ index: Int) {
    let own = flat.rowsView(buckets[index].rows)
    var isEmpty = !lastHasRows
    for block in earlier.reversed() {
      let part = block.rowsView(buckets[index].rows)
      // Not added to 0, which would make a 0 of a -0.
      if isEmpty { own.copyElements(from: part) } else { addScaled(to: own, part, 1) }
      isEmpty = false
    }
    let elements = own.moved(to: .cpu)
    let received = Tensor(uninitialized: elements.shape, category: .gradients, backend: .cpu)
    (buckets[index].elements, buckets[index].received) = (elements, received)
    buckets[index].sending = ranks.startAllToAll(
      elements.hostBytes, received.writableHostBytes, channel: 1 + 2 * index, for: "its part of the gradients of step \(step)")
  }

  /// Advances what has come meanwhile.
  private func goOn() {
    for index in buckets.indices where buckets[index].sending?.isDone == true { gather(index) }
  }

  private func gather(_ index: Int) {
    guard buckets[index].gathering == nil, let received = buckets[index].received, let elements = buckets[index].elements else { return }
    let count = buckets[index].rows.count / ranks.size
    let pieces = (0..<ranks.size).map { received.rowsView($0 * count..<($0 + 1) * count) }
    let sum = treeSum(0..<ranks.size, leaf: { hasRows[$0] ? pieces[$0] : nil }, add: GradientSum.add) ?? pieces[0]
    buckets[index].gathering = ranks.startAllGather(
      sum.hostBytes, elements.writableHostBytes, channel: 2 + 2 * index, for: "the summed gradients of step \(step)")
  }
}

extension Tensor {
  /// The elements of a tensor on the host; they live as long as the tensor.
  fileprivate var hostBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: pointer, count: byteCount) }

  fileprivate var writableHostBytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: pointer, count: byteCount) }
}
