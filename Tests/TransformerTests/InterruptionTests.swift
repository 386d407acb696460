import FileFormats
import Synchronization
import TestSupport
import Testing
import Transformers

/// Loading asks between two weights whether to give up.
@Suite struct InterruptionTests {
  @Test("loading can be given up at every weight", arguments: ["llama-tied", "gpt2"])
  func everyWeight(_ model: String) throws {
    let folder = try TemporaryDirectory()
    let path = try TinyModelDirectory.make(model, in: folder)
    let asked = Atomic<Int>(0)
    let weights = try Interruption.when({
      asked.wrappingAdd(1, ordering: .relaxed)
      return false
    }) { try ModelLoader.load(path, storage: .float32).model.namedParameters().count }
    #expect(asked.load(ordering: .relaxed) >= weights && weights > 5)
    for limit in [0, 3, weights - 1] {
      let asked = Atomic<Int>(0)
      let error = #expect(throws: Diagnostic.self) {
        try Interruption.when({ asked.wrappingAdd(1, ordering: .relaxed).oldValue >= limit }) {
          _ = try ModelLoader.load(path, storage: .float32)
        }
      }
      #expect(error?.category == .interrupted)
    }
  }

  @Test("random weights can be given up, too")
  func randomWeights() throws {
    let folder = try TemporaryDirectory()
    let path = try TinyModelDirectory.makeWide(in: folder)
    let error = #expect(throws: Diagnostic.self) {
      try Interruption.when({ true }) { _ = try ModelLoader.initialize("\(path)/config.json", seed: 1) }
    }
    #expect(error?.category == .interrupted)
  }

  @Test("outside of its reach a wish ends nothing: hashing what is being saved goes on")
  func outOfReach() throws {
    let folder = try TemporaryDirectory(["a": "a"])
    #expect(throws: Diagnostic.self) { try Interruption.when({ true }) { try SHA256.hash(ofFile: folder.file("a")) } }
    #expect(try SHA256.hash(ofFile: folder.file("a")).count == 64)
  }
}
