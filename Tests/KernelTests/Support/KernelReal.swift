import CKernels
import Testing

/// An element type with its half of the kernel table.
protocol KernelReal: BinaryFloatingPoint & Sendable {
  static var ops: pt_ops { get }
  static var dtype: pt_dtype { get }
}

extension Float: KernelReal {
  static var ops: pt_ops { kernels.f32 }
  static var dtype: pt_dtype { PT_F32 }
}

extension Double: KernelReal {
  static var ops: pt_ops { kernels.f64 }
  static var dtype: pt_dtype { PT_F64 }
}

/// The unit of rounding: half a unit in the last place of 1.
extension KernelReal {
  static var epsilon: Double { Double(Self.ulpOfOne) / 2 }
}

var kernels: pt_kernels { pt_cpu_kernels().pointee }

/// The text of this thread's last failure.
var lastError: String { kernels.last_error().map { String(cString: $0) } ?? "" }

/// Which of the two types a test case runs with.
enum Precision: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case f32, f64
  var testDescription: String { rawValue }

  var type: any KernelReal.Type {
    switch self {
    case .f32: Float.self
    case .f64: Double.self
    }
  }
}

/// Memory for an output or an input, with guard values before and after that no kernel may touch.
final class Buffer<Element: Equatable> {
  private static var guardCount: Int { 32 }
  private let base: UnsafeMutablePointer<Element>
  private let sentinel: Element
  let count: Int

  init(_ values: [Element], sentinel: Element) {
    count = values.count
    self.sentinel = sentinel
    base = .allocate(capacity: count + 2 * Self.guardCount)
    base.initialize(repeating: sentinel, count: count + 2 * Self.guardCount)
    for (i, value) in values.enumerated() { base[Self.guardCount + i] = value }
  }

  deinit { base.deallocate() }

  var pointer: UnsafeMutablePointer<Element> { base + Self.guardCount }
  var raw: UnsafeMutableRawPointer { UnsafeMutableRawPointer(pointer) }
  var values: [Element] { (0..<count).map { pointer[$0] } }

  var isIntact: Bool {
    (0..<Self.guardCount).allSatisfy { base[$0] == sentinel && base[Self.guardCount + count + $0] == sentinel }
  }
}

extension Buffer where Element: KernelReal {
  convenience init(_ values: [Double]) { self.init(values.map { Element($0) }, sentinel: 12345.5) }

  /// An output that a kernel must write in full: it holds NaN before.
  convenience init(unwritten count: Int) { self.init([Element](repeating: .nan, count: count), sentinel: 12345.5) }

  var doubles: [Double] { values.map { Double($0) } }
}

extension Buffer where Element == Int32 {
  convenience init(_ values: [Int32]) { self.init(values, sentinel: -77) }
}

/// Values as the type holds them, so that a Double reference sees the same inputs as the kernel.
func rounded<Real: KernelReal>(_ values: [Double], to: Real.Type) -> [Double] { values.map { Double(Real($0)) } }

/// Compares with a bound per element and reports the worst one.
func expectClose<Real: KernelReal>(
  _ actual: Buffer<Real>, _ expected: [Double], within bound: (Int) -> Double, _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.count == expected.count, "\(what) count", sourceLocation: sourceLocation)
  #expect(actual.isIntact, "\(what) wrote beyond its output", sourceLocation: sourceLocation)
  guard actual.count == expected.count else { return }
  let values = actual.doubles
  var worst = -1
  var worstExcess = 1.0
  for i in expected.indices where values[i] != expected[i] {
    let excess = abs(values[i] - expected[i]) / bound(i)
    if !(excess <= worstExcess) {
      worst = i
      worstExcess = excess.isNaN ? .infinity : excess
      if excess.isNaN { break }
    }
  }
  if worst >= 0 {
    Issue.record(
      "\(what)[\(worst)] is \(values[worst]), expected \(expected[worst]); off by \(worstExcess) times the bound \(bound(worst))",
      sourceLocation: sourceLocation)
  }
}

/// Compares with a bound of `units` rounding units of the larger of the expected value and `scale`.
func expectClose<Real: KernelReal>(
  _ actual: Buffer<Real>, _ expected: [Double], units: Double, scale: Double = 0, _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectClose(
    actual, expected, within: { units * Real.epsilon * max(abs(expected[$0]), scale) + Double(Real.leastNormalMagnitude) }, what,
    sourceLocation: sourceLocation)
}

/// The status of a kernel must be 0.
func expectSuccess(_ status: Int32?, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(status == 0, "\(lastError)", sourceLocation: sourceLocation)
}
