import FileFormats
import Glibc
import TestSupport
import Testing

/// The program as people run it.
enum PeftTrain {
  /// How a process ended, and what it wrote.
  struct Outcome: CustomStringConvertible {
    /// The exit code, or 128 + the signal that ended it.
    let code: Int32
    let output: String
    let error: String

    var description: String { "exit code \(code)\nstdout: \(output)\nstderr: \(error)" }

    /// The only object on standard output.
    func json() throws -> JSONValue { try StrictJSON.parse(output, file: "stdout") }
  }

  /// Path of the program, which is built beside the tests.
  static let path: String = {
    let tests = CommandLine.arguments[0]
    return (tests.lastIndex(of: "/").map { String(tests[..<$0]) } ?? ".") + "/peft-train"
  }()

  /// Runs it to its end.
  static func run(_ arguments: [String], in directory: String? = nil) throws -> Outcome {
    try Running(arguments, directory: directory).wait()
  }
}

/// A process that may be running. Its output goes into files, so that it never waits for us.
final class Running {
  let pid: pid_t
  private let folder: TemporaryDirectory
  private var outcome: PeftTrain.Outcome?

  /// Which descriptors are connected to nothing: a pipe whose reader has gone.
  struct Closed: OptionSet {
    let rawValue: Int
    static let output = Closed(rawValue: 1), error = Closed(rawValue: 2)
  }

  /// - Parameter ignoring: signals that the process finds ignored, as under nohup.
  init(_ arguments: [String], directory: String? = nil, closed: Closed = [], ignoring: [Int32] = []) throws {
    try #require(access(PeftTrain.path, X_OK) == 0, "\(PeftTrain.path) is not there: build it first (swift build --build-tests)")
    folder = try TemporaryDirectory()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var ends: [Int32] = [-1, -1]
    if !closed.isEmpty { try #require(pipe(&ends) == 0) }
    for (descriptor, name, isClosed) in [(1 as Int32, "out", closed.contains(.output)), (2, "err", closed.contains(.error))] {
      if isClosed {
        posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor)
      } else {
        posix_spawn_file_actions_addopen(&actions, descriptor, folder.file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
    }
    if ends[0] >= 0 { close(ends[0]) }
    if ends[1] >= 0 { _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC) }
    defer { if ends[1] >= 0 { close(ends[1]) } }
    // env changes into the directory and then becomes the program.
    var argv =
      (["env", "-C", directory ?? "."] + ignoring.map { "--ignore-signal=\($0)" } + [PeftTrain.path] + arguments).map { strdup($0) } + [nil]
    defer { for argument in argv { free(argument) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, "/usr/bin/env", &actions, nil, &argv, environ)
    try #require(code == 0, "posix_spawn: error \(code)")
    pid = id
  }

  deinit {
    guard outcome == nil else { return }
    Glibc.kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  func send(_ signal: Int32) { Glibc.kill(pid, signal) }

  /// Whether it has ended, without waiting.
  func poll() throws -> PeftTrain.Outcome? {
    if let outcome { return outcome }
    var status: Int32 = 0
    let result = waitpid(pid, &status, WNOHANG)
    guard result == pid else { return nil }
    let signal = status & 0x7F
    let text = { (name: String) in String(decoding: (try? readFile(self.folder.file(name))) ?? [], as: UTF8.self) }
    outcome = .init(code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: text("out"), error: text("err"))
    return outcome
  }

  /// Waits for its end; a process that takes longer than that hangs.
  func wait(seconds: Int = 120) throws -> PeftTrain.Outcome {
    for _ in 0..<seconds * 500 {
      if let outcome = try poll() { return outcome }
      usleep(2_000)
    }
    throw Hanging(seconds: seconds)
  }

  /// Waits until something is the case; false if the process ends before.
  func until(_ condition: () throws -> Bool) throws -> Bool {
    for _ in 0..<120 * 500 {
      if try condition() { return true }
      if try poll() != nil { return false }
      usleep(2_000)
    }
    throw Hanging(seconds: 120)
  }

  struct Hanging: Error { let seconds: Int }
}

/// A folder with a tiny model, data and a config, ready to be trained in.
final class Workspace {
  let folder: TemporaryDirectory
  var path: String { folder.path }

  init(model: String = "llama-tied") throws {
    folder = try TemporaryDirectory()
    if model == "wide" { try TinyModelDirectory.makeWide(in: folder) } else { try TinyModelDirectory.make(model, in: folder) }
    try folder.write("train.jsonl", TinyData.train())
    try folder.write("valid.jsonl", TinyData.validation())
    try writeConfig()
  }

  func file(_ name: String) -> String { folder.file(name) }

  /// Writes `config.json`. All paths are relative: the program runs in the folder.
  func writeConfig(_ peft: JSONValue = Workspace.lora, model: JSONValue = ["path": "model"], _ name: String = "config.json") throws {
    let config: JSONValue = [
      "model": model, "peft": peft, "data": ["train": "train.jsonl", "validation": "valid.jsonl"],
      "training": [
        "output_dir": "run", "num_train_epochs": 2, "per_device_train_batch_size": 4, "learning_rate": 0.05, "eval_steps": 3,
        "save_steps": 2, "threads": 1,
      ],
    ]
    try folder.write(name, config.serialized(.pretty))
  }

  static let lora: JSONValue = ["peft_type": "LORA", "r": 4, "lora_alpha": 16, "target_modules": "all-linear"]

  /// Runs the program in the folder.
  func run(_ arguments: String...) throws -> PeftTrain.Outcome { try PeftTrain.run(arguments, in: path) }
  func run(_ arguments: [String]) throws -> PeftTrain.Outcome { try PeftTrain.run(arguments, in: path) }
  /// Trains by `config.json`.
  func train(_ arguments: String...) throws -> PeftTrain.Outcome { try run(["--config", "config.json"] + arguments) }

  /// The state of the last checkpoint.
  func lastState(_ run: String = "run") throws -> [UInt8] {
    let result = try StrictJSON.parse(contentsOf: file("\(run)/result.json"))
    return try readFile(file((result["checkpoint"]?.string ?? "") + "/state.h5"))
  }

  func rows(_ run: String = "run") -> Int {
    ((try? readFile(file("\(run)/metrics.jsonl"))) ?? []).count { $0 == UInt8(ascii: "\n") }
  }
}

/// Checks what holds for every end of the program: no trap, no Swift in messages, nothing that moves the cursor.
func expectDecent(_ outcome: PeftTrain.Outcome, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(outcome.code < 128, "\(outcome)", sourceLocation: sourceLocation)
  for text in [outcome.output, outcome.error] {
    for word in ["Fatal error", "FileFormatError", "RunError", "PEFTError", "TokenizerError", "Optional(", "Problem(", "Swift.", "(file:"] {
      #expect(!text.contains(word), "\(outcome)", sourceLocation: sourceLocation)
    }
    let control = text.unicodeScalars.first { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
    #expect(control == nil, "\(outcome)", sourceLocation: sourceLocation)
  }
}
