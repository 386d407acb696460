/// The chat templates that write some conversations: a model may have another one for those with tools.
package struct ConversationTemplates: Sendable {
  private let withoutTools: ChatTemplate, withTools: ChatTemplate

  /// One template for all.
  package init(_ template: ChatTemplate) { (withoutTools, withTools) = (template, template) }

  /// The templates that conversations need: a model may lack the one for those which do not occur.
  ///
  /// - Throws: as ``Tokenizer/template(_:hasTools:)``.
  package init(
    _ choice: ChatTemplateChoice, _ tokenizer: Tokenizer, for conversations: some Sequence<ChatConversation>
  ) throws(TokenizerError) {
    let needed = choice.distinguishesTools(tokenizer) ? Set(conversations.map { $0.tools != nil }) : [false]
    let template = try tokenizer.template(choice, hasTools: !needed.contains(false))
    self.init(template, withTools: needed.count > 1 ? try tokenizer.template(choice, hasTools: true) : template)
  }

  private init(_ withoutTools: ChatTemplate, withTools: ChatTemplate) { (self.withoutTools, self.withTools) = (withoutTools, withTools) }

  /// The one that writes a conversation.
  package func template(for conversation: ChatConversation) -> ChatTemplate { conversation.tools == nil ? withoutTools : withTools }

  /// All of them.
  package var all: [ChatTemplate] { [withoutTools, withTools] }
}
