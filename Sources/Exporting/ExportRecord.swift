import FileFormats
import Training

/// What an export leaves beside its files, `export.json`: what it was made from, and how it was found to differ.
package struct ExportRecord {
  package static let fileName = "export.json"

  /// The name of the format, and the type that weights were stored as.
  var format: String, quantization: String?
  /// SHA-256 of the weights' files of base and adapter, by path.
  var base: [(path: String, sha256: String)], adapter: [(path: String, sha256: String)]
  /// What was compared on; nil where nothing was.
  package var texts: String?
  /// Against the fine-tuned model as it was, and against its weights rounded in memory; nil where nothing was compared.
  package internal(set) var differences: (exact: ExportDifference, rounded: ExportDifference)?
  /// What readers of the format compute otherwise.
  package internal(set) var notes: [String]

  package var json: JSONObject {
    func hashes(_ files: [(path: String, sha256: String)]) -> JSONValue {
      JSONValue(files.map { ["path": JSONValue($0.path), "sha256": JSONValue($0.sha256)] })
    }
    var object: JSONObject = [
      "format": JSONValue(format), "made_by": JSONValue("peft-train \(toolVersion)"), "base": hashes(base),
    ]
    if let quantization { object["quantization"] = JSONValue(quantization) }
    if !adapter.isEmpty { object["adapter"] = hashes(adapter) }
    if let differences {
      object["compared_on"] = texts.map { JSONValue($0) }
      object["against_the_fine_tuned_model"] = JSONValue(differences.exact.json)
      object["against_its_weights_rounded_alike"] = JSONValue(differences.rounded.json)
    } else {
      object["checked"] = false
    }
    if !notes.isEmpty { object["notes"] = JSONValue(notes.map { JSONValue($0) }) }
    return object
  }
}
