import FileFormats
import Glibc
import TestSupport
import Testing

/// The server as a process, and clients that send it bytes.
@Suite struct ServeTests {
  private static let template =
    "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}{% if add_generation_prompt %}assistant: {% endif %}"

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.folder.write("template.jinja", Self.template)
    return workspace
  }

  private func completion(_ prompt: String, model: String = "model", _ more: [String: JSONValue] = [:]) -> JSONValue {
    var object: JSONObject = JSONObject()
    object["model"] = JSONValue(model)
    object["prompt"] = JSONValue(prompt)
    object["max_tokens"] = 12
    object["temperature"] = 0
    for (key, value) in more { object[key] = value }
    return JSONValue(object)
  }

  @Test("greedy texts are those that generate writes, of the base, of adapters and of a chat, whole and streamed")
  func texts() throws {
    let workspace = try workspace()
    try workspace.writeConfig(Workspace.lora)
    #expect(try workspace.train().code == 0)
    try workspace.writeConfig(["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4])
    #expect(try workspace.train("--set", "training.output_dir=prefix").code == 0)
    let served = try Served(
      ["--model", "model", "--adapter", "run/adapter", "--adapter", "other=prefix/adapter", "--chat-template", "template.jinja"],
      directory: workspace.path)
    #expect(served.line == "serving   http://127.0.0.1:\(served.port)/v1  models: model, run, other\n")
    let models = try served.ask("GET", "/v1/models").json()
    #expect(models["data"]?.array?.compactMap { $0["id"]?.string } == ["model", "run", "other"])
    var seen: Set<String> = []
    for (name, adapter) in [("model", []), ("run", ["--adapter", "run/adapter"]), ("other", ["--adapter", "prefix/adapter"])] {
      let generate = ["generate", "--model", "model", "--max-new-tokens", "12", "--json"] + adapter
      let expected = try workspace.run(generate + ["--prompt", "ab 1?"]).json()["texts"]?.array?.first
      let text = try #require(expected?["text"]?.string)
      let tokens = try #require(expected?["tokens"]?.array?.count)
      seen.insert(text)
      let answer = try served.ask("POST", "/v1/completions", completion("ab 1?", model: name))
      let json = try answer.json()
      #expect(answer.status == 200 && json["object"] == "text_completion" && json["model"]?.string == name, "\(answer)")
      #expect(json["choices"]?.array?[0]["text"]?.string == text, "\(answer.body), not \(text)")
      #expect(json["choices"]?.array?[0]["finish_reason"]?.string == (tokens < 12 ? "stop" : "length"))
      #expect(json["usage"]?["completion_tokens"]?.integer == Int64(tokens) && json["usage"]?["prompt_tokens"] == 6)

      let events = try stream(served, "/v1/completions", completion("ab 1?", model: name, ["stream": true]))
      #expect(events.compactMap { $0["choices"]?.array?.first?["text"]?.string }.joined() == text)

      let chat = try workspace.run(generate + ["--chat-template", "template.jinja", "--prompt", "ab 1?"]).json()["texts"]?.array?.first?[
        "text"]
      var body = completion("", model: name).object ?? JSONObject()
      body["prompt"] = nil
      body["messages"] = [["role": "user", "content": [["type": "text", "text": "ab "], ["type": "text", "text": "1?"]]]]
      let told = try served.ask("POST", "/v1/chat/completions", JSONValue(body)).json()
      #expect(told["choices"]?.array?[0]["message"]?["content"] == chat && told["object"] == "chat.completion", "\(told)")
      body["stream"] = true
      body["stream_options"] = ["include_usage": true]
      let pieces = try stream(served, "/v1/chat/completions", JSONValue(body))
      #expect(pieces.first?["choices"]?.array?.first?["delta"]?["role"] == "assistant")
      #expect(pieces.compactMap { $0["choices"]?.array?.first?["delta"]?["content"]?.string }.joined() == chat?.string)
      #expect(pieces.last?["usage"]?["total_tokens"]?.integer ?? 0 > 0 && pieces.last?["choices"]?.array?.isEmpty == true)
    }
    #expect(seen.count == 3, "two models write the same, which tells nothing")
    let outcome = try served.stop()
    #expect(outcome.code == 0, "\(outcome)")
    expectDecent(outcome)
  }

  /// The objects of a stream, which must end with the word for it.
  private func stream(_ served: Served, _ path: String, _ body: JSONValue) throws -> [JSONValue] {
    let answer = try served.ask("POST", path, body)
    #expect(answer.status == 200 && answer.head.contains("text/event-stream"), "\(answer)")
    let events = answer.body.split(separator: "\r\n").filter { $0.hasPrefix("data: ") }.map { $0.dropFirst(6).split(separator: "\n")[0] }
    #expect(events.last == "[DONE]", "\(answer.body)")
    return try events.dropLast().map { try StrictJSON.parse(String($0), file: "event") }
  }

  @Test("a text ends before what stop names, and the choices of a seed are the same every time")
  func stopsAndSeeds() throws {
    let workspace = try workspace()
    let served = try Served(["--model", "model"], directory: workspace.path)
    func text(_ more: [String: JSONValue]) throws -> (text: String, finish: String) {
      let choice = try served.ask("POST", "/v1/completions", completion("ab", more)).json()["choices"]?.array?.first
      return (choice?["text"]?.string ?? "", choice?["finish_reason"]?.string ?? "")
    }
    let whole = try text([:]).text
    let stop = String(whole.dropFirst(4).prefix(2))
    let expected = String(decoding: Array(whole.utf8)[..<(first(of: stop, in: whole))], as: UTF8.self)
    #expect(try text(["stop": JSONValue(stop)]) == (expected, "stop"))
    #expect(try text(["stop": ["\u{1}never", JSONValue(stop)]]) == (expected, "stop"))
    let sampled = try text(["temperature": 1.5, "seed": 3]).text
    #expect(try text(["temperature": 1.5, "seed": 3]).text == sampled)
    #expect(try text(["temperature": 1.5, "seed": 4]).text != sampled)
    #expect(try text(["temperature": 1.5]).text != text(["temperature": 1.5]).text)
    let ids = try workspace.run("generate", "--model", "model", "--prompt", "ab", "--max-new-tokens", "12", "--json").json()
    #expect(try text(["prompt": [1, 71, 72]]).text.isEmpty == false && ids["texts"] != nil)
  }

  @Test("several prompts of one request get the texts that each gets alone, by their index, whole and streamed")
  func severalPrompts() throws {
    let workspace = try workspace()
    let served = try Served(["--model", "model", "--max-batch", "3"], directory: workspace.path)
    let prompts: [JSONValue] = ["ab 1?", [1, 71, 72], "x", "ab 1?"]
    func ask(_ prompt: JSONValue, _ more: [String: JSONValue] = [:]) throws -> JSONValue {
      try served.ask("POST", "/v1/completions", completion("", more.merging(["prompt": prompt]) { $1 })).json()
    }
    let alone = try prompts.map { try ask($0) }
    let together = try ask(JSONValue(prompts))
    let choices = try #require(together["choices"]?.array)
    #expect(choices.map { $0["index"] } == [0, 1, 2, 3])
    #expect(choices.map { $0["text"] } == alone.map { $0["choices"]?.array?.first?["text"] })
    #expect(choices.map { $0["finish_reason"] } == alone.map { $0["choices"]?.array?.first?["finish_reason"] })
    #expect(Set(choices.compactMap { $0["text"]?.string }).count == 3, "\(choices)")
    for key in ["prompt_tokens", "completion_tokens", "total_tokens"] {
      #expect(together["usage"]?[key]?.integer == alone.reduce(0) { $0 + ($1["usage"]?[key]?.integer ?? 0) })
    }
    let body = completion("", ["prompt": JSONValue(prompts), "stream": true, "stream_options": ["include_usage": true]])
    let pieces = try stream(served, "/v1/completions", body)
    for (index, choice) in choices.enumerated() {
      let own = pieces.compactMap { $0["choices"]?.array?.first }.filter { $0["index"]?.integer == Int64(index) }
      #expect(own.compactMap { $0["text"]?.string }.joined() == choice["text"]?.string)
      #expect(own.compactMap { $0["finish_reason"]?.string } == [choice["finish_reason"]?.string])
    }
    #expect(pieces.last?["usage"] == together["usage"])
    // The first one's choices are those of the seed alone; the same prompt again has others.
    let seeded: [String: JSONValue] = ["temperature": 2, "seed": 5]
    let sampled = try #require(ask(JSONValue(prompts), seeded)["choices"]?.array)
    #expect(try sampled[0]["text"] == ask(prompts[0], seeded)["choices"]?.array?.first?["text"] && sampled[0]["text"] != sampled[3]["text"])
  }

  private func first(of pattern: String, in text: String) -> Int {
    let (bytes, sought) = (Array(text.utf8), Array(pattern.utf8))
    return (0...bytes.count - sought.count).first { Array(bytes[$0..<$0 + sought.count]) == sought } ?? 0
  }

  @Test("what is wrong with a request is told in OpenAI's form, and the server answers the next one")
  func refusals() throws {
    let workspace = try workspace()
    let served = try Served(["--model", "model", "--context", "40"], directory: workspace.path)
    let path = "/v1/completions"
    let rows: [(String, Int, String)] = [
      (Served.request("POST", path, "{\"model\":\n \"model\",, }"), 400, "request:2"),
      (Served.request("POST", path, "[]"), 400, "must be an object"),
      (Served.request("POST", path, #"{"prompt": "a"}"#), 400, "model: missing"),
      (Served.request("POST", path, #"{"model": "model"}"#), 400, "prompt: missing"),
      (Served.request("POST", path, #"{"model": "nobody", "prompt": "a"}"#), 404, "must be one of model"),
      (Served.request("POST", path, completion("a", ["temperatur": 1]).serialized()), 400, "did you mean \\\"temperature\\\"?"),
      (Served.request("POST", path, completion("a", ["logprobs": 3]).serialized()), 400, "logprobs: found 3, which is not supported"),
      (Served.request("POST", path, completion("a", ["n": 2]).serialized()), 400, "n: found 2"),
      (Served.request("POST", path, completion("a", ["temperature": -1]).serialized()), 400, "temperature: found -1"),
      (Served.request("POST", path, completion("a", ["max_tokens": 0]).serialized()), 400, "max_tokens: found 0"),
      (Served.request("POST", path, completion("a", ["stop": [""]]).serialized()), 400, "stop"),
      (Served.request("POST", path, completion("a", ["prompt": [96]]).serialized()), 400, "token id 96"),
      (Served.request("POST", path, completion("a", ["prompt": ["a", 1]]).serialized()), 400, "prompt: found"),
      (Served.request("POST", path, completion("a", ["prompt": ["a", []]]).serialized()), 400, "prompt: found"),
      (Served.request("POST", path, completion("a", ["prompt": ["a", [96]]]).serialized()), 400, "token id 96"),
      (
        Served.request("POST", path, completion("a", ["prompt": JSONValue((0..<200).map { _ in "a" })]).serialized()), 400,
        "found 200 prompts (must be at most the 128"
      ),
      (Served.request("POST", path, completion("a", ["stream_options": [:]]).serialized()), 400, "stream_options"),
      (Served.request("POST", path, completion(String(repeating: "a", count: 60)).serialized()), 400, "context_length_exceeded"),
      (
        Served.request("POST", "/v1/chat/completions", #"{"model": "model", "messages": [{"role": "user", "content": "a"}]}"#), 400,
        "no_chat_template"
      ),
      (
        Served.request(
          "POST", "/v1/chat/completions", #"{"model": "model", "messages": [{"role": "user", "content": [{"type": "image_url"}]}]}"#), 400,
        "image_url"
      ),
      (Served.request("GET", path), 405, "takes POST"),
      (Served.request("GET", "/v1/files"), 404, "there is no"),
      (Served.request("GET", "/v1/models/../../etc/passwd"), 404, "there is no model"),
      (Served.request("GET", "/v1/models/model"), 200, "max_model_len"),
      (Served.request("GET", "/health?x=1"), 200, "ok"),
      ("POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", 415, "application/json"),
      ("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 403, "loopback"),
      ("POST \(path) HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", 413, "too large"),
      ("POST \(path) HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n", 400, "content-length"),
      ("POST \(path) HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", 400, "exclude each other"),
      ("POST \(path) HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501, "chunked"),
      ("POST \(path) HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400, "hexadecimal"),
      ("GET / HTTP/1.1\r\nA: " + String(repeating: "b", count: 40_000) + "\r\n\r\n", 431, "too long"),
      ("GET / HTTP/1.1\r\nno colon\r\n\r\n", 400, "no header"),
      ("GET / HTTP/1.1\nHost: a\n\r\n\r\n", 400, "carriage return"),
      ("GET / HTTP/2.0\r\n\r\n", 505, "1.1 or 1.0"),
      ("nonsense\r\n\r\n", 400, "no request"),
    ]
    for (request, status, text) in rows {
      let answer = try Served.answer(served.exchange(request))
      #expect(answer.status == status && answer.body.contains(text), "\(request.prefix(200)): \(answer)")
      if status != 200 { #expect(try answer.json()["error"]?["message"]?.string?.isEmpty == false, "\(answer)") }
    }
    // In chunks, and two requests on one connection.
    let body = completion("ab").serialized()
    let connection = try served.connect()
    let cut = body.index(body.startIndex, offsetBy: 10)
    let chunks =
      [body[..<cut], body[cut...]].map { "\(String($0.utf8.count, radix: 16));x=y\r\n\($0)\r\n" }.joined() + "0\r\nTrailer: x\r\n\r\n"
    connection.send("POST \(path) HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)
    let first = try Served.answer(connection.receive())
    #expect(first.status == 200, "\(first)")
    connection.send(Served.request("POST", path, body))
    let second = try Served.answer(connection.receiveAll())
    #expect(try second.json()["choices"] == first.json()["choices"])
    let outcome = try served.stop(SIGINT)
    #expect(outcome.code == 0, "\(outcome)")
  }

  @Test("more requests than may wait are refused with a word when to come again; who hangs up makes room")
  func busy() throws {
    let workspace = try Workspace(model: "wide")
    try workspace.writeConfig(
      ["peft_type": "FULL"], model: ["init": "model/config.json", "tokenizer": "model"])
    #expect(try workspace.train("--set", "training.max_steps=1").code == 0)
    let served = try Served(["--model", "run/model", "--name", "m", "--max-batch", "1", "--max-queue", "1"], directory: workspace.path)
    let endless = Served.request(
      "POST", "/v1/completions", completion("a", model: "m", ["max_tokens": 100_000, "temperature": 9, "stream": true]).serialized())
    func load() throws -> (Int64?, Int64?) {
      let health = try served.ask("GET", "/health").json()
      return (health["running"]?.integer, health["waiting"]?.integer)
    }
    // Texts end at the model's 128 positions; so they are asked for until two are met at work.
    var met = false
    for _ in 0..<50 where !met {
      let (running, waiting) = (try served.connect(), try served.connect())
      running.send(endless)
      waiting.send(endless)
      _ = running.receive()
      let answer = try served.ask("POST", "/v1/completions", completion("a", model: "m"))
      if answer.status == 503 {
        met = true
        #expect(answer.head.lowercased().contains("retry-after: 1") && answer.body.contains("server_busy"), "\(answer)")
      }
    }
    #expect(met, "two texts were never met at work")
    // Both have hung up.
    for _ in 0..<200 where try load() != (0, 0) { usleep(10_000) }
    #expect(try load() == (0, 0))
    #expect(try served.ask("POST", "/v1/completions", completion("a", model: "m")).status == 200)
  }

  @Test("a stop with streams at work ends them with a word and the program with 0")
  func stopping() throws {
    let workspace = try workspace()
    let served = try Served(["--model", "model"], directory: workspace.path)
    let connection = try served.connect()
    connection.send(Served.request("POST", "/v1/completions", completion("a", ["stream": true, "max_tokens": 50]).serialized()))
    let first = connection.receive()
    #expect(first.contains("200 OK"))
    let outcome = try served.stop()
    let rest = connection.receiveAll()
    #expect(outcome.code == 0 && (first + rest).contains("[DONE]"), "\(outcome) \(rest)")
  }

  @Test(
    "what cannot be served is told before anything listens",
    arguments: [
      (["--model", "model", "--adapter", "a=run", "--adapter", "a=run"], 2, "two models are called"),
      (["--model", "model", "--adapter", "=x"], 2, "NAME=DIRECTORY"),
      (["--model", "model", "--adapter", "missing"], 3, "missing"),
      (["--model", "model", "--host", "nowhere"], 2, "--host"),
      (["--model", "model", "--context", "100000"], 2, "--context"),
      (["--model", "model", "--max-batch", "0"], 2, "--max-batch"),
      (["--model", "model", "--chat-template", "missing.jinja"], 3, "missing.jinja"),
      (["--adapter", "x"], 2, "--model"),
    ] as [([String], Int32, String)])
  func wrongUsage(_ arguments: [String], _ code: Int32, _ text: String) throws {
    let workspace = try workspace()
    let outcome = try workspace.run(["serve", "--port", "0"] + arguments)
    #expect(outcome.code == code && outcome.error.contains(text) && outcome.output.isEmpty, "\(outcome)")
    expectDecent(outcome)
  }

  @Test("a port that is taken is told")
  func taken() throws {
    let workspace = try workspace()
    let served = try Served(["--model", "model"], directory: workspace.path)
    let outcome = try workspace.run(["serve", "--model", "model", "--port", "\(served.port)"])
    #expect(outcome.code == 2 && outcome.error.contains("--port"), "\(outcome)")
  }
}
