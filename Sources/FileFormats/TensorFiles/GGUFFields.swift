/// The key-value part of a GGUF file on its way to the disk: keys in order, each with a value of the width that its readers expect.
///
/// llama.cpp refuses a value of another width than it reads, so a case says the width, too. Source: ggml `docs/gguf.md`.
package struct GGUFFields {
  /// A value with its type in the file.
  package enum Value {
    case u32(UInt32), i32(Int32), u64(UInt64)
    case f32(Float)
    case bool(Bool)
    case string(String)
    case u32s([UInt32]), i32s([Int32])
    case f32s([Float])
    case bools([Bool])
    case strings([String])
    /// Type and value as they lie in another file.
    case copied([UInt8])
  }

  private var entries: [(key: String, value: Value)] = []

  package init() {}

  package var keys: [String] { entries.map(\.key) }

  /// The value of a key. Setting replaces it where it stands, or appends; nil removes it.
  package subscript(key: String) -> Value? {
    get { entries.first { $0.key == key }?.value }
    set {
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// Sets an integer in 32 bits, as nearly all of llama.cpp's keys are.
  ///
  /// - Precondition: the value fits; sizes of models do.
  package mutating func set(_ key: String, _ value: Int) { self[key] = .u32(UInt32(value)) }

  /// Takes all keys of other fields over, replacing those that are here.
  package mutating func merge(_ others: GGUFFields) { for (key, value) in others.entries { self[key] = value } }

  /// Those whose key is wanted.
  package func only(_ isWanted: (String) -> Bool) -> GGUFFields {
    var result = GGUFFields()
    for (key, value) in entries where isWanted(key) { result[key] = value }
    return result
  }

  /// The pairs as they lie in a file.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    for (key, value) in entries {
      bytes.append(gguf: key)
      value.append(to: &bytes)
    }
    return bytes
  }
}

extension GGUFFields: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, Value)...) { for (key, value) in elements { self[key] = value } }
}

extension GGUFFields.Value {
  /// Type and value as they lie in a file.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    func number(_ type: UInt32, _ value: some FixedWidthInteger) {
      bytes.append(gguf: type)
      bytes.append(gguf: value)
    }
    func array<Element>(_ type: UInt32, _ items: [Element], _ append: (Element) -> Void) {
      bytes.append(gguf: 9 as UInt32)
      bytes.append(gguf: type)
      bytes.append(gguf: UInt64(items.count))
      items.forEach(append)
    }
    switch self {
    case .u32(let value): number(4, value)
    case .i32(let value): number(5, value)
    case .f32(let value): number(6, value.bitPattern)
    case .bool(let flag): number(7, UInt8(flag ? 1 : 0))
    case .u64(let value): number(10, value)
    case .string(let text):
      bytes.append(gguf: 8 as UInt32)
      bytes.append(gguf: text)
    case .u32s(let items): array(4, items) { bytes.append(gguf: $0) }
    case .i32s(let items): array(5, items) { bytes.append(gguf: $0) }
    case .f32s(let items): array(6, items) { bytes.append(gguf: $0.bitPattern) }
    case .bools(let items): array(7, items) { bytes.append($0 ? 1 : 0) }
    case .strings(let items): array(8, items) { bytes.append(gguf: $0) }
    case .copied(let pair): bytes += pair
    }
  }
}

extension [UInt8] {
  mutating func append(gguf value: some FixedWidthInteger) { Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) } }

  mutating func append(gguf text: String) {
    append(gguf: UInt64(text.utf8.count))
    append(contentsOf: text.utf8)
  }
}
