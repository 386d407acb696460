import Tokenizers

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
  /// Turns of a conversation that are learned in part only, since the template writes them otherwise within the whole
  /// (``EncodedChat/rewrittenTurns``).
  public var rewrittenTurns = 0
  /// Whether the end of a conversation's last answer is not learned (``EncodedChat/hasOpenEnd``).
  public var hasOpenEnd = false
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
  /// The built-in chat template of conversations, one of `BuiltInTemplate.names`, in the place of the model's own.
  public var chatFormat: String?
  /// Which columns of a row hold what.
  public var columns = ColumnMapping()
  /// A chat template in Jinja, in the place of the model's own.
  public var chatTemplate: String?
  /// What the chat template's `strftime_now` tells; nil for now.
  public var templateDate: TemplateDate?
  /// What to do with longer rows.
  public var onTooLong = OnTooLong.truncate
  /// What to do with rows that cannot be used.
  public var onBadRow = OnBadRow.fail

  /// The labels of rows `{"text", "label"}`, in the order of their numbers; nil where rows are texts to be written.
  public var labels: [String]?

  /// The defaults of the config.
  public init() {}

  /// Which template writes conversations.
  package var template: ChatTemplateChoice { ChatTemplateChoice(name: chatFormat, source: chatTemplate, date: templateDate) }
}
