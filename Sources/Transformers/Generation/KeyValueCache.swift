import Tensors

/// Room for the keys and values of sequences: slots of equally many positions in every layer, which caches take and give back.
///
/// Memory that no sequence has reached costs addresses only, on the CPU.
public final class KeyValueStore {
  /// Positions that fit into a slot.
  public let capacity: Int
  /// All slots, taken or not.
  public let slots: Int
  fileprivate let layers: [(keys: Tensor, values: Tensor)]
  /// Slots that no sequence has, the lowest last.
  private var free: [Int]

  /// Makes room for `slots` sequences of up to `capacity` positions.
  public init(slots: Int, capacity: Int, shape: ModelShape) {
    (self.slots, self.capacity) = (slots, capacity)
    free = Array((0..<slots).reversed())
    let size = [slots, capacity, shape.heads.keyValue * shape.heads.dim]
    layers = (0..<shape.numHiddenLayers).map { _ in (Tensor(uninitialized: size), Tensor(uninitialized: size)) }
  }

  /// Slots that can be taken.
  public var freeSlots: Int { free.count }

  /// Bytes of one position in all layers.
  package static func bytesPerPosition(_ shape: ModelShape) -> Int {
    2 * shape.numHiddenLayers * shape.heads.keyValue * shape.heads.dim * MemoryLayout<Float>.size
  }

  /// The lowest free slot; nil where all are taken.
  func take() -> Int? { free.popLast() }

  func giveBack(_ slots: some Sequence<Int>) {
    free += slots
    // Low ones first, whose memory has been touched already.
    free.sort(by: >)
  }
}

/// Keys and values of all positions so far, for generation: one slot per sequence in every layer.
public final class KeyValueCache {
  /// Positions filled for each sequence, without a prefix.
  public private(set) var lengths: [Int] = []
  /// The slot of each sequence.
  private var slots: [Int] = []
  private let store: KeyValueStore

  /// A cache without sequences, which takes slots of a store.
  init(_ store: KeyValueStore) { self.store = store }

  /// A cache with a store of its own and a sequence in every slot.
  public convenience init(slots: Int, capacity: Int, shape: ModelShape) {
    self.init(KeyValueStore(slots: slots, capacity: capacity, shape: shape))
    while let slot = store.take() { append(slot: slot) }
  }

  deinit { store.giveBack(slots) }

  /// Positions that fit into a slot.
  public var capacity: Int { store.capacity }
  private var layers: [(keys: Tensor, values: Tensor)] { store.layers }

  /// One more sequence, without positions, in a slot that was taken from the store.
  func append(slot: Int) {
    slots.append(slot)
    lengths.append(0)
  }

  /// Appends the rows k and v `[N, K · D]` of sequence s to its slot in a layer, and returns all rows of that layer so far.
  func append(_ k: Tensor, _ v: Tensor, layer: Int, layout: SequenceLayout) -> KeyValueRows {
    precondition(layout.count == lengths.count, "\(layout.count) sequences in a cache of \(lengths.count) slots")
    let (keys, values) = layers[layer]
    var total: [Int32] = []
    for s in 0..<layout.count {
      let rows = Int(layout.offsets[s])..<Int(layout.offsets[s + 1])
      precondition(lengths[s] + rows.count <= capacity, "key-value cache of \(capacity) positions is full")
      let start = slots[s] * capacity + lengths[s]
      keys.copyRows(from: k, rows, to: start)
      values.copyRows(from: v, rows, to: start)
      total.append(Int32(lengths[s] + rows.count))
    }
    return KeyValueRows(cacheKeys: keys, cacheValues: values, slots: slots, lengths: total)
  }

  /// Counts the rows that the last forward pass has appended to every layer.
  func advance(_ layout: SequenceLayout) {
    for s in 0..<layout.count { lengths[s] += Int(layout.offsets[s + 1] - layout.offsets[s]) }
  }
}

extension KeyValueCache {
  /// Goes on with some of the sequences only, in the order given. The slots of the others are free.
  func keep(_ sequences: [Int]) {
    let kept = Set(sequences)
    let left = slots.indices.filter { !kept.contains($0) }.map { slots[$0] }
    lengths = sequences.map { lengths[$0] }
    slots = sequences.map { slots[$0] }
    if !left.isEmpty { store.giveBack(left) }
  }

  /// Forgets all positions of a sequence.
  func forget(_ sequence: Int) { lengths[sequence] = 0 }

  /// Puts a sequence with the positions of the only one, which stays the first, into each of some slots taken from the store.
  func spread(to others: [Int]) {
    precondition(slots.count == 1, "a cache of \(slots.count) sequences to spread")
    let length = lengths[0]
    for (keys, values) in layers {
      for slot in others {
        for tensor in [keys, values] {
          tensor.copyRows(from: tensor, slots[0] * capacity..<slots[0] * capacity + length, to: slot * capacity)
        }
      }
    }
    slots += others
    lengths += others.map { _ in length }
  }

  /// The keys and values of the only sequence, one pair per layer `[positions, K · D]`, as a prefix of others.
  ///
  /// - Precondition: one slot, which is full.
  package var asPrefix: [(key: Tensor, value: Tensor)] {
    precondition(slots == [0] && lengths == [capacity], "a cache of \(lengths) positions in \(slots.count) slots as a prefix")
    return layers.map { ($0.keys.viewed(as: [capacity, $0.keys.columns]), $0.values.viewed(as: [capacity, $0.values.columns])) }
  }

  /// All rows of a sequence as one matrix: columns `((layer · 2 + kv) · K + head) · D + d`, the layout of a saved prefix.
  package func flattened(sequence: Int) -> Tensor {
    let length = lengths[sequence]
    let slot = slots[sequence]
    let width = layers[0].keys.shape[2]
    var values = [Float](repeating: 0, count: length * layers.count * 2 * width)
    for (layer, pair) in layers.enumerated() {
      for (kv, tensor) in [pair.keys, pair.values].enumerated() {
        let rows = tensor.floats
        for row in 0..<length {
          let source = (slot * capacity + row) * width
          let target = ((row * layers.count + layer) * 2 + kv) * width
          values.replaceSubrange(target..<target + width, with: rows[source..<source + width])
        }
      }
    }
    return Tensor(values, shape: [length, layers.count * 2 * width], category: .weights)
  }
}
