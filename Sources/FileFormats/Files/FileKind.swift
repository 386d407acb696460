/// What a file is, told by its first bytes: for messages about files that are something else than what they are taken for.
package enum FileKind: Sendable, CaseIterable {
  case gguf, safetensors, hdf5, ggml, tensorFlowLite, onnx, numPy, pickle
  case parquet, arrow, arrowStream, feather, orc, avro, sqlite
  case zip, gzip, zstd, xz, bzip2, lz4, sevenZip, tar
  case gitLFSPointer, pdf, html, xml, utf16, utf32, zeros

  /// nil for bytes that say nothing, among them plain text and JSON.
  ///
  /// - Parameter bytes: at least the first 512, or the whole file.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(4096))
    func starts(_ magic: [UInt8], at offset: Int = 0) -> Bool {
      bytes.count >= offset + magic.count && bytes[offset..<offset + magic.count].elementsEqual(magic)
    }
    func starts(_ text: String, at offset: Int = 0) -> Bool { starts(Array(text.utf8), at: offset) }

    // Before the encodings of text: the length of the header may look like one of them.
    if bytes.count >= 9, starts("{", at: 8), bytes[5..<8].allSatisfy({ $0 == 0 }) {
      self = .safetensors
    } else if let kind = Self.magic.first(where: { starts($0.bytes) })?.kind {
      self = kind
    } else if starts("TFL3", at: 4) {
      self = .tensorFlowLite
    } else if starts("ustar", at: 257) {
      self = .tar
    } else if bytes.count >= 2, bytes[0] == 0x80, (2...5).contains(bytes[1]) {
      // Protocols 2 to 5 begin with their number; the older ones are text, for which PyTorch's was never used.
      self = .pickle
    } else if bytes.count >= 3, bytes[0] == 0x08, bytes[1] < 0x20, [0x12, 0x3A, 0x42].contains(bytes[2]) {
      // ONNX: its version, then the producer's name or the operator set. TensorFlow: SavedModel's version and graph, or a graph alone.
      self = .onnx
    } else if let kind = Self.markup(bytes) {
      self = kind
    } else if !bytes.isEmpty, bytes.allSatisfy({ $0 == 0 }) {
      self = .zeros
    } else {
      return nil
    }
  }

  private static let magic: [(bytes: [UInt8], kind: FileKind)] = [
    (Array("GGUF".utf8), .gguf), (Array("lmgg".utf8), .ggml), (Array("fmgg".utf8), .ggml), (Array("tjgg".utf8), .ggml),
    ([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A], .hdf5), ([0x93] + Array("NUMPY".utf8), .numPy),
    (Array("PAR1".utf8), .parquet), (Array("ARROW1".utf8), .arrow), ([0xFF, 0xFF, 0xFF, 0xFF], .arrowStream),
    (Array("FEA1".utf8), .feather),
    (Array("ORC".utf8), .orc), (Array("Obj".utf8) + [1], .avro), (Array("SQLite format 3".utf8) + [0], .sqlite),
    (Array("PK".utf8) + [3, 4], .zip), (Array("PK".utf8) + [5, 6], .zip), ([0x1F, 0x8B], .gzip), ([0x28, 0xB5, 0x2F, 0xFD], .zstd),
    ([0xFD] + Array("7zXZ".utf8), .xz), (Array("BZh".utf8), .bzip2), ([0x04, 0x22, 0x4D, 0x18], .lz4),
    (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], .sevenZip), (Array("version https://git-lfs".utf8), .gitLFSPointer),
    (Array("%PDF-".utf8), .pdf),
    // The longer marks before the shorter ones that begin like them; without a mark, JSON's first character tells.
    ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32), ([0x7B, 0, 0, 0], .utf32), ([0, 0, 0, 0x7B], .utf32),
    ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16), ([0x7B, 0], .utf16), ([0, 0x7B], .utf16), ([0x5B, 0], .utf16), ([0, 0x5B], .utf16),
  ]

  /// A page or another XML document, perhaps after white space.
  private static func markup(_ bytes: UnsafeRawBufferPointer) -> FileKind? {
    let text = bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(16)
    let start = String(decoding: text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    if ["<!doctype html", "<html", "<head", "<body"].contains(where: { start.utf8.starts(with: $0.utf8) }) { return .html }
    return start.utf8.starts(with: "<?xml".utf8) ? .xml : nil
  }
}
