import FileFormats
import TestSupport
import Testing
import Transformers

@Suite struct ModuleTests {
  @Test("every parameter, module and slot that a model stores is listed", arguments: TinyModel.names)
  func lists(_ name: String) throws {
    let model = try TinyModel.load(name)
    let stored = storedObjects(in: model) { $0 is any Module || $0 is LinearSlot || $0 is ResidualSlot }
    var modules: Set<ObjectIdentifier> = []
    model.visit { _, module in modules.insert(ObjectIdentifier(module)) }
    let parameters = Set(model.namedParameters().map { ObjectIdentifier($0.parameter) })
    let linearSlots = Set(model.namedLinearSlots().map { ObjectIdentifier($0.slot) })
    let residualSlots = Set(model.residualSlots.flatMap { [ObjectIdentifier($0.attention), ObjectIdentifier($0.output)] })
    var counts = (parameters: 0, modules: 0, linear: 0, residual: 0)
    for object in stored {
      let id = ObjectIdentifier(object)
      switch object {
      case is Parameter:
        counts.parameters += 1
        #expect(parameters.contains(id), "a parameter is missing in namedParameters")
      case is LinearSlot:
        counts.linear += 1
        #expect(linearSlots.contains(id), "a slot is missing in linearSlots")
      case is ResidualSlot:
        counts.residual += 1
        #expect(residualSlots.contains(id), "a slot is missing in residualSlots")
      case is any Module:
        counts.modules += 1
        #expect(modules.contains(id), "a \(type(of: object)) is missing among the children")
      default: break
      }
    }
    // Nothing is listed that is not stored: the search has seen everything. The root itself is not among the stored objects.
    #expect(counts == (parameters.count, modules.count - 1, linearSlots.count, residualSlots.count))
  }

  @Test("parameters have the names of the Hugging Face state dict", arguments: TinyModel.names)
  func names(_ name: String) throws {
    let model = try TinyModel.load(name)
    let file = try SafetensorsFile("\(TinyModel.path(name))/model.safetensors")
    #expect(Set(model.namedParameters().map(\.name)) == Set(file.tensors.map(\.name)))
    #expect(Set(model.namedParameters().map(\.name)).count == model.namedParameters().count)
  }
}
