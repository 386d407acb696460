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
    let linearSlots = Set(model.linearSites.map { ObjectIdentifier($0.slot) })
    let residualSlots = Set(model.residualSites.map { ObjectIdentifier($0.slot) })
    var counts = (parameters: 0, modules: 0, linear: 0, residual: 0)
    for object in stored {
      let id = ObjectIdentifier(object)
      switch object {
      case is Parameter:
        counts.parameters += 1
        #expect(parameters.contains(id), "a parameter is missing in namedParameters")
      case is LinearSlot:
        counts.linear += 1
        #expect(linearSlots.contains(id), "a slot is missing among the sites")
      case is ResidualSlot:
        counts.residual += 1
        #expect(residualSlots.contains(id), "a slot is missing among the sites")
      case is any Module:
        counts.modules += 1
        #expect(modules.contains(id), "a \(type(of: object)) is missing among the children")
      default: break
      }
    }
    // Nothing is listed that is not stored: the search has seen everything. The root itself is not among the stored objects.
    #expect(counts == (parameters.count, modules.count - 1, linearSlots.count, residualSlots.count))
  }

  @Test("every parameter stands at one site, under the site's path, and a site's block is where its path says", arguments: TinyModel.names)
  func sites(_ name: String) throws {
    let model = try TinyModel.load(name)
    var names: [String: Parameter] = [:]
    for site in model.sites {
      switch site.slot {
      case .linear(let slot): for (name, parameter) in slot.layer.namedParameters() { names["\(site.path).\(name)"] = parameter }
      case .norm(let norm): for (name, parameter) in norm.namedParameters() { names["\(site.path).\(name)"] = parameter }
      case .table(let table): names["\(site.path).weight"] = table.weight
      case .head(let head): for (name, parameter) in head.parameters { names["\(site.path).\(name)"] = parameter }
      case .residual: break
      }
      let number = site.path.split(separator: ".").compactMap { Int($0) }.first
      #expect(site.block?.index == number, "\(site.path)")
      if let block = site.block { #expect(site.path.hasPrefix("\(block.list).\(block.index)."), "\(site.path)") }
    }
    let parameters = model.namedParameters()
    #expect(Set(names.keys) == Set(parameters.map(\.name)))
    for (name, parameter) in parameters { #expect(names[name] === parameter, "\(name)") }
    #expect(Set(model.sites.map(\.path)).count == model.sites.count, "two sites have one path")
    // One of each role in a block.
    let roles = model.sites.filter { $0.block?.index == 1 }.map(\.role)
    #expect(!roles.isEmpty && Set(roles).count == roles.count)
  }

  @Test("parameters have the names of the Hugging Face state dict", arguments: TinyModel.names)
  func names(_ name: String) throws {
    let model = try TinyModel.load(name)
    let file = try SafetensorsFile("\(TinyModel.path(name))/model.safetensors")
    #expect(Set(model.namedParameters().map(\.name)) == Set(file.tensors.map(\.name)))
    #expect(Set(model.namedParameters().map(\.name)).count == model.namedParameters().count)
  }
}
