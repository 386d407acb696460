import FileFormats
import Glibc

/// What the fault tests tell the page docs/fault-matrix.md, which `make test-faults` makes of it.
package enum FaultMatrix {
  /// Whether every fault is to be injected, rather than a sample that takes seconds.
  package static let isSweep = getenv("PEFT_FAULT_SWEEP") != nil

  /// Every element in a sweep, and otherwise about `count` of them, evenly spread, the first and the last among them.
  package static func sample<Element>(_ elements: [Element], _ count: Int) -> [Element] {
    guard !isSweep, elements.count > count, count > 1 else { return elements }
    return (0..<count).map { elements[$0 * (elements.count - 1) / (count - 1)] }
  }

  /// Notes that the faults of a row of the matrix were injected: a line of JSON in the file that PEFT_FAULT_REPORT names. Whether
  /// everything held is not known here, because a failed expectation lets a test go on: the page takes that from the results of the tests.
  ///
  /// - Parameters:
  ///   - injections: how many faults were injected into the program or its files.
  ///   - total: how many there are to inject, where only a sample was.
  package static func record(
    _ id: String, _ name: String, injections: Int, of total: Int? = nil, detail: String = "", file: String = #fileID,
    test: String = #function
  ) throws {
    guard let path = getenv("PEFT_FAULT_REPORT").map({ String(cString: $0) }) else { return }
    let row: JSONValue = [
      "id": JSONValue(id), "name": JSONValue(name), "injections": JSONValue(injections), "total": JSONValue(total ?? injections),
      "detail": JSONValue(detail),
      "test": JSONValue("\(file) \(test)"),
    ]
    // One write to a file opened for appending: tests run side by side.
    let line = Array((row.serialized() + "\n").utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0, write(descriptor, line, line.count) == line.count else {
      throw Diagnostic(.storage, [.init(file: path, message: "the report cannot be written")])
    }
    close(descriptor)
  }
}
