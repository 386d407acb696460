extension GGUFFile {
  /// Refuses a file that holds something else than a whole model: a part of one, an adapter, a projector.
  ///
  /// Only the first part of a split file has the model's metadata, and none has all tensors.
  package func requireModel() throws(Diagnostic) {
    let parts = try metadata.optionalInteger("split.count") ?? 1
    guard parts < 2 else {
      let number = try (metadata.optionalInteger("split.no") ?? 0) + 1
      throw .rejected(
        path, at: "split.count",
        "it is part \(number) of \(parts) of a split file (must be a whole one); join the parts with "
          + "\"llama-gguf-split --merge FIRST-PART OUTPUT\" and give its output")
    }
    let type = try metadata.optionalString("general.type") ?? "model"
    guard type == "model" else { throw .rejected(path, at: "general.type", "found \(quoted(type)) (must be \"model\")") }
  }
}
