import FileFormats
import Glibc
import TestSupport
import Testing

/// OpenAI's own client in Python against the server.
@Suite(.enabled(if: OpenAIClient.python != nil, "the package openai is not installed; `make .venv/openai` installs it"))
struct OpenAIClientTests {
  @Test(
    "openai's client chats, streams, asks two adapters at once, cancels, is refused what is too long, and a hundred of it are all answered")
  func client() throws {
    let workspace = try Workspace()
    try workspace.folder.write(
      "template.jinja",
      "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}{% if add_generation_prompt %}assistant: {% endif %}")
    #expect(try workspace.train().code == 0)
    try workspace.writeConfig(["peft_type": "ADAPTER", "adapter_type": "pfeiffer", "reduction_factor": 4])
    #expect(try workspace.train("--set", "training.output_dir=bottleneck").code == 0)
    let served = try Served(
      ["--model", "model", "--adapter", "run/adapter", "--adapter", "bottleneck/adapter", "--chat-template", "template.jinja"],
      directory: workspace.path)
    let python = try #require(OpenAIClient.python)
    // The script is given the program's path, too, and passes it over.
    let client = try PeftTrain.run(
      ["\(served.port)"], launcher: [python, repositoryPath("Tests/CLITests/openai_client.py")], seconds: 300)
    #expect(client.code == 0 && client.output == "all well\n", "\(client)")
    let outcome = try served.stop()
    #expect(outcome.code == 0, "\(outcome)")
  }
}

enum OpenAIClient {
  /// The interpreter that has the package.
  static let python: String? = {
    let folder = repositoryPath(".venv")
    return access("\(folder)/openai", R_OK) == 0 ? "\(folder)/bin/python" : nil
  }()
}
