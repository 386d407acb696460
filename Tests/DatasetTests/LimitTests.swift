import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

@Suite("Documented limits")
struct LimitTests {
  private static func mebibytes(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }

  private static let rows: [String] = [
    "Header of a safetensors file, index of shards | \(mebibytes(SafetensorsFile.maximumHeaderBytes)) |",
    "Nesting of JSON | \(StrictJSON.maximumDepth) levels |",
    "Config of a run, a model, an adapter | \(mebibytes(StrictJSON.maximumConfigBytes)) |",
    "Any other JSON file, such as a tokenizer.json | \(mebibytes(StrictJSON.maximumFileBytes)) |",
    "Row of a data file | \(mebibytes(RecordReader.maximumRecordBytes)) |",
    "Text that is tokenised at once | \(mebibytes(Tokenizer.maximumTextBytes)) |",
  ]

  @Test("the page about files states the limits that hold", arguments: rows)
  func page(row: String) throws {
    let page = String(decoding: try readFile(repositoryPath("docs/file-safety.md")), as: UTF8.self)
    #expect(page.contains("| \(row)"))
  }
}
