import Testing
import Training

@Suite struct RankRecordTests {
  private func records(_ seconds: [Double]) -> [RankRecord] {
    seconds.enumerated().map { rank, seconds in
      var record = RankRecord()
      (record.rank, record.computeSeconds) = (rank, seconds)
      return record
    }
  }

  @Test("a rank is called slow where it computes much longer than the one in the middle")
  func slowest() {
    let slow = RankRecord.slowest(of: records([10, 15, 10, 10]))
    #expect(slow?.rank.rank == 1 && slow?.factor == 1.5)
    #expect(RankRecord.slowest(of: records([20, 30]))?.factor == 1.5)
    #expect(RankRecord.slowest(of: records([10, 11, 10, 10])) == nil)
    // One that is fast is not to blame, and one alone keeps nobody waiting.
    #expect(RankRecord.slowest(of: records([10, 10, 1])) == nil)
    #expect(RankRecord.slowest(of: records([10])) == nil && RankRecord.slowest(of: []) == nil)
  }
}
