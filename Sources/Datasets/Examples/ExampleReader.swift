import Dispatch
import FileFormats
import Synchronization
import Tokenizers

/// Turns the lines of a data file into examples, on several threads. What comes out, and in which order, does not depend on their number.
struct ExampleReader {
  /// What became of a line.
  struct Line {
    /// Number in the file, from 1.
    var number: Int
    /// The example in its full length, with the row it comes from where rows are kept; or why the line cannot be used.
    var result: Result<(example: Example, row: DataRow?), Diagnostic>
    /// Whether it is a conversation that the model has no format for: every other one would fail alike.
    var lacksChatFormat = false
    /// Whether it is in the words of another tool, as others of the file are: one message stands for all of them.
    var hasOtherShape = false
    /// Keys of the row that nothing reads, as far as its thread has not met them before.
    var unusedKeys: [String] = []
    /// Whether the lines after it can be read.
    var canGoOn = true
  }

  private let lines: JSONLines
  private let keepsRows: Bool
  /// One for each thread.
  private var workers: [Worker]

  /// What a thread works with.
  fileprivate struct Worker {
    var encoder: ExampleEncoder
    /// The keys that nothing reads and that it met first, of which one more than are named.
    var unusedKeys: Set<UTF8Key> = []

    /// Those of the keys that are new.
    mutating func new(_ keys: [String]) -> [String] {
      keys.filter { key in
        unusedKeys.count <= Dataset.Lines.shown && unusedKeys.insert(UTF8Key(key)).inserted
      }
    }
  }

  /// Bytes that a thread gets before the next ones are read: enough to make starting it cheap, and a wish to stop is heard in between.
  private static let bytesPerThread = 1 << 18

  init(_ path: String, encoder: ExampleEncoder, keepsRows: Bool, threads: Int) throws(Diagnostic) {
    lines = try JSONLines(path)
    if let refusal = OtherDataFile.refusal(path, firstBytes: lines.firstBytes) { throw refusal }
    self.keepsRows = keepsRows
    workers = Array(repeating: Worker(encoder: encoder), count: max(1, threads))
  }

  /// Lines that were read so far.
  var lineCount: Int { lines.line }

  /// SHA-256 of the file; see ``JSONLines/contentHash()``.
  func contentHash() -> String { lines.contentHash() }

  /// Makes ``next()`` continue after a line that was too long, if one was.
  func passLongLine() throws(Diagnostic) { try lines.passLongLine() }

  /// The next lines, some hundred kilobytes of them; empty at the end of the file.
  ///
  /// - Throws: only where someone wished to stop.
  mutating func next() throws(Diagnostic) -> [Line] {
    try Interruption.check(lines.path)
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    let first = lines.line + 1
    var failure: Line?
    do throws(Diagnostic) {
      while bytes.count < workers.count * Self.bytesPerThread, let line = try lines.nextLine() {
        ranges.append(bytes.count..<bytes.count + line.count)
        bytes += line
      }
    } catch {
      failure = Line(number: lines.line, result: .failure(error), canGoOn: lines.canGoOn)
    }
    var result = encode(bytes, ranges, firstNumber: first)
    if let failure { result.append(failure) }
    return result
  }

  private mutating func encode(_ bytes: [UInt8], _ ranges: [Range<Int>], firstNumber: Int) -> [Line] {
    var result = [Line?](repeating: nil, count: ranges.count)
    let claimed = Atomic(0)
    let (path, keepsRows, reach) = (lines.path, keepsRows, Interruption.reach)
    bytes.withUnsafeBytes { bytes in
      result.withUnsafeMutableBufferPointer { result in
        workers.withUnsafeMutableBufferPointer { workers in
          // Each line and each worker is touched by one thread only, and nothing outlives the call.
          nonisolated(unsafe) let (bytes, result, workers) = (bytes, result, workers)
          DispatchQueue.concurrentPerform(iterations: workers.count) { thread in
            while true {
              let index = claimed.wrappingAdd(1, ordering: .relaxed).oldValue
              guard index < ranges.count else { return }
              result[index] = reach.extend {
                Line(
                  UnsafeRawBufferPointer(rebasing: bytes[ranges[index]]), file: path, number: firstNumber + index, keepsRow: keepsRows,
                  &workers[thread])
              }
            }
          }
        }
      }
    }
    return result.compactMap(\.self)
  }
}

extension ExampleReader.Line {
  fileprivate init(_ bytes: UnsafeRawBufferPointer, file: String, number: Int, keepsRow: Bool, _ worker: inout ExampleReader.Worker) {
    self.number = number
    do throws(Diagnostic) {
      let fields = try JSONLines.row(bytes, file: file, line: number)
      let row: DataRow
      do throws(Diagnostic) {
        let text = keepsRow ? RowText(line: bytes) : nil
        row =
          worker.encoder.isLabelled
          ? try DataRow(labelled: fields, file: file, line: number, text: text) : try DataRow(fields, file: file, line: number, text: text)
      } catch {
        hasOtherShape = !worker.encoder.isLabelled && RowShape.refuses(fields)
        throw error
      }
      let example: Example
      do throws(TokenizerError) {
        example = try worker.encoder.encode(row)
      } catch {
        lacksChatFormat = worker.encoder.lacksChatFormat
        throw error.interruption ?? .rejected(file, line: number, "\(error)")
      }
      unusedKeys = worker.new(DataRow.unusedKeys(of: fields, isLabelled: worker.encoder.isLabelled))
      result = .success((example, keepsRow ? worker.encoder.withoutOwnEnds(row) : nil))
    } catch {
      result = .failure(error)
    }
  }
}
