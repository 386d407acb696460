import FileFormats

/// Something that is not what it was when a checkpoint was written: a setting by its dotted key, or the content of `model`, `tokenizer`,
/// `chat_template` or `data`.
package struct Change: Equatable, Sendable {
  package let key: String
  package let from: JSONValue, to: JSONValue

  package init(_ key: String, from: JSONValue, to: JSONValue) {
    (self.key, self.from, self.to) = (key, from, to)
  }

  /// `training.seed: 42 then, 1 now`.
  package var description: String {
    guard from["sha256"] != nil || to["sha256"] != nil else { return "\(key): \(from.serialized()) then, \(to.serialized()) now" }
    return "\(key): the content is another one (\(Self.content(from)) then; \(Self.content(to)) now)"
  }

  private static func content(_ value: JSONValue) -> String {
    guard value["sha256"] != nil else { return "none" }
    func short(_ hash: JSONValue?) -> String { "\(hash?.string?.prefix(12) ?? "?")…" }
    let lines = value["lines"]?.integer.map { "\($0) line\($0 == 1 ? "" : "s"), " } ?? ""
    let config = value["config_sha256"].map { ", of config.json \(short($0))" } ?? ""
    return "\(lines)SHA-256 \(short(value["sha256"]))\(config)"
  }
}

/// A change that a run went on with, and the step after which it did.
package struct RecordedChange: Equatable, Sendable {
  package let step: Int
  package let change: Change

  package init(step: Int, _ change: Change) {
    (self.step, self.change) = (step, change)
  }

  init?(_ json: JSONValue) {
    guard let step = json["step"]?.counter, let key = json["key"]?.string, let from = json["from"], let to = json["to"] else { return nil }
    self.init(step: step, Change(key, from: from, to: to))
  }

  package var json: JSONValue {
    ["step": JSONValue(step), "key": JSONValue(change.key), "from": change.from, "to": change.to]
  }
}
