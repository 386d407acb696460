import FileFormats

/// The keys of an architecture on their way into a file: `llama.block_count` and its kin.
struct GGUFKeys {
  let architecture: String
  var fields = GGUFFields()

  init(architecture: String) { self.architecture = architecture }

  func name(_ key: String) -> String { "\(architecture).\(key)" }

  mutating func set(_ key: String, _ value: Int) { fields.set(name(key), value) }

  /// Nothing where there is no value.
  mutating func set(_ key: String, _ value: Double?) {
    if let value { fields[name(key)] = .f32(Float(value)) }
  }

  mutating func set(_ key: String, _ text: String) { fields[name(key)] = .string(text) }

  /// The window that all layers have; a file has no word for one that only some have, in architectures without kinds of layers.
  mutating func setWindowOfAll(_ model: Assembly) {
    let windows = Set(model.blocks.map(\.attention.window))
    if windows.count == 1, let window = windows.first ?? nil { set("attention.sliding_window", window) }
  }

  /// The window of the layers that have one, which they are where it is not each but every so manieth, and their rotary base.
  ///
  /// - Parameter defaultPeriod: what llama.cpp takes where the file does not say it; nil where it is always said.
  mutating func setPattern(_ model: Assembly, defaultPeriod: Int?) {
    guard let sliding = model.blocks.first(where: { $0.attention.window != nil }), let window = sliding.attention.window else { return }
    set("attention.sliding_window", window)
    let isSliding = model.blocks.map { $0.attention.window != nil }
    if isSliding != isSliding.indices.map({ ($0 + 1) % (defaultPeriod ?? .max) != 0 }) || defaultPeriod == nil {
      fields[name("attention.sliding_window_pattern")] = .bools(isSliding)
    }
    guard let full = model.blocks.first(where: { $0.attention.window == nil }), let theta = sliding.attention.rotary?.theta,
      theta != full.attention.rotary?.theta
    else { return }
    set("rope.freq_base_swa", theta)
  }

  /// What every architecture has.
  mutating func setSizes(_ model: Assembly) {
    let (heads, block) = (model.heads, model.blocks[0])
    set("block_count", model.blocks.count)
    set("context_length", model.maxPositions)
    set("embedding_length", model.hiddenSize)
    set("feed_forward_length", block.feedForward.down.inFeatures)
    set("attention.head_count", heads.query)
    set("attention.head_count_kv", heads.keyValue)
    set("attention.key_length", heads.dim)
    set("attention.value_length", heads.dim)
    set("vocab_size", model.vocabularySize)
    switch (model.lastNorm ?? block.norms[0]).kind {
    case .rms(let epsilon, _): set("attention.layer_norm_rms_epsilon", epsilon)
    case .layer(let epsilon): set("attention.layer_norm_epsilon", epsilon)
    }
  }
}
