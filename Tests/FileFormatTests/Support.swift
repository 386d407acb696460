import FileFormats
import TestSupport
import Testing

/// Path of a committed fixture.
func fixture(_ name: String, file: String = #filePath) -> String {
  parent(ofPath: file) + "/Fixtures/" + name
}

/// What a call says against its input: nil if nothing.
func rejection(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return "\(error)"
  }
}

/// Expects a rejection whose message contains a text.
func expectRejection(_ text: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) {
  let found = rejection(body)
  #expect(found?.contains(text) == true, "\(found ?? "accepted")", sourceLocation: sourceLocation)
}

/// The numbers of `ramp` in Fixtures/generate.py.
func ramp(_ count: Int) -> [Float] { (0..<count).map { Float($0 % 251 - 100) / 8 } }

/// The bytes of an array's elements.
func bytes<Element>(_ elements: [Element]) -> [UInt8] { elements.withUnsafeBytes { Array($0) } }

extension TensorEntry {
  var copy: [UInt8] { withBytes { Array($0) } }
}

extension TensorToWrite {
  init(_ name: String, _ type: StoredType, _ shape: [Int], _ bytes: [UInt8]) {
    self.init(name, type, shape) { body throws(Diagnostic) in
      let result: Result<Void, Diagnostic> = bytes.withUnsafeBytes { buffer in
        Result { () throws(Diagnostic) in try body(buffer) }
      }
      try result.get()
    }
  }
}
