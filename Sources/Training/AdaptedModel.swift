import FileFormats
import Methods
import Tensors
import Tokenizers
import Transformers

/// A model ready for use, with or without an adapter: what evaluation, generation and export start from.
package struct AdaptedModel {
  package let model: FineTunedModel
  package let tokenizer: Tokenizer
  package let base: ModelLoader.LoadedModel
  /// Where the tokenizer's files are.
  package let tokenizerFiles: TokenizerFiles

  /// Loads a model and puts an adapter into it.
  ///
  /// - Parameter adapter: a directory of HF PEFT or adapter-hub; nil for the model as it is.
  package init(_ config: ModelConfig, adapter: String?) throws {
    try KnownAnswer.check()
    let directory = try adapter.map { try AdapterDirectory($0) }
    tokenizer = try TrainingJob.tokenizer(config)
    tokenizerFiles = TokenizerFiles(config)
    base = try ModelLoader.load(config.path ?? "", storage: config.dtype, ropeTheta: config.ropeTheta)
    try tokenizer.checkFits(embeddingRows: base.model.shape.vocabularySize)
    model = try directory?.adapted(base.model, InjectionContext(seed: 0)) ?? FineTunedModel(unadapted: base.model)
  }
}
