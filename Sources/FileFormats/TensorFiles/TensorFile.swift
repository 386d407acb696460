/// One tensor of a file: what it is, and where its bytes are.
public struct TensorEntry: Sendable {
  /// Name as the file has it.
  public let name: String
  /// Element type.
  public let type: StoredType
  /// Sizes of the axes in PyTorch's order, outermost first: a weight is `[out, in]`. Empty for a scalar.
  public let shape: [Int]
  /// The bytes, mapped; their count is checked against type and shape.
  package let slice: FileSlice

  package init(name: String, type: StoredType, shape: [Int], slice: FileSlice) {
    self.name = name
    self.type = type
    self.shape = shape
    self.slice = slice
  }

  /// Number of elements.
  public var elementCount: Int { slice.count / type.blockBytes * type.blockElements }

  /// Number of bytes.
  public var byteCount: Int { slice.count }

  /// Calls the closure with the tensor's bytes in row-major order, little endian. They must not be used after it returns, and need
  /// not be aligned to the element size.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try slice.withBytes(body)
  }
}

/// A file, or a set of files, that holds named tensors.
public protocol TensorFile: Sendable {
  /// Path for messages.
  var path: String { get }
  /// The tensors in the order of the file; no name appears twice.
  var tensors: [TensorEntry] { get }
  /// The tensor of a name, or nil.
  subscript(name: String) -> TensorEntry? { get }
}

extension TensorFile {
  /// Paths of the files that hold the tensors, each once.
  package var weightFiles: [String] {
    var paths: [String] = []
    for tensor in tensors where paths.last != tensor.slice.file.path && !paths.contains(tensor.slice.file.path) {
      paths.append(tensor.slice.file.path)
    }
    return paths
  }
}

/// Tensors in file order with lookup by name: what every ``TensorFile`` is made of.
package struct TensorTable: Sendable {
  package private(set) var tensors: [TensorEntry] = []
  private var positions: [UTF8Key: Int] = [:]

  package init() {}

  /// Adds a tensor, or returns false where the name is taken.
  package mutating func append(_ tensor: TensorEntry) -> Bool {
    let key = UTF8Key(tensor.name)
    guard positions[key] == nil else { return false }
    positions[key] = tensors.count
    tensors.append(tensor)
    return true
  }

  package subscript(name: String) -> TensorEntry? { positions[UTF8Key(name)].map { tensors[$0] } }
}

/// Longest tensor name that is accepted, in bytes; real ones stay below 200.
let maximumNameBytes = 1024

/// Refuses names that are empty, overlong or hold control characters.
func checkName(_ name: String, file: String, place: String) throws(Diagnostic) {
  guard !name.isEmpty, name.utf8.count <= maximumNameBytes else {
    throw .rejected(file, at: place, "a name of \(name.utf8.count) bytes (must be from 1 to \(maximumNameBytes))")
  }
  guard name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }) else {
    throw .rejected(file, at: place, "the name \(quoted(name)) holds a control character")
  }
}
