extension ChatFormat {
  /// The format that a chat template writes.
  ///
  /// The template is run on a few conversations and must write exactly what the format writes; nothing is guessed from its wording.
  ///
  /// - Throws: ``TokenizerError/unrecognisedChatTemplate(reason:)``.
  public init(recognising template: String, bosToken: String, eosToken: String) throws(TokenizerError) {
    let rendered: [(probe: Probe, text: String?)]
    do throws(JinjaError) {
      let program = try JinjaTemplate(template)
      rendered = try Self.probes.map { probe throws(JinjaError) in
        (probe, try Self.render(program, probe, bosToken: bosToken, eosToken: eosToken))
      }
    } catch {
      switch error {
      case .interrupted: throw .interrupted("the chat template")
      case .unsupported(let reason), .raised(let reason): throw .unrecognisedChatTemplate(reason: reason)
      }
    }
    guard let first = rendered.first?.text else { throw .unrecognisedChatTemplate(reason: "it refuses a conversation of one user message") }
    for candidate in Self.candidates(first) {
      let agrees = rendered.allSatisfy { probe, text in
        let segments = try? candidate.segments(
          probe.messages, bosToken: bosToken, eosToken: eosToken, addingGenerationPrompt: probe.addsGenerationPrompt)
        // Byte by byte: `==` would hold differently composed texts for equal.
        return segments.map { Array($0.map(\.text).joined().utf8) } == text.map { Array($0.utf8) }
      }
      if agrees {
        self = candidate
        return
      }
    }
    let start = String(first.unicodeScalars.prefix(160))
    throw .unrecognisedChatTemplate(reason: "it writes a user's message as \(start.debugDescription), as none of the known formats does")
  }

  private struct Probe {
    var messages: [ChatMessage]
    var addsGenerationPrompt: Bool
  }

  /// Conversations in which the formats differ, with white space to see whether contents are trimmed. The first tells a default
  /// system turn.
  private static let probes: [Probe] = {
    let system = ChatMessage(role: .system, content: " \n be brief ")
    let question = ChatMessage(role: .user, content: " \n why? ")
    let answer = ChatMessage(role: .assistant, content: " because.\n ")
    return [
      Probe(messages: [question], addsGenerationPrompt: true),
      Probe(messages: [question], addsGenerationPrompt: false),
      Probe(messages: [system, question], addsGenerationPrompt: true),
      Probe(messages: [question, answer], addsGenerationPrompt: false),
      Probe(messages: [system, question, answer, question, answer], addsGenerationPrompt: false),
      Probe(messages: [question, answer, question], addsGenerationPrompt: true),
    ]
  }()

  /// The formats to try, with what the template wrote in front of the user's first message.
  private static func candidates(_ text: String) -> [ChatFormat] {
    let chatMLSystem = part(of: text, after: "<|im_start|>system\n", before: "<|im_end|>")
    let llama3System = part(of: text, after: "<|start_header_id|>system<|end_header_id|>\n\n", before: "<|eot_id|>")
    return [.chatML(defaultSystem: chatMLSystem), .llama2, .llama3(systemPrefix: llama3System)]
  }

  private static func part(of text: String, after opening: String, before closing: String) -> String? {
    let (bytes, opening, closing) = (Array(text.utf8), Array(opening.utf8), Array(closing.utf8))
    guard let start = position(of: opening, in: bytes, from: 0).map({ $0 + opening.count }),
      let end = position(of: closing, in: bytes, from: start)
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func position(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= pattern.count else { return nil }
    return (start...(bytes.count - pattern.count)).first { bytes[$0...].starts(with: pattern) }
  }

  /// What the template writes, or nil where it refuses the conversation itself.
  private static func render(
    _ program: JinjaTemplate, _ probe: Probe, bosToken: String, eosToken: String
  ) throws(JinjaError) -> String? {
    let messages = probe.messages.map { JinjaValue.object(["role": .string($0.role.rawValue), "content": .string($0.content)]) }
    do throws(JinjaError) {
      return try program.render([
        "messages": .list(try JinjaList(messages)), "add_generation_prompt": .bool(probe.addsGenerationPrompt),
        "bos_token": .string(bosToken), "eos_token": .string(eosToken), "tools": .none, "documents": .none,
      ])
    } catch .raised {
      return nil
    }
  }
}
