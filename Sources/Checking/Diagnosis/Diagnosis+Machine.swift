import FileFormats
import Glibc
import Tensors
import Training

extension Diagnosis {
  static func processor() -> Section {
    var section = Section("processor")
    section.add("model", JSONValue(Backend.cpu.numerics.device))
    section.add("kernels", JSONValue(Backend.cpu.numerics.kernels))
    section.add(
      "bf16", JSONValue(Backend.cpu.numerics.bf16),
      Backend.cpu.numerics.bf16 == "none" ? "no units for it: training.bf16 computes in f32" : Backend.cpu.numerics.bf16)
    Backend.cpu.threads = 0
    let (all, usable) = (sysconf(Int32(_SC_NPROCESSORS_ONLN)), Backend.cpu.threads)
    section.add(
      "cores", JSONValue(usable), usable < all ? "\(usable) of \(all) (affinity mask or quota: no more threads than that)" : "\(all)")
    if let quota = ProcessorShare.quota() {
      section.add("quota", JSONValue(quota), "\(formatted(quota)) cores of processor time (cgroup)")
    }
    return section
  }

  /// Products with a known answer, and how fast they are.
  static func products() -> Section {
    var section = Section("products")
    do throws(KnownAnswer.Failure) {
      try KnownAnswer.check()
      section.add("known answers", true, "right")
    } catch {
      let isWrong = if case .wrong = error { true } else { false }
      section.add("known answers", false, isWrong ? "wrong" : "not computed")
      section.warn("\(error)", isSerious: true)
      return section
    }
    let peak = ProductSpeed.peak()
    section.add("peak gflops", JSONValue((peak / 1e8).rounded() / 10), "\(formatted(peak / 1e9)) GFLOP/s on all threads, f32")
    return section
  }

  static func memory() -> Section {
    var section = Section("memory")
    let (total, available) = (MachineMemory.totalBytes(), MachineMemory.availableBytes())
    section.add("total", JSONValue(total), formattedBytes(total))
    section.add("available", JSONValue(available), formattedBytes(available))
    if available < 1 << 30 {
      section.warn("less than 1 GiB: end other programs, or take a small model with dtype auto; --dry-run says what a run needs")
    }
    if let limit = MachineMemory.cgroupLimit() { section.add("limit", JSONValue(limit), "\(formattedBytes(limit)) (cgroup)") }
    return section
  }

  /// What the system allows this process.
  static func limits() -> Section {
    var section = Section("limits")
    for limit in MachineLimits.all {
      section.add(limit.name, limit.value.map { JSONValue(Int(clamping: $0)) } ?? "unlimited", limit.text)
      if let problem = limit.problem { section.warn(problem.advice, isSerious: problem.isSerious) }
    }
    return section
  }

  /// One decimal.
  private static func formatted(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
