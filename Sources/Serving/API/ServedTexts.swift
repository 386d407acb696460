import FileFormats
import Tokenizers

/// Turns requests into tokens, and tokens into text: what all served models have in common.
package struct ServedTexts: Sendable {
  let tokenizer: Tokenizer
  /// How conversations are written; nil where the model has no template.
  private let choice: ChatTemplateChoice?
  /// What writes conversations without tools, and those with tools.
  private let template: ChatTemplate?, toolTemplate: ChatTemplate?
  private let vocabularySize: Int

  /// - Parameters:
  ///   - source: a chat template in the place of the model's own.
  ///   - vocabularySize: rows of the model's embedding.
  /// - Throws: where a template was given that cannot be run. One of the model's own that cannot be is told when a chat is asked for.
  package init(_ tokenizer: Tokenizer, template source: String?, vocabularySize: Int) throws {
    (self.tokenizer, self.vocabularySize) = (tokenizer, vocabularySize)
    guard source != nil || !tokenizer.chatTemplates.isEmpty else {
      (choice, template, toolTemplate) = (nil, nil, nil)
      return
    }
    let choice = ChatTemplateChoice(source: source)
    self.choice = choice
    template = source != nil ? try tokenizer.template(choice) : try? tokenizer.template(choice)
    toolTemplate = choice.distinguishesTools(tokenizer) ? try? tokenizer.template(choice, hasTools: true) : template
  }

  /// Whether conversations can be written.
  package var hasTemplate: Bool { template != nil || toolTemplate != nil }

  /// The tokens of a conversation, with the beginning of the answer, and the tokens that end it.
  func encode(_ conversation: ChatConversation) throws(APIError) -> (prompt: [Int32], stopTokens: Set<Int32>) {
    guard let choice else {
      throw APIError(
        message: "the model has no chat template; ask /v1/completions, or start the server with --chat-template", code: "no_chat_template")
    }
    do throws(TokenizerError) {
      // One that writes the date is to write today's.
      let hasTools = conversation.tools != nil
      let kept = choice.writesDate(tokenizer) ? nil : hasTools ? toolTemplate : template
      let template = if let kept { kept } else { try tokenizer.template(choice, hasTools: hasTools) }
      return (try tokenizer.encodePrompt(conversation, template), tokenizer.stopTokens([template]))
    } catch {
      throw APIError(message: "\(error)", param: "messages")
    }
  }

  /// The tokens of a text, and those that end what continues it.
  func encode(_ prompt: CompletionRequest.Prompt) throws(APIError) -> (prompt: [Int32], stopTokens: Set<Int32>) {
    let ids: [Int32]
    switch prompt {
    case .tokens(let tokens):
      if let id = tokens.first(where: { $0 < 0 || $0 >= vocabularySize }) {
        throw APIError(message: "prompt: found the token id \(id) (must be from 0 to \(vocabularySize - 1))", param: "prompt")
      }
      ids = tokens
    case .text(let text):
      do throws(TokenizerError) { ids = tokenizer.addingBOS(to: try tokenizer.encode(text)) } catch {
        throw APIError(message: "\(error)", param: "prompt")
      }
    }
    return (ids, Set(tokenizer.endTokens))
  }
}
