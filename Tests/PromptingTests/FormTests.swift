import FileFormats
import Prompting
import TestSupport
import Testing
import Tokenizers

@Suite("How a model is asked") struct FormTests {
  private func form(
    _ isChat: Bool?, template: String?, name: String? = nil, hasAdapter: Bool = false, conversations: Bool = false
  ) throws -> String {
    let folder = try TemporaryDirectory(ByteTokenizer.files(chatTemplate: template))
    let form = try PromptForm(
      isChat: isChat, tokenizer: try TokenizerLoader.load(directory: folder.path), template: ChatTemplateChoice(name: name),
      hasAdapter: hasAdapter,
      conversations: conversations ? [ChatConversation([ChatMessage(role: .user, content: "a")])] : [], place: "--prompting")
    switch form {
    case .plain: return "plain"
    case .chat: return "chat"
    case .notApplicable: return "not applicable"
    }
  }

  @Test("without a setting the model decides: its chat template, plain text with an adapter, or not at all")
  func automatic() throws {
    #expect(try form(nil, template: ByteTokenizer.chatML) == "chat")
    #expect(try form(nil, template: nil) == "not applicable")
    #expect(try form(nil, template: nil, name: "chatml") == "chat")
    #expect(try form(nil, template: nil, hasAdapter: true) == "plain")
    #expect(try form(nil, template: ByteTokenizer.chatML, hasAdapter: true) == "plain")
    #expect(try form(nil, template: ByteTokenizer.chatML, hasAdapter: true, conversations: true) == "chat")
  }

  @Test("the setting decides where it is given")
  func given() throws {
    #expect(try form(false, template: ByteTokenizer.chatML) == "plain" && form(false, template: nil) == "plain")
    #expect(try form(true, template: ByteTokenizer.chatML, hasAdapter: true) == "chat")
  }

  @Test("a chat template that is not there or cannot be run is an error, and so are conversations as plain text")
  func refused() {
    #expect(throws: TokenizerError.self) { try form(true, template: nil) }
    #expect(throws: TokenizerError.self) { try form(nil, template: "{% messages %}") }
    #expect(throws: Diagnostic.self) { try form(false, template: ByteTokenizer.chatML, conversations: true) }
  }
}
