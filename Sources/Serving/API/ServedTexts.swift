import FileFormats
import Tokenizers

/// Turns requests into tokens, and tokens into text: what all served models have in common.
package struct ServedTexts: Sendable {
  let tokenizer: Tokenizer
  /// How conversations are written; nil where the model has no template.
  private let choice: ChatTemplateChoice?
  /// The template for conversations, and where it is another one that for those with tools (`true`).
  private let templates: [Bool: ChatTemplate]
  private let vocabularySize: Int

  /// - Parameters:
  ///   - source: a chat template in the place of the model's own.
  ///   - vocabularySize: rows of the model's embedding.
  /// - Throws: where a template was given that cannot be run. One of the model's own that cannot be is told when a chat is asked for.
  package init(_ tokenizer: Tokenizer, template source: String?, vocabularySize: Int) throws {
    (self.tokenizer, self.vocabularySize) = (tokenizer, vocabularySize)
    guard source != nil || !tokenizer.chatTemplates.isEmpty else {
      (choice, templates) = (nil, [:])
      return
    }
    let choice = ChatTemplateChoice(source: source)
    self.choice = choice
    var templates: [Bool: ChatTemplate] = [:]
    for isForTools in choice.distinguishesTools(tokenizer) ? [false, true] : [false] {
      templates[isForTools] =
        source != nil ? try tokenizer.template(choice, hasTools: isForTools) : try? tokenizer.template(choice, hasTools: isForTools)
    }
    self.templates = templates
  }

  /// Whether conversations can be written, at least those with tools.
  package var hasTemplate: Bool { !templates.isEmpty }

  /// The tokens of a conversation, with the beginning of the answer, and the tokens that end it.
  package func encode(_ conversation: ChatConversation) throws(APIError) -> (prompt: [Int32], stopTokens: Set<Int32>) {
    guard let choice else {
      throw APIError(
        message: "the model has no chat template; ask /v1/completions, or start the server with --chat-template", code: "no_chat_template")
    }
    do throws(TokenizerError) {
      let isForTools = choice.takesToolUse(conversation, tokenizer)
      let template: ChatTemplate
      // One that writes the date is to write today's.
      if let known = templates[isForTools], !choice.writesDate(tokenizer) {
        template = known
      } else {
        template = try tokenizer.template(choice, hasTools: isForTools)
      }
      return (try prompt(conversation, template), tokenizer.stopTokens([template]))
    } catch {
      throw APIError(message: "\(error)", param: "messages")
    }
  }

  /// The ids of a conversation. The API has the arguments of calls as JSON text, which most templates would quote once more: they see the object
  /// of it, as most rows of data have it. A template that joins texts takes no object, and gets the text.
  private func prompt(_ conversation: ChatConversation, _ template: ChatTemplate) throws(TokenizerError) -> [Int32] {
    guard let parsed = conversation.withParsedArguments else { return try tokenizer.encodePrompt(conversation, template) }
    do throws(TokenizerError) { return try tokenizer.encodePrompt(parsed, template) } catch {
      guard let ids = try? tokenizer.encodePrompt(conversation, template) else { throw error }
      return ids
    }
  }

  /// The tokens of a text, and those that end what continues it.
  package func encode(_ prompt: CompletionRequest.Prompt) throws(APIError) -> (prompt: [Int32], stopTokens: Set<Int32>) {
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

extension ChatConversation {
  /// The same with arguments of calls as objects; nil where none of them is the text of one.
  fileprivate var withParsedArguments: ChatConversation? {
    var isOther = false
    func parsed(_ call: JSONValue) -> JSONValue {
      guard var fields = call.object, var function = fields["function"]?.object, let text = function["arguments"]?.string,
        let arguments = try? StrictJSON.parse(text, file: "arguments"), arguments.object != nil
      else { return call }
      isOther = true
      function["arguments"] = arguments
      fields["function"] = JSONValue(function)
      return JSONValue(fields)
    }
    var result = self
    result.messages = messages.map { message in
      guard let calls = message.fields["tool_calls"]?.array else { return message }
      var fields = message.fields
      fields["tool_calls"] = JSONValue(calls.map(parsed))
      return ChatMessage(fields)
    }
    return isOther ? result : nil
  }
}
