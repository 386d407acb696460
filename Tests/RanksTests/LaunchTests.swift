import FileFormats
import Ranks
import Testing

@Suite struct LaunchTests {
  @Test(
    "a launcher is known by its own variables; a batch script around a single process is none",
    arguments: [
      (["OMPI_COMM_WORLD_SIZE": "4"], 4), (["PMI_SIZE": "2"], 2), (["SLURM_STEP_NUM_TASKS": "8"], 8), (["SLURM_NTASKS": "8"], nil),
      (["OMPI_COMM_WORLD_SIZE": "1"], nil), (["PMI_SIZE": "many"], nil), ([:], nil),
    ] as [([String: String], Int?)])
  func found(environment: [String: String], size: Int?) {
    #expect(Launch.found(in: { environment[$0] })?.size == size)
  }

  @Test("each rank has an aligned block of the shards, and alone one has all of them")
  func parts() throws {
    let alone = OneProcess()
    #expect(alone.part(of: 8) == 0..<8 && alone.isFirst && alone.ranksOnHost == [0])
    #expect(try alone.gather("text", for: "a test") == ["text"] && alone.gather([1, 2], for: "a test") == [[1, 2]])
    #expect(try alone.any(true, for: "a test") && !alone.any(false, for: "a test"))
  }

  @Test("what one process does together with none throws its own error")
  func together() throws {
    #expect(try OneProcess().together("a test") { 3 } == 3)
    #expect(throws: Diagnostic.self) { try OneProcess().together("a test") { throw Diagnostic.rejected("file", "is none") } }
  }

  @Test("errors that all ranks meet end each of them by itself, others have to be told")
  func known() {
    #expect(RankError.agreed(.rejected, "").isMetByAllRanks && !RankError.lost("").isMetByAllRanks)
    #expect(MetTogether(underlying: RankError.lost("x"), exitStatus: .storage).isMetByAllRanks)
    #expect(!Diagnostic.rejected("file", "is none").isMetByAllRanks)
    #expect(RankError.lost("").exitStatus.rawValue == 8)
  }
}
