/// The weights of a Hugging Face model directory: `model.safetensors`, or the shards `model.safetensors.index.json` names.
///
/// Shards are files of the directory itself: a name with a path in it is refused, and so is a link that leads out of it (but for the
/// Hugging Face cache, see ``FileDescriptor/init(inItsFolder:)``). Index and headers must agree exactly. A directory that holds only
/// weights of other formats is refused with advice.
public struct SafetensorsDirectory: TensorFile {
  /// Path of the directory as given.
  public let path: String
  private let table: TensorTable

  /// The tensors, shard by shard.
  public var tensors: [TensorEntry] { table.tensors }

  /// The tensor of a name, or nil.
  public subscript(name: String) -> TensorEntry? { table[name] }

  /// Finds and opens the weights.
  ///
  /// - Parameters:
  ///   - path: the directory.
  ///   - stem: name of the weight file without `.safetensors`: `model`, or `adapter_model`.
  public init(_ path: String, stem: String = "model") throws(Diagnostic) {
    self.path = path
    let names = try entries(ofDirectory: path)
    let (single, index) = (stem + ".safetensors", stem + ".safetensors.index.json")
    switch (names.contains(single), names.contains(index)) {
    case (true, true):
      throw .rejected(path, "holds both \(single) and \(index); remove the one that does not belong")
    case (true, false):
      let file = try SafetensorsFile(try MappedFile(inItsFolder: path + "/" + single))
      var table = TensorTable()
      for tensor in file.tensors { _ = table.append(tensor) }
      self.table = table
    case (false, true):
      table = try Self.shards(index: path + "/" + index, directory: path)
    case (false, false):
      throw ForeignFormat.problem(inDirectory: path, expected: single, names: names)
    }
  }

  private static func shards(index: String, directory: String) throws(Diagnostic) -> TensorTable {
    let document = try StrictJSON.parse(contentsOfFolderFile: index, maximumBytes: SafetensorsFile.maximumHeaderBytes)
    guard let map = document["weight_map"]?.object else { throw .rejected(index, at: "weight_map", "missing (must be an object)") }
    var shardNames: [String] = []
    var seen: Set<UTF8Key> = []
    for member in map.members {
      guard let shard = member.value.string else {
        throw .rejected(index, line: Int(member.line), at: member.key, "found \(member.value.summary) (must be a file name)")
      }
      guard isPlainFileName(shard) else {
        throw .rejected(index, line: Int(member.line), at: member.key, "\(quoted(shard)) (must be a file name without a path)")
      }
      guard shard.hasSuffix(".safetensors") else {
        throw .rejected(index, line: Int(member.line), at: member.key, "\(quoted(shard)) (must end in .safetensors)")
      }
      if seen.insert(UTF8Key(shard)).inserted { shardNames.append(shard) }
    }
    var table = TensorTable()
    for shard in shardNames {
      guard try status(ofPath: directory + "/" + shard) != nil else {
        throw .rejected(index, at: "weight_map", "the shard \(quoted(shard)) is missing in \(directory); fetch it again")
      }
      for tensor in try SafetensorsFile(try MappedFile(inItsFolder: directory + "/" + shard)).tensors {
        guard let named = map[tensor.name]?.string else {
          throw .rejected(index, at: tensor.name, "in \(quoted(shard)), but not in the index")
        }
        guard UTF8Key(named) == UTF8Key(shard) else {
          throw .rejected(index, at: tensor.name, "in \(quoted(shard)), but the index says \(quoted(named))")
        }
        guard table.append(tensor) else { throw .rejected(index, at: tensor.name, "in two shards") }
      }
    }
    for member in map.members where table[member.key] == nil {
      throw .rejected(index, line: Int(member.line), at: member.key, "not in \(member.value.summary), where the index puts it")
    }
    return table
  }
}

/// Whether a name stays in its directory: not empty, no separator, no NUL, not "." or "..".
package func isPlainFileName(_ name: String) -> Bool {
  !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
    && name.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
}
