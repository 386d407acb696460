import FileFormats

/// A method that does not fit its model, or an adapter that does not fit its method.
public enum MethodError: Error, CustomStringConvertible, Equatable {
  /// An entry of `target_modules` or `exclude_modules`, `rank_pattern` or `alpha_pattern` that matches no module.
  case noMatch(key: String, entry: String, nearest: [String])
  /// The pattern is not a regular expression.
  case badPattern(key: String, pattern: String, reason: String)
  /// A model type without default targets.
  case noDefaultTargets(modelType: String)
  /// A setting that does not go with the model or with another setting.
  case unsuitable(key: String, message: String)
  /// The tensors of an adapter file are not those of the method: names and shapes that do not fit.
  case adapterMismatch(directory: String, problems: [String])

  /// What went wrong, and what to do.
  public var description: String {
    switch self {
    case .noMatch(let key, let entry, let nearest):
      "peft.\(key): \"\(entry)\" matches no module of the model"
        + (nearest.isEmpty ? "" : "; the nearest names are \(nearest.joined(separator: ", "))")
    case .badPattern(let key, let pattern, let reason): "peft.\(key): \"\(pattern)\" is not a regular expression: \(reason)"
    case .noDefaultTargets(let modelType):
      "peft.target_modules: there is no default for model type \"\(modelType)\"; name the modules or use \"all-linear\""
    case .unsuitable(let key, let message): "peft.\(key): \(message)"
    case .adapterMismatch(let directory, let problems):
      "\(directory): the adapter does not fit:\n  " + problems.prefix(20).joined(separator: "\n  ")
        + (problems.count > 20 ? "\n  … and \(problems.count - 20) more" : "")
    }
  }

  /// The description without the section of our config: an adapter's file has none.
  var withoutSection: String {
    let text = description
    return text.hasPrefix("peft.") ? String(text.dropFirst("peft.".count)) : text
  }
}

extension MethodError: Reported {
  /// An adapter's file is rejected; everything else is a setting.
  public var exitStatus: ExitStatus { if case .adapterMismatch = self { .rejected } else { .configuration } }
}
