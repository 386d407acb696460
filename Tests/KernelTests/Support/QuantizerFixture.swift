import CKernels
import Foundation

/// Rows of weights and what llama.cpp's quantiser makes of them; see Fixtures/make_quantized.py.
struct QuantizerFixture: Decodable {
  struct Row: Decodable {
    var name: String
    /// Bit patterns, so that nothing is lost in decimal.
    var bits: [UInt32]
    var types: [Packed]
    var values: [Float] { bits.map { Float(bitPattern: $0) } }
  }

  struct Packed: Decodable {
    var type: UInt32
    /// The sum of squared errors of what is stored.
    var squaredError: Double
    var blocks: [UInt8]
  }

  var version: String
  var rows: [Row]

  static func load() throws -> QuantizerFixture {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/quantized.json")
    return try JSONDecoder().decode(QuantizerFixture.self, from: Data(contentsOf: url))
  }
}
