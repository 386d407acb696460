import FileFormats
import Foundation
import Methods
import Tensors
import Tokenizers
import Training
import Transformers

/// Writes a model for other programs, an adapter folded into it, and keeps what was written only if it is the same model when it is read again.
package struct ModelExport {
  package var format: ExportFormat
  /// The type of the weights; that of the format, or of the base, unless given.
  package var quantization: Quantization?
  /// By what part the loss may rise; by what the type allows unless given.
  package var maximumLossRise: Double?
  /// Whether what was written is read again and compared.
  package var isChecked = true
  /// A data file whose first rows are compared, in the place of built-in texts.
  package var data: String?

  package init(_ format: ExportFormat) { self.format = format }

  /// What was exported.
  package struct Result {
    package let parameters: Int
    package let record: ExportRecord
  }

  /// Writes the directory.
  ///
  /// - Parameters:
  ///   - adapted: the model; its method is folded in and gone afterwards.
  ///   - adapter: the adapter's directory, for the record.
  ///   - output: the directory to make; it must not exist.
  /// - Throws: where the method has no place in the weights, the format no words for the model, or what was written is another model.
  package func write(_ adapted: AdaptedModel, path: String, adapter: String?, to output: String) throws -> Result {
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Diagnostic(.configuration, [.init(file: output, message: "exists already (must be a new directory)")])
    }
    let model = adapted.model.model
    guard adapted.model.method.canMerge else {
      throw MethodError.unsuitable(
        key: "peft_type",
        message: "this method has no place in the weights of a model; use the adapter beside its model: generate --adapter, serve --adapter"
      )
    }
    let target = try ExportTarget(format, adapted, path: path, quantization)
    let texts =
      isChecked && model.head.task == .causalLM
      ? try ExportTexts(adapted.tokenizer, model.shape, virtualTokens: adapted.model.virtualTokens, data: data) : nil
    let exact = try texts.map { try ExportMeasurement(adapted.model, $0) }
    try fold(adapted.model, target)
    let rounded = FineTunedModel(unadapted: model)
    let (expected, probe) = (try texts.map { try ExportMeasurement(rounded, $0) }, LossProbe(rounded))
    var record = ExportRecord(
      format: format.rawValue, quantization: target.typeName, base: try Self.hashes(adapted.base.weightFiles),
      adapter: try adapter.map { try Self.hashes(Self.files(of: $0)) } ?? [], texts: texts?.name, notes: target.notes)

    try CommittedDirectory.write(output, runID: uniqueSuffix()) { directory throws(Diagnostic) in
      try target.write(model, to: directory)
      if isChecked {
        try probe.check(directory, "model", .rounding) { LossProbe(FineTunedModel(unadapted: try target.read(directory).model)) }
        do {
          let (again, tokenizer) = try target.read(directory)
          if let note = try Self.check(adapted.tokenizer, tokenizer, directory) { record.notes.append(note) }
          if let texts, let exact, let expected {
            let found = try ExportMeasurement(FineTunedModel(unadapted: again), texts)
            record.differences = (exact.difference(to: found), expected.difference(to: found))
          }
        } catch let error as Diagnostic { throw error } catch {
          throw .rejected(output, "what was just written cannot be used: \(error)")
        }
        if let differences = record.differences { try check(differences, target, on: texts?.name ?? "", output) }
      }
      try SingleFile.writeAtomically(JSONValue(record.json).serialized(.pretty) + "\n", to: "\(directory)/\(ExportRecord.fileName)")
    }
    return Result(parameters: adapted.model.totalCount, record: record)
  }

  /// Puts every weight into the type that it will have in the file, a merged one right after it was merged.
  private func fold(_ model: FineTunedModel, _ target: ExportTarget) throws {
    try StopRequest.loading {
      _ = try model.method.fold { path, weight, change in try target.stored(weight, "\(path).weight", keeping: change) }
      for (name, parameter) in model.model.namedParameters() {
        let stored = try target.stored(parameter.tensor, name)
        if stored.storage !== parameter.tensor.storage { parameter.replace(with: stored) }
      }
    }
  }

  /// Refuses another tokenizer than the model's.
  ///
  /// - Returns: what the format has no word for, where conversations get other ids.
  private static func check(_ ours: Tokenizer, _ written: Tokenizer, _ directory: String) throws -> String? {
    for (index, text) in (ExportTexts.texts + ExportTexts.prompts).enumerated() {
      // llama.cpp leaves out what a byte-level vocabulary has no token for.
      let ids = try ours.encode(text).filter { $0 != ours.unknownToken },
        again = try written.encode(text).filter { $0 != ours.unknownToken }
      guard ids != again else { continue }
      let place = zip(ids, again).prefix { $0 == $1 }.count
      throw Diagnostic.rejected(
        directory, "the tokenizer reads back as another one: test text \(index + 1) differs from token \(place + 1) on")
    }
    guard Set(ours.endTokens) == Set(written.endTokens), ours.addsBOS == written.addsBOS, ours.chatTemplates == written.chatTemplates else {
      throw Diagnostic.rejected(directory, "the tokenizer reads back with another chat template, or other tokens that end a text")
    }
    guard let template = try? ours.template() else { return nil }
    let chat = ChatConversation([ChatMessage(role: .user, content: "What is 2 + 2?"), ChatMessage(role: .assistant, content: "It is 4.")])
    guard let ids = try? ours.encode(chat, template).ids, let found = try? written.encode(chat, template).ids, ids != found else {
      return nil
    }
    let place = zip(ids, found).prefix { $0 == $1 }.count
    let token = place > 0 ? ours.token(for: ids[place - 1]) ?? "" : ""
    return
      "in conversations llama.cpp splits the text after \(quoted(token)) differently from the model's tokenizer: a GGUF file cannot say how"
  }

  /// Refuses what differs by more than rounding does.
  private func check(
    _ differences: (exact: ExportDifference, rounded: ExportDifference), _ target: ExportTarget, on texts: String, _ output: String
  ) throws(Diagnostic) {
    let rounded = differences.rounded
    guard rounded.largestLogit <= 1e-3 * rounded.logitRange else {
      throw .rejected(
        output,
        "the file reads back as another model: a logit differs by \(rounded.largestLogit), where all lie within \(rounded.logitRange); "
          + "nothing was kept")
    }
    let allowed = maximumLossRise ?? target.allowedLossRise
    guard differences.exact.lossRise <= allowed else {
      let rise = String(format: "%.2f", 100 * differences.exact.lossRise), limit = String(format: "%.2f", 100 * allowed)
      throw .rejected(
        output,
        "stored as \(target.typeName ?? "it is"), the loss on \(texts) rises by \(rise) % (at most \(limit) %), from "
          + "\(differences.exact.loss) to \(differences.exact.otherLoss); nothing was kept. Take a type of more bits with --quantize, or allow "
          + "more with --max-loss-rise")
    }
  }

  private static func files(of adapter: String) throws(Diagnostic) -> [String] {
    try entries(ofDirectory: adapter).filter { $0.hasPrefix("adapter") || $0.hasPrefix("pytorch_adapter") }.map { "\(adapter)/\($0)" }
  }

  private static func hashes(_ files: [String]) throws(Diagnostic) -> [(path: String, sha256: String)] {
    let cache = ContentCache.ofUser()
    return try files.map { path throws(Diagnostic) in (path, try cache.sha256(ofFile: path)) }
  }
}
