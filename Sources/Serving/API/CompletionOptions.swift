import FileFormats
import Transformers

/// What requests for chats and for plain completions have in common.
package struct CompletionOptions: Sendable {
  /// The name of the model that is to answer.
  package var model: String
  /// Most tokens of the answer; nil for as many as there are positions.
  package var maximumTokens: Int?
  package var sampling: SamplingOptions
  /// Texts that end the answer and are no part of it.
  package var stops: [String]
  /// Whether the answer comes in pieces.
  package var streams: Bool
  /// Whether a stream tells at its end how many tokens there were.
  package var includesUsage: Bool

  /// OpenAI's bounds for `stop`.
  private static let maximumStops = 16, maximumStopBytes = 1024

  /// Reads the fields; problems are collected by the reader.
  ///
  /// - Parameter randomSeed: the seed where the request has none.
  init(reading reader: ObjectReader, defaultMaximum: Int?, randomSeed: UInt64) {
    model = reader.string("model")
    maximumTokens = reader.optionalInt("max_tokens", in: 1...) ?? reader.optionalInt("max_completion_tokens", in: 1...) ?? defaultMaximum
    _ = reader.value("max_completion_tokens")
    sampling = SamplingOptions(
      // The API's own default, not the command's.
      temperature: reader.optionalDouble("temperature", in: 0...100) ?? 1, topK: reader.optionalInt("top_k", in: 0...) ?? 0,
      topP: reader.optionalDouble("top_p", in: .leastNonzeroMagnitude...1) ?? 1,
      seed: reader.optionalInt("seed").map { UInt64(bitPattern: Int64($0)) } ?? randomSeed)
    stops = Self.stops(reader)
    streams = reader.optionalBool("stream") ?? false
    let options = reader.optionalObject("stream_options")
    includesUsage = options?.optionalBool("include_usage") ?? false
    // OpenAI's padding against listeners on the line; there are none on a loopback.
    options?.ignore("include_obfuscation")
    if options != nil, !streams { reader.problem("stream_options", "found without \"stream\": true (must be left out)") }
    Self.refuseUnsupported(reader)
  }

  private static func stops(_ reader: ObjectReader) -> [String] {
    guard let value = reader.value("stop"), !value.isNull else { return [] }
    let stops = value.string.map { [$0] } ?? (value.array ?? []).compactMap(\.string)
    let isList = value.string != nil || value.array?.count == stops.count
    guard isList, stops.count <= maximumStops, stops.allSatisfy({ (1...maximumStopBytes).contains($0.utf8.count) }) else {
      reader.problem(
        "stop", "found \(value.summary) (must be a text, or an array of at most \(maximumStops), of 1 to \(maximumStopBytes) bytes each)")
      return []
    }
    return stops
  }

  /// Refuses fields of the API that would change the answer and are not supported. What means the same as leaving them out is fine.
  private static func refuseUnsupported(_ reader: ObjectReader) {
    // These change no answer here.
    reader.ignore("user", "metadata", "store", "safety_identifier", "prompt_cache_key", "service_tier")
    let rules: [(key: String, isOff: (JSONValue) -> Bool, off: String)] = [
      ("n", { $0.integer == 1 }, "1"),
      ("logprobs", { $0.bool == false }, "false"),
      ("top_logprobs", { $0.integer == 0 }, "0"),
      ("logit_bias", { $0.object?.isEmpty == true }, "{}"),
      ("presence_penalty", { $0.double == 0 }, "0"),
      ("frequency_penalty", { $0.double == 0 }, "0"),
      ("response_format", { $0["type"]?.string == "text" && $0.object?.keys.count == 1 }, "{\"type\": \"text\"}"),
      ("modalities", { $0.array?.compactMap(\.string) == ["text"] }, "[\"text\"]"),
      ("best_of", { $0.integer == 1 }, "1"),
      ("echo", { $0.bool == false }, "false"),
      ("suffix", { $0.string == "" }, "\"\""),
      ("functions", { $0.array?.isEmpty == true }, "[]; the newer tools are passed to the chat template"),
      ("function_call", { $0.string == "none" }, "\"none\""),
      ("audio", { _ in false }, "null"), ("prediction", { _ in false }, "null"), ("web_search_options", { _ in false }, "null"),
      ("reasoning_effort", { _ in false }, "null"), ("verbosity", { _ in false }, "null"),
    ]
    for (key, isOff, off) in rules {
      guard let value = reader.value(key), !value.isNull, !isOff(value) else { continue }
      reader.problem(key, "found \(value.summary), which is not supported (must be left out, or \(off))")
    }
  }
}
