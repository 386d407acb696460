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
    /// Whether the lines after it can be read at once, and whether none of them can be.
    var canGoOn = true, endsFile = false
  }

  private let records: RecordReader
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
    records = try RecordReader(path)
    self.keepsRows = keepsRows
    workers = Array(repeating: Worker(encoder: encoder), count: max(1, threads))
  }

  /// Rows that were read so far.
  var rowCount: Int { records.count }

  /// SHA-256 of the file; see ``RecordReader/contentHash()``.
  func contentHash() -> String { records.contentHash() }

  /// Makes ``next()`` continue after a row that was too long, if one was.
  func passLongRow() throws(Diagnostic) { try records.passLongRecord() }

  /// The next rows, some hundred kilobytes of them; empty at the end of the file.
  ///
  /// - Throws: only where someone wished to stop.
  mutating func next() throws(Diagnostic) -> [Line] {
    try Interruption.check(records.path)
    var bytes: [UInt8] = []
    var places: [Place] = []
    var failure: Line?
    do throws(Diagnostic) {
      while bytes.count < workers.count * Self.bytesPerThread, let record = try records.nextRecord() {
        places.append(Place(range: bytes.count..<bytes.count + record.bytes.count, line: record.line, column: record.column))
        bytes += record.bytes
      }
    } catch {
      failure = Line(
        number: records.line, result: .failure(error), canGoOn: records.canGoOn, endsFile: records.isBroken)
    }
    var result = encode(bytes, places)
    if let failure { result.append(failure) }
    return result
  }

  /// Where a row lies among the bytes at hand, and where it begins in its file.
  private struct Place {
    var range: Range<Int>
    var line: Int, column: Int
  }

  private mutating func encode(_ bytes: [UInt8], _ places: [Place]) -> [Line] {
    var result = [Line?](repeating: nil, count: places.count)
    let claimed = Atomic(0)
    let (form, keepsRows, reach) = (records.rowForm, keepsRows, Interruption.reach)
    bytes.withUnsafeBytes { bytes in
      result.withUnsafeMutableBufferPointer { result in
        workers.withUnsafeMutableBufferPointer { workers in
          // Each line and each worker is touched by one thread only, and nothing outlives the call.
          nonisolated(unsafe) let (bytes, result, workers) = (bytes, result, workers)
          DispatchQueue.concurrentPerform(iterations: workers.count) { thread in
            while true {
              let index = claimed.wrappingAdd(1, ordering: .relaxed).oldValue
              guard index < places.count else { return }
              let place = places[index]
              let record = RecordReader.Record(
                bytes: UnsafeRawBufferPointer(rebasing: bytes[place.range]), line: place.line, column: place.column)
              result[index] = reach.extend { Line(record, form, keepsRow: keepsRows, &workers[thread]) }
            }
          }
        }
      }
    }
    return result.compactMap(\.self)
  }
}

extension ExampleReader.Line {
  fileprivate init(_ record: RecordReader.Record, _ form: RowForm, keepsRow: Bool, _ worker: inout ExampleReader.Worker) {
    number = record.line
    let file = form.path
    do throws(Diagnostic) {
      let original = try form.object(record)
      var (fields, unused): (JSONObject, [String]) = (original, [])
      do throws(RowShape.Refusal) {
        (fields, unused) = try worker.encoder.columns.applied(to: original)
        if !worker.encoder.isLabelled { fields = try worker.encoder.foreignForm.translated(fields) }
      } catch {
        hasOtherShape = true
        throw .rejected(file, line: number, at: error.place, error.message)
      }
      let row: DataRow
      do throws(Diagnostic) {
        let text = keepsRow ? form.text(record, original) : nil
        row =
          worker.encoder.isLabelled
          ? try DataRow(labelled: fields, file: file, line: number, text: text) : try DataRow(fields, file: file, line: number, text: text)
      } catch {
        hasOtherShape = !worker.encoder.isLabelled && RowShape.refuses(fields)
        throw error
      }
      let example: Example, measured: DataRow?
      do throws(TokenizerError) {
        example = try worker.encoder.encode(row)
        measured = keepsRow ? try worker.encoder.measured(row, example) : nil
      } catch {
        lacksChatFormat = worker.encoder.lacksChatFormat
        throw error.interruption ?? .rejected(file, line: number, "\(error)")
      }
      unusedKeys = worker.new(unused + DataRow.unusedKeys(of: fields, isLabelled: worker.encoder.isLabelled))
      result = .success((example, measured))
    } catch {
      result = .failure(error)
    }
  }
}
