import Tensors

/// A part of a model. It lists its own parameters and its children by the names of the Hugging Face state dict.
public protocol Module: AnyObject {
  /// Parameters that belong to this module itself, by name.
  var parameters: [(name: String, parameter: Parameter)] { get }
  /// Modules inside this one, by name. A path joins the names with dots: `model.layers.0.self_attn.q_proj`.
  var children: [(name: String, module: any Module)] { get }
  /// Places inside this module where a linear layer may be wrapped, by name.
  var linearSlots: [(name: String, slot: LinearSlot)] { get }
}

extension Module {
  /// None.
  public var parameters: [(name: String, parameter: Parameter)] { [] }
  /// None.
  public var children: [(name: String, module: any Module)] { [] }
  /// None.
  public var linearSlots: [(name: String, slot: LinearSlot)] { [] }

  /// Every parameter below this module with its path, in a fixed order; a shared (tied) one appears once, under its first name.
  public func namedParameters() -> [(name: String, parameter: Parameter)] {
    var seen: Set<ObjectIdentifier> = []
    var result: [(name: String, parameter: Parameter)] = []
    visit { path, module in
      for (name, parameter) in module.parameters where seen.insert(ObjectIdentifier(parameter)).inserted {
        result.append((path.isEmpty ? name : "\(path).\(name)", parameter))
      }
    }
    return result
  }

  /// Calls `body` with this module and everything below it, parents first.
  public func visit(path: String = "", _ body: (_ path: String, _ module: any Module) -> Void) {
    body(path, self)
    for (name, child) in children { child.visit(path: path.isEmpty ? name : "\(path).\(name)", body) }
    for (name, slot) in linearSlots { slot.layer.visit(path: path.isEmpty ? name : "\(path).\(name)", body) }
  }
}
