import Comparison
import FileFormats
import Reports
import Testing

@Suite("side by side") struct SideBySideStateTests {
  @Test(
    "a run that had others beside it takes its share of those seconds, and all of those when it was alone; what stops in between counts")
  func shares() {
    var state = SideBySideState()
    state.account("alone", seconds: 0, among: 1)
    state.account("alone", seconds: 7, among: 1)
    #expect(state.shares["alone"] == nil)
    // Two at once for 10 seconds, then stopped after 4 more, then alone for 20: 5, 2 and 20.
    for (seconds, among) in [(0.0, 2), (10, 2), (10, 2), (14, 1), (34, 1)] { state.account("both", seconds: seconds, among: among) }
    #expect(state.shares["both"]?.seconds == 27.0)
    // Alone for 8 seconds, then among four for 12: 8 and 3.
    for (seconds, among) in [(8.0, 1), (8, 4), (20, 4)] { state.account("later", seconds: seconds, among: among) }
    #expect(state.shares["later"]?.seconds == 11.0)
  }

  @Test("what is written is read again, and anything else is nothing")
  func file() {
    var state = SideBySideState()
    state.measured = SideBySide(runs: 2, gain: 1.25, isUsed: true)
    state.account("lora/seed-2", seconds: 0, among: 2)
    state.account("lora/seed-2", seconds: 3, among: 2)
    let read = SideBySideState(state.json)
    #expect(read.measured == state.measured && read.shares == state.shares)
    for json in [[:], 1, ["measured": ["runs": "two"], "shares": ["a": 1, "b": ["seconds": 1]]]] as [JSONValue] {
      #expect(SideBySideState(json).measured == nil && SideBySideState(json).shares.isEmpty)
    }
    #expect(state.measured?.description.contains("took 80.0 % of their time") == true)
  }
}
