import FileFormats
import Training
import Transformers

/// Reads all of a run, a checkpoint, an adapter or a model, and says item by item what is whole and what is not. Nothing is changed.
package struct Verification: Sendable {
  /// How an item was found.
  package enum State: String, Sendable {
    case ok, damaged
    /// Whole, but of an earlier state than the newest; the run is not at its end.
    case stale
    /// Worth knowing, does no harm.
    case note
  }

  /// One thing that was looked at.
  package struct Item: Sendable, Equatable {
    package let path: String
    package let state: State
    /// What was found; where it is damaged, what is wrong.
    package let detail: String
  }

  /// What a path holds.
  package enum Kind: String, Sendable { case run, checkpoint, adapter, model }

  package let path: String
  package let kind: Kind
  package private(set) var items: [Item] = []
  /// The checkpoint that a resume would take; of runs only.
  package internal(set) var resumes: String?

  package var isDamaged: Bool { items.contains { $0.state == .damaged } }
  package var isStale: Bool { items.contains { $0.state == .stale } }

  /// Looks at everything under a path.
  ///
  /// - Throws: if there is nothing there that could be looked at, or a stop was asked for.
  package init(_ path: String) throws(Diagnostic) {
    self.path = withoutTrailingSlashes(path)
    kind = try Self.kind(of: self.path)
    switch kind {
    case .run: try verifyRun(RunDirectory(self.path))
    case .checkpoint: _ = try verifyCheckpoint(self.path)
    case .adapter: try verifyAdapter(self.path)
    case .model: try verifyModel(self.path)
    }
  }

  /// What a path holds, by the names in it.
  private static func kind(of path: String) throws(Diagnostic) -> Kind {
    let rule = "must be the directory of a run, a checkpoint, an adapter or a model, or a GGUF or safetensors file"
    guard try status(ofPath: path) != nil else { throw .rejected(path, "does not exist (\(rule))") }
    if ModelFormats.of(path).isSingleFile || path.hasSuffix(".safetensors") { return .model }
    guard let names = try? entries(ofDirectory: path) else { throw .rejected(path, "is no directory (\(rule))") }
    let holds = { (candidates: [String]) in candidates.contains { names.contains($0) } }
    if holds(["run.json", "checkpoints", "metrics.jsonl"]) { return .run }
    if holds(["adapter_config.json", "adapter_model.safetensors", "adapter.safetensors", "adapters.safetensors", "adapter.gguf"]) {
      return .adapter
    }
    if holds(["config.json", "model.h5", "model.safetensors", "model.safetensors.index.json"]) { return .model }
    if holds([Checkpoint.stateFile]) || lastComponent(ofPath: path).hasPrefix("step-") { return .checkpoint }
    throw .rejected(path, "holds nothing that can be verified (\(rule))")
  }

  // MARK: Items

  mutating func add(_ state: State, _ path: String, _ detail: String) { items.append(Item(path: path, state: state, detail: detail)) }

  /// Adds an item for what the closure finds, or for what is wrong. Nil if something is.
  mutating func check<Value>(_ path: String, _ body: () throws -> (value: Value, detail: String)) throws(Diagnostic) -> Value? {
    do {
      let (value, detail) = try body()
      add(.ok, path, detail)
      return value
    } catch let error as Diagnostic {
      // A stop says nothing about the file.
      if error.category == .interrupted { throw error }
      for problem in error.problems { add(.damaged, problem.file, problem.withoutFile) }
    } catch {
      add(.damaged, path, "\(error)")
    }
    return nil
  }

  /// The report for programs.
  package var json: JSONObject {
    var object: JSONObject = [
      "path": JSONValue(path), "kind": JSONValue(kind.rawValue), "status": isDamaged ? "damaged" : isStale ? "stale" : "ok",
    ]
    object["items"] = JSONValue(
      items.map { ["path": JSONValue($0.path), "status": JSONValue($0.state.rawValue), "detail": JSONValue($0.detail)] as JSONValue })
    if kind == .run { object["resumes"] = resumes.map { JSONValue($0) } ?? nil }
    return object
  }
}

extension Diagnostic.Problem {
  /// The problem for a line that names the file already.
  fileprivate var withoutFile: String {
    var copy = self
    copy.file = ""
    return String(copy.description.drop { $0 == ":" || $0 == " " })
  }
}
