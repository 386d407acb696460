import FileFormats
import Tokenizers
import Training

/// Lets a model answer questions by a strategy and counts what that took.
///
/// Questions are answered side by side: whatever all their conversations ask next goes to the writer together.
package struct PromptingRun {
  /// How a question was answered.
  package struct Reply: Sendable, Equatable {
    /// The answer, to be scored.
    package internal(set) var prediction = ""
    /// Why there is no answer, or why it is not the model's last word.
    package internal(set) var problem: String?
    /// Whether there is no answer at all: it counts as wrong.
    package internal(set) var isMissing = false
    /// Runs of the model.
    package internal(set) var calls = 0
    /// Tokens shown to the model and written by it, over all calls.
    package internal(set) var promptTokens = 0, completionTokens = 0
    /// Examples in front of the question at the last call.
    package internal(set) var examples = 0
    /// What was said, without examples and instruction.
    package internal(set) var transcript: [ChatMessage] = []
  }

  let encoder: PromptEncoder
  let writer: any TextWriter
  let start: (Question) throws -> any Conversation
  /// Where answers are queries: finds them in what the model wrote.
  let execution: (any QueryExecution)?
  /// Questions answered side by side.
  private static let questionsAtOnce = 32

  package init(encoder: PromptEncoder, writer: any TextWriter, strategy: any PromptingStrategy, materials: PromptingMaterials) throws {
    self.encoder = encoder
    self.writer = writer
    execution = materials.execution
    start = try strategy.prepared(materials)
  }

  /// A question on its way.
  private struct Open {
    let index: Int
    var conversation: any Conversation
    var prompt: EncodedPrompt
  }

  /// One reply per question, in order; nil if a stop was asked for meanwhile.
  package func replies(to questions: [Question], progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) throws -> [Reply]? {
    do {
      return try StopRequest.interrupting { try answers(to: questions, progress: progress) }
    } catch  where StopRequest.isRaised {
      return nil
    }
  }

  private func answers(to questions: [Question], progress: (_ done: Int, _ total: Int) -> Void) throws -> [Reply]? {
    var replies = [Reply](repeating: Reply(), count: questions.count)
    for first in stride(from: 0, to: questions.count, by: Self.questionsAtOnce) {
      let part = first..<min(first + Self.questionsAtOnce, questions.count)
      var open: [Open] = []
      for index in part {
        let conversation = try start(questions[index])
        let dialogue = try conversation.opening()
        if let prompt = try encoded(dialogue) {
          open.append(Open(index: index, conversation: conversation, prompt: prompt))
        } else {
          replies[index].isMissing = true
          replies[index].problem = "the question does not fit into the model's \(encoder.limit) positions"
          replies[index].transcript = transcript(dialogue)
        }
      }
      while !open.isEmpty {
        guard let texts = try writer.write(open.map(\.prompt), maxNewTokens: encoder.maxNewTokens), !StopRequest.isRaised else {
          return nil
        }
        var stillOpen: [Open] = []
        for (question, text) in zip(open, texts) {
          if let next = try take(text, question, &replies[question.index]) { stillOpen.append(next) }
          if StopRequest.isRaised { return nil }
        }
        open = stillOpen
        progress(part.upperBound - open.count, questions.count)
      }
    }
    return replies
  }

  private func encoded(_ dialogue: Dialogue) throws -> EncodedPrompt? {
    try StopRequest.interrupting {
      do throws(TokenizerError) { return try encoder.encode(dialogue) } catch {
        let question = dialogue.question
        throw error.interruption ?? Diagnostic.rejected(question.file, line: question.line, "\(error)")
      }
    }
  }

  /// Hands what was written to the conversation; returns it where the model is asked once more.
  private func take(_ written: WrittenText, _ question: Open, _ reply: inout Reply) throws -> Open? {
    var question = question
    reply.calls += 1
    reply.promptTokens += question.prompt.ids.count
    reply.completionTokens += written.tokens
    reply.examples = question.prompt.dialogue.examples.count
    reply.transcript = transcript(question.prompt.dialogue) + [ChatMessage(role: .assistant, content: written.text)]
    switch try question.conversation.receive(written.text) {
    case .answer(let answer):
      reply.prediction = execution?.query(in: answer) ?? answer
    case .ask(let dialogue):
      if let prompt = try encoded(dialogue) {
        question.prompt = prompt
        return question
      }
      reply.problem = "the conversation outgrew the model's \(encoder.limit) positions"
      let answer = question.conversation.answerSoFar ?? ""
      reply.prediction = execution?.query(in: answer) ?? answer
      reply.isMissing = question.conversation.answerSoFar == nil
    }
    return nil
  }

  private func transcript(_ dialogue: Dialogue) -> [ChatMessage] {
    var messages = dialogue.question.turns
    for exchange in dialogue.exchanges {
      messages.append(ChatMessage(role: .assistant, content: exchange.answer))
      messages.append(ChatMessage(role: .user, content: exchange.reply))
    }
    return messages
  }
}
