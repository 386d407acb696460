// The module that users import; it has no declarations of its own.
@_exported import Datasets
@_exported import Evaluation
@_exported import FileFormats
@_exported import Methods
@_exported import Tensors
@_exported import Tokenizers
@_exported import Training
@_exported import Transformers
