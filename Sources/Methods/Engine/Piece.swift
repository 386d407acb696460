import Tensors
import Transformers

/// One thing that a method does to a model. Four mechanisms are enough for all methods; the engine (`InstalledMethod`) does the rest.
///
/// A piece is a plan: nothing is allocated and no layer is changed before the engine has checked that all of them fit.
package struct Piece {
  /// What the names of its parameters begin with in checkpoints; of a selected parameter, the whole name.
  let name: String
  /// Elements that will be trained; a setting may ask for more than an integer holds.
  let elements: Double
  let mechanism: Mechanism

  enum Mechanism {
    /// Puts a layer around a linear one.
    case wrap(LinearSlot, (Linear) -> any LinearTransform)
    /// Trains a parameter that the model has. What it was is kept beside it, unless `keepsOriginal` is false: then the method cannot be
    /// switched off.
    case select(Parameter, keepsOriginal: Bool)
    /// Joins a sub-block's output to the stream in another way.
    case residual(ResidualSlot, () -> any ResidualConnection)
    /// Stands in front of every sequence, without another piece.
    case front(() -> any Front)
  }

  /// Trains a parameter of the model itself.
  static func select(_ name: String, _ parameter: Parameter, keepsOriginal: Bool = true) -> Piece {
    Piece(name: name, elements: Double(parameter.tensor.count), mechanism: .select(parameter, keepsOriginal: keepsOriginal))
  }
}

/// A layer around a linear layer, whose parameters of its own are trained. LoRA is one.
protocol LinearTransform: LinearLayer {
  /// The layer inside, as the model has it.
  var base: Linear { get }

  /// A plain layer that computes the same, with weights in f32.
  func merged() -> Linear

  /// What merging adds to the weight, `[O, I]` in f32.
  func weightChange() -> Tensor

  /// The change of the weight where it is of low rank, apart from the length of rows; nil where it is not.
  var lowRankChange: LowRankUpdate? { get }
}

extension LinearTransform {
  var inFeatures: Int { base.inFeatures }
  var outFeatures: Int { base.outFeatures }
  var children: [(name: String, module: any Module)] { [("base_layer", base)] }
  var lowRankChange: LowRankUpdate? { nil }

  func weightChange() -> Tensor {
    let change = merged().weight.tensor.copied(category: .weights)
    addScaled(to: change, base.weight.tensor.unpacked(), -1)
    return change
  }
}

/// What stands in front of every sequence.
protocol Front: Module {
  /// Positions that it takes, P; real tokens start at this one.
  var virtualTokens: Int { get }

  /// Rows of it that go through the blocks in every pass.
  var rowsInBatch: Int { get }

  /// What stands there, in the graph of its parameters.
  func content() -> FrontContent

  /// What an adapter's file holds of it, `prompt_embeddings`.
  func saved() -> Tensor

  /// The parameter that takes `saved` over; nil where what was saved cannot be trained further, with the reason.
  var loadable: (parameter: Parameter?, reason: String) { get }
}

/// The two things that may stand in front of every sequence.
enum FrontContent {
  /// Keys and values that every layer sees, one pair per layer `[P, K · D]`.
  case keysAndValues([(key: Tensor, value: Tensor)])
  /// Rows `[P, C]` that go through the blocks like embedded tokens, once for all sequences. Nothing may be dropped in them: each sample
  /// would have to have rows of its own.
  case rows(Tensor)
}
