// swift-tools-version: 6.1
import PackageDescription

// What the package-benchmark plugin runs: `swift package benchmark`. The plugin finds the targets in the folder Benchmarks/.
let benchmark = Target.Dependency.product(name: "Benchmark", package: "benchmark")
let library = Target.Dependency.product(name: "PEFT", package: "swift-peft")
let workloads = Target.Dependency.product(name: "Workloads", package: "swift-peft")

func benchmarks(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: ["Measuring", benchmark] + dependencies, path: "Benchmarks/\(name)",
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "swift-peft", path: ".."),
    // Without its traits: counting mallocs and references would change what is measured.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "Measuring", dependencies: [benchmark, workloads]),
    benchmarks("TrainingBenchmarks", [workloads]),
    benchmarks("GenerationBenchmarks", [library]),
    benchmarks("TokenizerBenchmarks", [library]),
    benchmarks("CheckpointBenchmarks", [workloads]),
  ],
  swiftLanguageModes: [.v6]
)
