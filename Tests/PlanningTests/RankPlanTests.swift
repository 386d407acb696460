import Planning
import Testing

@Suite struct RankPlanTests {
  private func plan(
    _ interconnect: String, ranks: Int = 4, rows: Int = 64, parameters: Int = 4_884_480, seconds: Double = 4, batchRows: Int = 8
  ) throws
    -> RankPlan
  {
    RankPlan(
      method: "LORA", stepSeconds: seconds, trainedParameters: parameters, rows: rows, batchRows: batchRows, ranks: ranks,
      interconnect: try #require(Interconnect.named(interconnect)))
  }

  @Test("SmolLM2's LoRA of rank 16 over 1 Gbit/s: 19.5 MB go out and in nearly twice, a third of a second at most")
  func gigabit() throws {
    let plan = try plan("1gbe")
    #expect(plan.gradientBytes == 19_537_920)
    #expect(abs(plan.lines[1].exchangeSeconds - 0.1665) < 1e-3 && plan.lines.last.map { abs($0.exchangeSeconds - 0.337) < 1e-2 } == true)
    #expect(
      plan.lines[0].ranks == 1 && plan.lines[0].stepSeconds == 4 && plan.lines[0].exchangeSeconds == 0 && plan.lines[0].efficiency == 1)
    #expect(plan.wanted.ranks == 4 && abs(plan.wanted.efficiency - 4 / (1 + plan.wanted.leftSeconds) / 4) < 1e-12)
    #expect(plan.lines.map(\.ranks) == [1, 2, 4, 8, 16, 32, 64])
  }

  @Test("the exchange hides behind the backward pass of the last micro-batch, but for what is sent last")
  func hidden() throws {
    // Half of a second of computing in one micro-batch: all but a bucket of 4 MiB is gone when it is over.
    let last = Double(4 << 20) / 19_537_920
    let whole = try plan("1GbE", ranks: 4, batchRows: 64).wanted
    #expect(abs(whole.leftSeconds - whole.exchangeSeconds * last) < 1e-9)
    // In 16 micro-batches of a row, the last has a 32nd part of a second.
    let rows = try plan("1GbE", ranks: 4, batchRows: 1).wanted
    #expect(abs(rows.leftSeconds - (rows.exchangeSeconds - 1.0 / 32)) < 1e-9)
    #expect(try plan("1GbE", parameters: 1000).wanted.leftSeconds == plan("1GbE", parameters: 1000).wanted.exchangeSeconds)
  }

  @Test("a faster line pays for longer, and never beyond the rows of a step")
  func pays() throws {
    let slow = try plan("1GbE", parameters: 1_000_000_000), fast = try plan("NVLink", parameters: 1_000_000_000)
    #expect(slow.paysUpTo == 1 && fast.paysUpTo == 64)
    #expect(try plan("10GbE").paysUpTo >= plan("1GbE").paysUpTo)
    #expect(try plan("NVLink", rows: 8).lines.last?.ranks == 8)
    #expect(Interconnect.named("Token Ring") == nil)
  }

  @Test("rows are whole: three ranks of eight rows take three of them")
  func wholeRows() throws {
    let plan = try plan("NVLink", ranks: 3, rows: 8, parameters: 0, seconds: 8)
    #expect(abs(plan.wanted.stepSeconds - 3) < 1e-3)
  }
}
