import FileFormats
import Foundation
import Testing
import Tokenizers

/// What PublicTemplates/expect.py has written.
private let publicTemplates = ProcessInfo.processInfo.environment["PEFT_PUBLIC_TEMPLATES"]

/// Public chat templates, whose texts are no part of this project, against jinja2 and transformers: `make test-templates`.
@Suite("Public chat templates", .enabled(if: publicTemplates != nil, "make test-templates gives the templates"))
struct PublicTemplateTests {
  /// What became of a template.
  enum Outcome { case same, refused(String), different(String) }

  @Test("at least 95 % write the same text with the same labels, the rest are refused with a reason, none differs")
  func templates() throws {
    let fixture = try StrictJSON.parse(contentsOf: try #require(publicTemplates))
    let templates = try #require(fixture["templates"]?.array)
    var same = 0
    for template in templates {
      let name = "\(template["repository"]?.string ?? "") \(template["path"]?.string ?? "")"
      switch try Self.outcome(template, fixture) {
      case .same: same += 1
      case .refused(let reason): print("refused: \(name): \(reason)")
      case .different(let what): Issue.record("\(name): \(what)")
      }
    }
    print("\(same) of \(templates.count) templates write the same text with the same labels")
    #expect(templates.count >= 100 && same * 100 >= templates.count * 95)
  }

  private static func outcome(_ row: JSONValue, _ fixture: JSONValue) throws -> Outcome {
    var names: [String: String] = [:]
    for member in fixture["ends"]?.object?.members ?? [] { names[member.key] = member.value.string }
    let source = try #require(row["source"]?.string)
    let date = try #require(fixture["date"]?.string.flatMap { TemplateDate($0) })
    let tokens = (row["tokens"]?.array ?? []).compactMap(\.string)
    let template: ChatTemplate
    do throws(TokenizerError) {
      template = try ChatTemplate(source, names: names, tokens: tokens, ends: names["eos_token"].map { [$0] } ?? [], date: date)
    } catch {
      return .refused(error.description)
    }
    var refusal: String?
    for expected in row["cases"]?.array ?? [] {
      let name = "\(expected["conversation"]?.string ?? "")\(expected["prompt"] == true ? ", prompted" : "")"
      let given = try #require(fixture["conversations"]?[expected["conversation"]?.string ?? ""])
      var conversation = ChatConversation((given["messages"]?.array ?? []).compactMap { $0.object.map { ChatMessage($0) } })
      conversation.tools = given["tools"]?.array
      conversation.settings = given["chat_template_kwargs"]?.object ?? JSONObject()
      let text = try? template.text(conversation, addingGenerationPrompt: expected["prompt"] == true)
      guard let wanted = expected["text"]?.string else {
        if text != nil { return .different("\(name): is written, and Jinja refuses it") }
        continue
      }
      guard let text else {
        refusal = "\(name): a conversation that Jinja writes"
        continue
      }
      // By bytes: Swift holds differently composed texts for equal.
      guard Array(text.utf8) == Array(wanted.utf8) else { return .different("\(name): writes \(text.debugDescription)") }
      guard expected["prompt"] == false else { continue }
      do throws(TokenizerError) {
        let (segments, rewritten, _) = try template.segments(conversation)
        if let what = wrongLabels(segments, rewritten, expected) { return .different("\(name): \(what)") }
      } catch {
        refusal = error.description
      }
    }
    return refusal.map(Outcome.refused) ?? .same
  }

  /// What is wrong with the labels; nil where nothing is.
  private static func wrongLabels(_ segments: [ChatSegment], _ rewritten: Int, _ expected: JSONValue) -> String? {
    var labelled: [Range<Int>] = []
    var place = 0
    for segment in segments {
      let end = place + segment.text.utf8.count
      if segment.isLabelled { labelled.append(place..<end) }
      place = end
    }
    func numbers(_ value: JSONValue) -> [Int?] { (value.array ?? []).map { $0.integer.map { Int($0) } } }
    if let marks = expected["marks"]?.array?.map(numbers) {
      let found = labelled.map { [$0.lowerBound, $0.upperBound] as [Int?] }
      return found == marks ? nil : "\(found) are learned, \(marks) are marked"
    }
    for turn in (expected["turns"]?.array ?? []).map(numbers) {
      guard turn.count == 4, let answer = turn[1], let end = turn[2], let most = turn[3] else { continue }
      guard let range = labelled.first(where: { $0.lowerBound <= answer && end <= $0.upperBound }) else {
        return "the answer at \(answer)..<\(end) is not among what is learned, \(labelled)"
      }
      if range.upperBound > most { return "\(range) reaches beyond the turn, which ends at \(most)" }
      if rewritten == 0, let start = turn[0], range.lowerBound != start { return "\(range) does not start at \(start)" }
    }
    return nil
  }
}
