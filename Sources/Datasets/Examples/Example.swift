/// One row as token ids, with a mark on every id that is to be learned.
public struct Example: Sendable, Equatable {
  /// The ids, at most `max_length`.
  public var ids: [Int32]
  /// For each id whether the model learns to predict it. The first id has nothing before it and is never predicted.
  public var isTarget: [Bool]
  /// How many ids come before what the model is expected to write: where generation starts. All ids of a plain text.
  public var promptCount: Int
  /// Line of the row in its file.
  public var line: Int
  /// Number of the row's label, which the model tells by the last id; nil where it is the next ids that are learned.
  public var label: Int32?

  /// An example of its parts; `isTarget` is as long as `ids`.
  public init(ids: [Int32], isTarget: [Bool], promptCount: Int, line: Int) {
    precondition(ids.count == isTarget.count, "Example: \(ids.count) ids, \(isTarget.count) marks")
    self.ids = ids
    self.isTarget = isTarget
    self.promptCount = promptCount
    self.line = line
  }

  /// Positions that carry a label: targets with an id before them, or the last one of a row with a label.
  public var targetCount: Int { label == nil ? isTarget.dropFirst().count { $0 } : min(1, ids.count) }
}

/// How rows become examples: the keys of the config's `data` section that change token ids.
public struct ExampleSettings: Sendable, Equatable {
  /// What to do with a row longer than `maxLength`.
  public enum OnTooLong: String, Sendable, CaseIterable {
    /// Cut its end off.
    case truncate
    /// Leave the row out.
    case drop
    /// Refuse the file.
    case error
  }

  /// What to do with a row that cannot be used: no JSON, not the right keys, too long a line.
  public enum OnBadRow: String, Sendable, CaseIterable {
    /// Refuse the file, with the first bad rows.
    case fail
    /// Leave the row out, and say how many there were.
    case skip
  }

  /// Most ids per row, those of eos and bos included.
  public var maxLength = 512
  /// Whether the prompt (and the turns of system and user) is learned too.
  public var trainOnPrompt = false
  /// Whether the end-of-text token follows a completion or text, as a target.
  public var appendEOS = true
  /// The chat format of conversations, one of `ChatFormat.names`; nil recognises it from the model's template.
  public var chatFormat: String?
  /// Which columns of a row hold what.
  public var columns = ColumnMapping()
  /// What to do with longer rows.
  public var onTooLong = OnTooLong.truncate
  /// What to do with rows that cannot be used.
  public var onBadRow = OnBadRow.fail

  /// The labels of rows `{"text", "label"}`, in the order of their numbers; nil where rows are texts to be written.
  public var labels: [String]?

  /// The defaults of the config.
  public init() {}
}
