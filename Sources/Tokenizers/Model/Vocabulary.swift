import FileFormats

/// The tokens of a tokenizer with their ids, the added ones included. Ids may have holes.
struct Vocabulary: Sendable {
  /// The highest id that is accepted; a file that claims more is damaged, and nothing is allocated for it.
  static let maximumID = (1 << 22) - 1

  private let names: ByteStringTable
  /// Id of each name, in the order of `names`.
  private let ids: [Int32]
  /// Number in `names` of each id; -1 for a hole.
  private let positions: [Int32]

  /// One past the highest id.
  var endID: Int { positions.count }
  /// Length in bytes of the longest token.
  let longestToken: Int

  /// - Parameter place: names the file in errors.
  init(_ tokens: [(name: String, id: Int)], place: String) throws(TokenizerError) {
    guard !tokens.isEmpty else { throw .invalid(place: place, found: "an empty vocabulary", allowed: "must have at least one token") }
    var names = ByteStringTable(capacity: tokens.count)
    var ids: [Int32] = []
    ids.reserveCapacity(tokens.count)
    var positions: [Int32] = []
    var longest = 0
    for (name, id) in tokens {
      guard id >= 0, id <= Self.maximumID else {
        throw .invalid(
          place: place, found: "id \(id) for the token \(quoted(name))", allowed: "must be from 0 to \(Self.maximumID)")
      }
      if id >= positions.count { positions.append(contentsOf: repeatElement(-1, count: id + 1 - positions.count)) }
      guard positions[id] < 0 else {
        let other = String(decoding: names[Int(positions[id])], as: UTF8.self)
        throw .invalid(
          place: place, found: "id \(id) for both \(quoted(other)) and \(quoted(name))", allowed: "ids must be unique")
      }
      var name = name
      let number = name.withUTF8 { names.insert($0) }
      guard let number else {
        throw .invalid(place: place, found: "the token \(quoted(name)) twice", allowed: "tokens must be unique")
      }
      positions[id] = Int32(number)
      ids.append(Int32(id))
      longest = max(longest, name.utf8.count)
    }
    (self.names, self.ids, self.positions, longestToken) = (names, ids, positions, longest)
  }

  /// The id of a token given by its bytes.
  func id(_ name: UnsafeBufferPointer<UInt8>) -> Int32? { names.find(name).map { ids[$0] } }

  /// The id of a token given by its bytes.
  func id(_ name: some Sequence<UInt8>) -> Int32? { names.find(name).map { ids[$0] } }

  /// The bytes of a token, or nil for a hole or an id out of range.
  func name(_ id: Int32) -> ArraySlice<UInt8>? {
    guard id >= 0, Int(id) < positions.count, positions[Int(id)] >= 0 else { return nil }
    return names[Int(positions[Int(id)])]
  }
}
