import Datasets
import Evaluation
import FileFormats
import Glibc
import class TestSupport.TemporaryDirectory
import func TestSupport.readFile
import Testing

private func score(_ arguments: [String], _ predictions: [String] = ["a", "b"], timeoutSeconds: Double = 20) throws -> [Score] {
  var row = JSONObject()
  row["answer"] = "a"
  return try CommandMetric(arguments, timeoutSeconds: timeoutSeconds)
    .score(predictions, against: predictions.map { _ in Reference(text: "a\nb", row: RowText(row)) })
}

@Suite("A metric of the user's own")
struct CommandMetricTests {
  @Test("gets one JSON object per answer, as arguments without a shell, and gives one score each")
  func scores() throws {
    let script = """
      while read -r line; do
        case "$line" in
          '{"prediction":"a","reference":"a\\nb","row":{"answer":"a"}}') echo '{"score": 1}' ;;
          *) echo "{\\"score\\": 0.25, \\"feedback\\": \\"$1\\", \\"extra\\": 1}" ;;
        esac
      done
      """
    #expect(try score(["sh", "-c", script, "sh", "$HOME; *"]) == [Score(1), Score(0.25, "$HOME; *")])
  }

  @Test("a program that answers only after reading everything, or before, does not block")
  func large() throws {
    // Both directions carry far more than a pipe holds.
    let predictions = [String](repeating: String(repeating: "x", count: 1000), count: 2000)
    let feedback = String(repeating: "y", count: 1000)
    let line = "{\\\"score\\\": 1, \\\"feedback\\\": \\\"\(feedback)\\\"}"
    let late = "cat > /dev/null; i=0; while [ $i -lt 2000 ]; do echo \"\(line)\"; i=$((i+1)); done"
    #expect(try score(["sh", "-c", late], predictions) == [Score](repeating: Score(1, feedback), count: 2000))
    let early = "i=0; while [ $i -lt 2000 ]; do echo \"\(line)\"; i=$((i+1)); done"
    #expect(try score(["sh", "-c", early], predictions).count == 2000)
  }

  @Test("no answers, no program")
  func empty() throws {
    #expect(try score(["/does/not/exist"], []) == [])
  }

  @Test(
    "says what went wrong",
    arguments: [
      (["/does/not/exist", "a b"], "the command /does/not/exist a b: cannot be started: No such file or directory"),
      (["sh", "-c", "echo sorry >&2; exit 3"], "ended with exit status 3 (must be 0); it said: sorry"),
      (["sh", "-c", "kill -9 $$"], "was ended by signal 9"),
      (["sh", "-c", "printf '\\033[31mred' >&2; exit 1"], "ended with exit status 1 (must be 0); it said: \\u{1b}[31mred"),
      (["sh", "-c", "echo '{\"score\": 1}'"], "wrote 1 line for 2 answers (must be one line per answer)"),
      (["true"], "wrote 0 lines for 2 answers (must be one line per answer)"),
      (["sh", "-c", "echo; echo 1"], "its answer is not usable: output:1:1: "),
      (
        ["sh", "-c", "echo '{\"score\": 1}'; echo '{\"score\": 2}'"],
        "its answer is not usable: output:2: score: found 2 (must be a number from 0.0 to 1.0)"
      ),
      (["sh", "-c", "echo '{}'; echo '{}'"], "its answer is not usable: output:1: score: missing (must be a number from 0.0 to 1.0)"),
    ])
  func failures(arguments: [String], message: String) {
    let error = #expect(throws: EvaluationError.self) { try score(arguments) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  @Test(
    "a program that is silent, or does not end, is ended with everything it started",
    arguments: [
      ("sleep 60 & sleep 60", "was silent for 0.2 seconds and was ended"),
      ("sleep 60 & exec >&- 2>&-; sleep 60", "was silent for 0.2 seconds and was ended"),
      ("while :; do echo still here >&2; done", "was silent for 0.2 seconds and was ended; it said: "),
      ("exec >&- 2>&-; sleep 60", "closed its output but did not end within 0.2 seconds, and was ended"),
    ])
  func timeouts(script: String, message: String) {
    let start = SuspendingClock.now
    let error = #expect(throws: EvaluationError.self) { try score(["sh", "-c", script], timeoutSeconds: 0.2) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
    #expect(SuspendingClock.now - start < .seconds(30))
  }

  @Test(
    "what a program starts in a session of its own ends with it too, however it ends",
    arguments: [
      ("setsid sh -c 'echo $$ > pid; sleep 60' & :", "echo '{\"score\":1}'; echo '{\"score\":0}'"),
      ("setsid sh -c 'echo $$ > pid; exec >&- 2>&- <&-; sleep 60' & :", "exit 1"),
      // A daemon: its parent has gone before.
      ("(setsid setsid sh -c 'echo $$ > pid; sleep 60' &)", "sleep 60"),
    ])
  func sessions(starts: String, ends: String) throws {
    let folder = try TemporaryDirectory()
    let script = "cd \(folder.path); cat > /dev/null; \(starts); while ! [ -s pid ]; do sleep 0.01; done; \(ends)"
    _ = try? score(["sh", "-c", script], timeoutSeconds: 1)
    let text = try String(decoding: readFile(folder.file("pid")), as: UTF8.self)
    let pid = try #require(Int32(text.filter(\.isNumber)))
    #expect(kill(pid, 0) == -1 && errno == ESRCH)
  }

  @Test("a program that ends well may leave nothing behind")
  func leftOver() throws {
    let folder = try TemporaryDirectory()
    let script = "cat > /dev/null; (exec >&- 2>&- <&-; sleep 0.3; touch \(folder.path)/late) & echo '{\"score\":1}'; echo '{\"score\":0}'"
    #expect(try score(["sh", "-c", script]) == [Score(1), Score(0)])
    usleep(600_000)
    #expect(access("\(folder.path)/late", F_OK) != 0)
  }
}
