import FileFormats
import Foundation
import TestSupport
import Testing

/// Libraries of ranks that are no good, in place of `libpeft_mpi.so`.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cc"), "needs a C compiler")) struct RankLibraryTests {
  private static let header = Ranks.root + "/Sources/System/CRanks"

  /// Trains as one of two ranks with a library whose table is what `fields` says.
  private func outcome(start: String, version: String = "PT_RANKS_VERSION") throws -> PeftTrain.Outcome {
    let workspace = try Workspace()
    try workspace.folder.write(
      "ranks.c",
      """
      #include "ranks_library.h"
      #include <unistd.h>
      static int start(int *rank, int *size) { *rank = 0; *size = 1; \(start) }
      static int beat(int word) { return 0; }
      static const char *last_error(void) { return "no such network"; }
      const pt_ranks_table *pt_ranks_library(void) {
        static const pt_ranks_table table = {.version = \(version), .kind = "a test", .start = start, .beat = beat, .last_error = last_error};
        return &table;
      }
      """)
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/cc")
    compiler.arguments = ["-shared", "-fPIC", "-I\(Self.header)", workspace.file("ranks.c"), "-o", workspace.file("ranks.so")]
    try compiler.run()
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0)
    let outcome = try workspace.run(
      ["--config", "config.json", "--rank-timeout", "1"],
      environment: ["OMPI_COMM_WORLD_SIZE": "2", "PEFT_MPI_LIBRARY": workspace.file("ranks.so")])
    #expect(!FileManager.default.fileExists(atPath: workspace.file("run")))
    return outcome
  }

  @Test("ranks that do not find each other end within the time, and say what to look at")
  func neverStarts() throws {
    let begin = ContinuousClock.now
    let outcome = try outcome(start: "for (;;) sleep(1);")
    #expect(outcome.code == 8 && outcome.error.contains("waits in MPI_Init") && outcome.error.contains("firewall"), "\(outcome)")
    #expect(ContinuousClock.now - begin < .seconds(30))
  }

  @Test("an MPI that cannot start is told with its reason")
  func cannotStart() throws {
    let outcome = try outcome(start: "return -1;")
    #expect(outcome.code == 8 && outcome.error.contains("no such network"), "\(outcome)")
  }

  @Test("a library of another version is refused with what to do")
  func version() throws {
    let outcome = try outcome(start: "return 0;", version: "PT_RANKS_VERSION + 1")
    #expect(outcome.code == 2 && outcome.error.contains("make mpi"), "\(outcome)")
  }

  @Test("an MPI that knows of fewer processes than the launcher was built for another one")
  func size() throws {
    let outcome = try outcome(start: "return 0;")
    #expect(outcome.code == 2 && outcome.error.contains("built for another MPI"), "\(outcome)")
  }
}
