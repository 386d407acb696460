import FileFormats
import Glibc

/// A reader of files that others made, fed with the bytes that libFuzzer thinks of.
///
/// A target returns for what is refused and for what is read well. It must not trap, hang, allocate by an unchecked number or read
/// outside its bytes (AddressSanitizer watches); beyond that each has an oracle, ``demand(_:_:)``, of its own.
struct FuzzTarget: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  static let all = [
    FuzzTarget(name: "safetensors-header", run: fuzzSafetensorsHeader),
    FuzzTarget(name: "safetensors-file", run: fuzzSafetensorsFile),
    FuzzTarget(name: "gguf", run: fuzzGGUF),
    FuzzTarget(name: "unpack", run: fuzzUnpack),
    FuzzTarget(name: "json", run: fuzzJSON),
    FuzzTarget(name: "config", run: fuzzConfig),
    FuzzTarget(name: "jsonl", run: fuzzJSONLines),
    FuzzTarget(name: "data-file", run: fuzzDataFile),
    FuzzTarget(name: "tokenizer-load", run: fuzzTokenizerLoad),
    FuzzTarget(name: "tokenizer-encode", run: fuzzTokenizerEncode),
    FuzzTarget(name: "templates", run: fuzzTemplates),
    FuzzTarget(name: "regexes", run: fuzzRegexes),
    FuzzTarget(name: "model-directory", run: fuzzModelDirectory),
    FuzzTarget(name: "adapter-gguf", run: fuzzAdapterGGUF),
    FuzzTarget(name: "adapter-mlx", run: fuzzAdapterMLX),
    FuzzTarget(name: "sql", run: fuzzSQL),
    FuzzTarget(name: "http-request", run: fuzzHTTPRequest),
    FuzzTarget(name: "api-request", run: fuzzAPIRequest),
  ]

  /// The one that the environment variable PEFT_FUZZ_TARGET names.
  static let chosen: FuzzTarget = {
    let name = getenv("PEFT_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = all.first(where: { $0.name == name }) else {
      fatalError("PEFT_FUZZ_TARGET must be one of " + all.map(\.name).joined(separator: ", "))
    }
    return target
  }()
}

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let begin = processorSeconds()
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  let seconds = processorSeconds() - begin
  demand(seconds < 5, "\(seconds) s of processor time")
  return 0
}

/// Time of this process, however busy the machine is.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Ends the process where a reader does what it must not.
func demand(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError("oracle: " + message()) }
}

/// Reads something that may be refused. A refusal names a place, is of moderate length, and holds nothing that steers a terminal.
func reading<Value>(_ read: () throws -> Value) -> Value? {
  do {
    return try read()
  } catch {
    let text = "\(error)"
    demand(!text.isEmpty && text.utf8.count < 20_000, "a message of \(text.utf8.count) bytes")
    for scalar in text.unicodeScalars {
      demand(scalar.properties.generalCategory != .control || scalar == "\n", "a control character in the message: \(scalar.value)")
    }
    return nil
  }
}

/// One folder in memory, of this process, for readers that take a directory.
enum ScratchFolder {
  static let path: String = {
    let path = "/dev/shm/peft-fuzz-\(getpid())"
    demand(mkdir(path, 0o700) == 0 || errno == EEXIST, "no scratch folder")
    atexit { try? removeTree("/dev/shm/peft-fuzz-\(getpid())") }
    return path
  }()

  /// Writes a file and gives its path.
  @discardableResult
  static func write(_ name: String, _ bytes: [UInt8]) -> String {
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    demand(descriptor >= 0 && Glibc.write(descriptor, bytes, bytes.count) == bytes.count, "cannot write \(name)")
    close(descriptor)
    return path + "/" + name
  }
}
