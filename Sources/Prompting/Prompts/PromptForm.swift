import FileFormats
import Tokenizers

/// Whether a model is asked by its chat template, or given a text to continue, or cannot be asked at all.
///
/// Rows that are conversations are always asked as the chat template writes them. Prompt/completion rows are asked as a user's turn where the model has a
/// chat template, and continued as plain text where an adapter is in it (that is what it was trained on).
///
/// A model without a chat template and without an adapter is a bare base model: it was trained to continue one form of text, not to follow a
/// prompt. On a small one every strategy scores next to nothing, and a comparison would set fine-tuning against something nobody would do; so the
/// outcome is "not applicable" and no number. `"chat": false` measures it all the same: large base models do learn from examples in front.
package enum PromptForm {
  case plain
  case chat(ConversationTemplates)
  case notApplicable(String)

  /// - Parameters:
  ///   - isChat: the setting; nil leaves it to the model.
  ///   - template: which template writes conversations.
  ///   - conversations: those of the rows that are some.
  package init(
    isChat: Bool?, tokenizer: Tokenizer, template: ChatTemplateChoice, hasAdapter: Bool, conversations: [ChatConversation], place: String
  ) throws {
    func templates() throws(TokenizerError) -> ConversationTemplates {
      try ConversationTemplates(template, tokenizer, for: conversations.isEmpty ? [ChatConversation([])] : conversations)
    }
    if !conversations.isEmpty {
      guard isChat != false else {
        throw Diagnostic(
          .configuration, [.init(file: place, place: "chat", message: "found false (must be true or null: the rows are conversations)")])
      }
      self = .chat(try templates())
      return
    }
    switch isChat {
    case .some(true): self = .chat(try templates())
    case .some(false): self = .plain
    case .none where hasAdapter: self = .plain
    case .none where tokenizer.chatTemplates.isEmpty && template.isOwn: self = .notApplicable(Self.bareBaseModel)
    case .none: self = .chat(try templates())
    }
  }

  /// Why a model is not prompted.
  package static let bareBaseModel =
    "the model has no instruction format (its tokenizer has no chat template): a base model only continues text and does not "
    + "follow instructions, so its score would say nothing about prompting; name an instruction-tuned model in \"model\", or set "
    + "\"chat\": false to measure this one as it is"
}
