import Foundation
import TestSupport
import Testing
import Training

/// docs/config.md is the list of keys that users read.
@Suite struct ConfigPageTests {
  @Test("the page about the config names every key")
  func keys() throws {
    let page = try String(contentsOfFile: repositoryPath("docs/config.md"), encoding: .utf8)
    let keys =
      ModelConfig.keys.map(\.name) + DataConfig.keys.map(\.name) + TrainingConfig.keys.map(\.name) + GenerationConfig.keys.map(\.name)
      + TaskConfig.keys.map(\.name)
    #expect(keys.count > 40)
    let words = Set(page.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    for key in keys { #expect(words.contains(key), "\(key) is missing") }
  }
}
