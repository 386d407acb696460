// swift-tools-version: 6.2
import PackageDescription

// Each target depends only on targets listed before it.
let package = Package(
  name: "swift-peft",
  products: [
    .library(name: "PEFT", targets: ["PEFT"]),
    .executable(name: "peft-train", targets: ["peft-train"]),
    // For Benchmarks/, a package of its own.
    .library(name: "Workloads", targets: ["Workloads"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Libraries of the system, found with pkg-config.
    .systemLibrary(name: "COpenBLAS", path: "Sources/System/COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CHDF5", path: "Sources/System/CHDF5", pkgConfig: "hdf5", providers: [.apt(["libhdf5-dev"])]),
    .systemLibrary(name: "CPCRE2", path: "Sources/System/CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CSQLite", path: "Sources/System/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "COpenSSL", path: "Sources/System/COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // The table of a library that joins processes; the library itself (Sources/MPIRanks) is opened at run time.
    .systemLibrary(name: "CRanks", path: "Sources/System/CRanks"),

    // Calls of Linux that Swift does not import, and a signal handler.
    .target(name: "CLinux", path: "Sources/System/CLinux"),

    // SQLite in a process of its own, in C.
    .target(name: "CQueryProcess", dependencies: ["CSQLite", "CLinux"], path: "Sources/System/CQueryProcess"),

    // The kernel contract and its CPU implementation, in C. A warning stops the build of this package, and is not seen by those that depend on it.
    .target(
      name: "CKernels", dependencies: ["COpenBLAS"], exclude: ["include/ops.def", "include/packed_types.def"],
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),

    .target(name: "Tensors", dependencies: ["CKernels"]),
    .target(name: "FileFormats", dependencies: ["CHDF5", "COpenSSL", "CLinux"]),
    // The processes that train one run together: one, or those that MPI joins.
    .target(name: "Ranks", dependencies: ["Tensors", "FileFormats", "CRanks"]),
    .target(name: "Tokenizers", dependencies: ["FileFormats", "CPCRE2"]),
    .target(name: "Transformers", dependencies: ["Tensors", "FileFormats"]),
    .target(name: "Methods", dependencies: ["Transformers", "Tensors", "FileFormats", "CPCRE2"]),
    .target(name: "Datasets", dependencies: ["Tokenizers", "FileFormats", "CZlib"]),
    .target(name: "Evaluation", dependencies: ["Datasets", "FileFormats", "CSQLite", "CQueryProcess", "CLinux"]),
    .target(
      name: "Training",
      dependencies: ["Methods", "Transformers", "Tensors", "Datasets", "Evaluation", "Tokenizers", "Ranks", "FileFormats", "CLinux"]),
    // Models and adapters for other programs, read again and compared before they are kept.
    .target(
      name: "Exporting", dependencies: ["Training", "Methods", "Transformers", "Tensors", "Datasets", "Tokenizers", "FileFormats"]),
    // The module that users import.
    .target(
      name: "PEFT", dependencies: ["Training", "Methods", "Transformers", "Tensors", "Datasets", "Evaluation", "Tokenizers", "FileFormats"]),
    .target(name: "Workloads", dependencies: ["Training", "Methods", "Transformers", "Tensors", "Datasets", "FileFormats"]),
    .target(
      name: "Prompting",
      dependencies: ["Training", "Methods", "Transformers", "Tensors", "Datasets", "Evaluation", "Tokenizers", "FileFormats", "CSQLite"]),
    // What a training will take, before it runs.
    .target(name: "Planning", dependencies: ["Training", "Methods", "Transformers", "Tensors", "Datasets", "FileFormats"]),
    // Whether what lies on the disk is whole, and what this machine can do: verify, doctor, selftest.
    .target(
      name: "Checking",
      dependencies: ["Training", "Methods", "Transformers", "Tensors", "Datasets", "Evaluation", "Tokenizers", "FileFormats"]),
    // Results of comparisons and pages that show them, and runs.
    .target(name: "Reports", dependencies: ["Training", "Methods", "Tensors", "Datasets", "FileFormats"]),
    .target(
      name: "Comparison",
      dependencies: [
        "Reports", "Prompting", "Training", "Methods", "Transformers", "Tensors", "Datasets", "Evaluation", "Tokenizers", "FileFormats",
      ]),
    // Models and adapters as an endpoint of OpenAI's API.
    .target(
      name: "Serving",
      dependencies: [
        "Training", "Methods", "Transformers", "Tensors", "Tokenizers", "FileFormats", .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "peft-train",
      dependencies: [
        "Serving", "Comparison", "Reports", "Checking", "Planning", "Prompting", "Exporting", "Training", "Methods", "Transformers",
        "Tensors", "Datasets", "Evaluation", "Tokenizers", "Ranks", "FileFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", dependencies: ["FileFormats"], path: "Tests/TestSupport"),
    .testTarget(name: "KernelTests", dependencies: ["CKernels", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "TensorTests", dependencies: ["Tensors", "CKernels", "TestSupport"]),
    .testTarget(name: "FileFormatTests", dependencies: ["FileFormats", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "RanksTests", dependencies: ["Ranks", "FileFormats"]),
    .testTarget(name: "TokenizerTests", dependencies: ["Tokenizers", "TestSupport"], exclude: ["Fixtures", "PublicTemplates"]),
    .testTarget(
      name: "TransformerTests", dependencies: ["Transformers", "Tensors", "FileFormats", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "MethodTests", dependencies: ["Methods", "Transformers", "Tensors", "FileFormats", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "DatasetTests", dependencies: ["Datasets", "TestSupport"]),
    .testTarget(
      name: "TrainingTests",
      dependencies: ["Checking", "Training", "Methods", "Transformers", "Tensors", "Datasets", "FileFormats", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ExportingTests",
      dependencies: ["Exporting", "Training", "Methods", "Transformers", "Tensors", "Tokenizers", "FileFormats", "TestSupport"],
      exclude: ["Fixtures", "read_gguf.py"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Datasets", "FileFormats", "TestSupport"]),
    .testTarget(
      name: "PromptingTests",
      dependencies: ["Prompting", "Training", "Transformers", "Datasets", "Evaluation", "Tokenizers", "FileFormats", "TestSupport"]),
    .testTarget(
      name: "ParityTests", dependencies: ["Training", "Methods", "Transformers", "Tensors", "Datasets", "FileFormats", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Planning", "Training", "Methods", "Transformers", "Tensors", "Datasets", "FileFormats", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "Reports", "FileFormats", "TestSupport"]),
    .testTarget(name: "ReportTests", dependencies: ["Reports", "Training", "Tensors", "FileFormats", "TestSupport"]),
    .testTarget(
      name: "ServingTests",
      dependencies: ["Serving", "Training", "Methods", "Transformers", "Tensors", "Datasets", "Tokenizers", "FileFormats", "TestSupport"]),
    .testTarget(name: "CLITests", dependencies: ["TestSupport", "FileFormats"], exclude: ["openai_client.py"]),
    .testTarget(name: "FaultTests", dependencies: ["Checking", "Training", "TestSupport", "FileFormats"], exclude: ["Shim"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu11
)

// Inputs of libFuzzer, for `make fuzz`. No part of an ordinary build: the sanitizer brings its own `main`.
if Context.environment["PEFT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "peft-fuzz",
      dependencies: [
        "Serving", "Training", "Methods", "Transformers", "Datasets", "Evaluation", "Tokenizers", "FileFormats", "CKernels",
      ],
      path: "Tests/Fuzz", exclude: ["dictionaries", "seeds.py", "run.py"]))
}
