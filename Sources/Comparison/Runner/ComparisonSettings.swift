import FileFormats
import Reports
import Training

/// `settings.json`: what a comparison was begun with.
struct ComparisonSettings {
  /// The config, and the hashes of what it names; nil where an older version has noted none.
  let config: JSONValue, inputs: JSONObject?
  /// What is trained of all that could be, where the config does not say; a comparison of before the choice trains all.
  let search: ComparisonSearch

  private static let schema: JSONValue = 2

  init(config: JSONValue, inputs: JSONObject, search: ComparisonSearch) {
    (self.config, self.inputs, self.search) = (config, inputs, search)
  }

  /// Reads the file; nil where it is not one of a comparison.
  init?(contentsOf path: String) {
    guard let value = try? StrictJSON.parse(contentsOf: path), value.object != nil else { return nil }
    let isCurrent = value["schema"] == Self.schema
    let config = isCurrent ? value["config"] : value
    // Editors and other tools have files of this name.
    guard let config, ["model", "data", "methods"].allSatisfy({ config[$0] != nil }) else { return nil }
    (self.config, inputs) = (config, isCurrent ? value["inputs"]?.object : nil)
    search = (isCurrent ? value["search"]?.string : nil).flatMap(ComparisonSearch.init) ?? .all
  }

  var text: String {
    let object: JSONObject = [
      "schema": Self.schema, "config": config, "inputs": JSONValue(inputs ?? [:]), "search": JSONValue(search.rawValue),
    ]
    return JSONValue(object).serialized(.pretty) + "\n"
  }

  /// The names of all rows but the base's, with those that the config does not list.
  var rowNames: [String] {
    let methods = config["methods"]?.array ?? [], prompting = config["prompting"]?.array ?? []
    let names = methods.compactMap { $0["name"]?.string } + prompting.compactMap { ($0["name"] ?? $0["type"])?.string } + ["full"]
    return names.filter(isPlainFileName)
  }

  /// The keys that have other values in another config, by their places: `methods[1].peft.r`.
  func changes(to other: JSONValue) -> [Change] { Self.changes(config, other, at: "") }

  private static func changes(_ old: JSONValue?, _ new: JSONValue?, at place: String) -> [Change] {
    if old == new { return [] }
    if let a = old?.object, let b = new?.object {
      let keys = a.keys + b.keys.filter { a[$0] == nil }
      return keys.flatMap { changes(a[$0], b[$0], at: place.isEmpty ? $0 : "\(place).\($0)") }
    }
    if let a = old?.array, let b = new?.array, a.count == b.count {
      return a.indices.flatMap { changes(a[$0], b[$0], at: "\(place)[\($0)]") }
    }
    return [Change(place, from: old ?? nil, to: new ?? nil)]
  }
}
