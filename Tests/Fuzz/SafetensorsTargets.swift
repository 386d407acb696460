import FileFormats
import Foundation

/// A header, to which the target itself adds a right length and data: the first two bytes say how much.
func fuzzSafetensorsHeader(_ input: [UInt8]) {
  guard input.count >= 4 else { return }
  let dataCount = Int(input[0]) | Int(input[1]) << 8
  let header = Array(input[2...])
  let length = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) }
  check(length + header + [UInt8](repeating: 0x5A, count: dataCount))
}

/// A whole file.
func fuzzSafetensorsFile(_ input: [UInt8]) { check(input) }

private func check(_ bytes: [UInt8]) {
  let file = bytes.withUnsafeBytes { MappedFile("fuzz", holding: $0) }
  guard let read = reading({ try SafetensorsFile(file) }) else { return }
  let dataStart = 8 + Int(bytes[..<8].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) })
  checkByFoundation(read, header: Array(bytes[8..<dataStart]), dataCount: bytes.count - dataStart)
  for tensor in read.tensors {
    tensor.withBytes { part in
      demand(part.count == tensor.byteCount, "\(tensor.name) lends \(part.count) bytes")
      // Every byte is touched: a sanitizer knows where the file ends.
      _ = part.reduce(0 as UInt8) { $0 ^ $1 }
    }
  }
}

/// The rules of the format once more, on what Foundation reads in the header: what we accept, the reference implementation would.
private func checkByFoundation(_ file: SafetensorsFile, header: [UInt8], dataCount: Int) {
  guard let any = try? JSONSerialization.jsonObject(with: Data(header)), let object = any as? [String: Any] else {
    return demand(false, "Foundation does not read the header")
  }
  let sizes = ["F64": 8, "I64": 8, "F32": 4, "I32": 4, "F16": 2, "BF16": 2, "U8": 1, "BOOL": 1]
  let names = Set(file.tensors.map { UTF8Key($0.name) })
  demand(names.count == file.tensors.count, "a name twice")
  var ranges: [(Int, Int)] = []
  for tensor in file.tensors {
    // Names that Swift holds for equal though their bytes differ share an entry in Foundation's dictionary.
    guard let entry = object[tensor.name] as? [String: Any], object.count >= names.count else { return }
    guard let shape = entry["shape"] as? [Int], let offsets = entry["data_offsets"] as? [Int], offsets.count == 2,
      let size = sizes[entry["dtype"] as? String ?? ""]
    else { return demand(false, "Foundation sees another entry for \(tensor.name)") }
    demand(shape == tensor.shape, "shape \(shape)")
    // Elements first, then their size, as the reference implementation does: of no elements any size is none.
    var count = 1
    for factor in shape + [size] {
      let (product, overflow) = count.multipliedReportingOverflow(by: factor)
      demand(!overflow, "the size of \(shape) overflows")
      count = product
    }
    demand(offsets[1] - offsets[0] == count && count == tensor.byteCount, "\(tensor.name) has \(tensor.byteCount) bytes")
    ranges.append((offsets[0], offsets[1]))
  }
  var end = 0
  for range in ranges.sorted(by: <) {
    demand(range.0 == end, "a hole or an overlap at \(end)")
    end = range.1
  }
  demand(end == dataCount, "the data ends at \(end) of \(dataCount)")
}
