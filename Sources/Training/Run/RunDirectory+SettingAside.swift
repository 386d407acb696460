import FileFormats

/// What a branch leaves behind gets a name of its own, so that it is neither taken for the run as it stands nor written over.
extension RunDirectory {
  /// What is made from a state of the run: file or folder, and the state.
  private struct Product {
    let name: String
    let origin: Provenance
  }

  /// Everything in its place that is made from a state of the run. An older version's results name no run: they are of branch 0.
  private func products(ofRun id: String) throws(Diagnostic) -> [Product] {
    var products: [Product] = []
    for name in ["adapter-best", "model-best", "adapter", "model"] {
      guard let info = try manifestInfo("\(path)/\(name)"), let origin = Provenance(info), origin.runID == id else { continue }
      products.append(Product(name: name, origin: origin))
    }
    if let result = (try? StrictJSON.parse(contentsOf: resultFile))?.object, let step = result["steps"]?.integer,
      result["run_id"]?.string ?? id == id
    {
      let branch = Int(result["branch"]?.integer ?? 0)
      products.append(Product(name: "result.json", origin: Provenance(runID: id, branch: branch, step: Int(step))))
    }
    for step in try listedSteps() {
      guard let info = try manifestInfo(checkpoint(step)), info["run_id"]?.string == id else { continue }
      products.append(
        Product(
          name: "checkpoints/\(lastComponent(ofPath: checkpoint(step)))",
          origin: Provenance(runID: id, branch: Checkpoint.branch(info), step: step)))
    }
    return products
  }

  private func manifestInfo(_ directory: String) throws(Diagnostic) -> JSONObject? {
    do throws(Diagnostic) { return try Manifest(ofDirectory: directory).info } catch {
      // One that cannot be read is not known to be of any state, and stays where it is.
      guard error.category != .interrupted else { throw error }
      return nil
    }
  }

  /// Whether the run as it stands has saved anything after a step.
  func holdsWork(ofRun id: String, _ branches: Branches, after step: Int) throws(Diagnostic) -> Bool {
    try products(ofRun: id).contains {
      $0.origin.step > step && branches.include($0.origin.branch, step: $0.origin.step) && !$0.name.hasSuffix("-best")
    }
  }

  /// The names under which the products of other branches, and later ones, are set aside.
  func namesSetAside(ofRun id: String, _ branches: Branches) throws(Diagnostic) -> [String] {
    try products(ofRun: id).filter { !branches.include($0.origin.branch, step: $0.origin.step) }.map {
      Self.abandoned($0.name, branch: $0.origin.branch)
    }
  }

  /// Renames what is not part of the run as it stands. To be called after the record says on which branch the run is; dying in the middle is
  /// no harm: the next start does the rest.
  ///
  /// - Parameter best: the step of the lowest eval_loss so far. A best adapter of another step is of an evaluation that is undone: it goes,
  ///   unless a checkpoint or a result of its branch stays, too.
  func setAside(ofRun id: String, _ branches: Branches, best: Int?) throws(Diagnostic) {
    let products = try products(ofRun: id)
    let left = products.filter { !branches.include($0.origin.branch, step: $0.origin.step) }
    let leavesWork = left.contains { !$0.name.hasSuffix("-best") }
    for product in products where product.name.hasSuffix("-best") {
      let isLeft = left.contains { $0.name == product.name }
      if isLeft && leavesWork {
        try setAside(product)
      } else if isLeft || product.origin.step != best {
        try CommittedDirectory.remove("\(path)/\(product.name)", runID: id)
      }
    }
    for product in left where !product.name.hasSuffix("-best") { try setAside(product) }
  }

  private func setAside(_ product: Product) throws(Diagnostic) {
    let (from, to) = ("\(path)/\(product.name)", "\(path)/\(Self.abandoned(product.name, branch: product.origin.branch))")
    // A pin follows its checkpoint, and comes first: a checkpoint must never be there without it.
    if try status(ofPath: from + Self.pin) != nil { try CommittedDirectory.rename(from + Self.pin, to + Self.pin) }
    try CommittedDirectory.rename(from, to)
  }
}
