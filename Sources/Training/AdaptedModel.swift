import FileFormats
import Methods
import Tensors
import Tokenizers
import Transformers

/// A model ready for use, with or without an adapter: what evaluation, generation and export start from.
package struct AdaptedModel {
  package let model: FineTunedModel
  /// The adapter's settings; nil without one.
  package let method: (any Method)?
  package let tokenizer: Tokenizer
  package let base: ModelLoader.LoadedModel
  /// Where the tokenizer's files are.
  package let tokenizerFiles: TokenizerFiles

  /// Loads a model and puts an adapter into it.
  ///
  /// - Parameters:
  ///   - adapter: a directory of HF PEFT, adapter-hub or mlx-lm, or a GGUF file of llama.cpp's; nil for the model as it is.
  ///   - task: whose head the model is to have; that of the files, or of the adapter, unless given.
  package init(_ config: ModelConfig, adapter: String?, task: NewTask? = nil) throws {
    try KnownAnswer.check()
    let directory = try adapter.map { try AdapterDirectory($0) }
    method = directory?.config
    tokenizer = try TrainingJob.tokenizer(config)
    tokenizerFiles = TokenizerFiles(config)
    base = try ModelLoader.load(
      config.path ?? "", storage: config.dtype, ropeTheta: config.ropeTheta, task: task ?? directory?.unnamedTask)
    try tokenizer.checkFits(embeddingRows: base.model.shape.vocabularySize)
    model = try directory?.adapted(base.model, InjectionContext(seed: 0)) ?? FineTunedModel(unadapted: base.model)
  }
}
