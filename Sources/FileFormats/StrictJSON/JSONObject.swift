import Glibc

/// The members of a JSON object in the order of the file. Keys are unique and compared byte by byte.
///
/// Lookup is O(1) for large objects (a vocabulary), and a short scan for small ones.
package struct JSONObject: Sendable {
  /// A key with its value and the place of the key.
  package struct Member: Sendable {
    package let key: String
    package var value: JSONValue
    package let line: Int32
    package let column: Int32
  }

  /// The members in the order of the file.
  package private(set) var members: [Member] = []
  private var positions: [UTF8Key: Int] = [:]

  /// Up to this many members a scan is faster than a dictionary.
  private static let scanLimit = 16

  package init() {}

  package var count: Int { members.count }
  package var isEmpty: Bool { members.isEmpty }
  package var keys: [String] { members.map(\.key) }

  /// The value of a key; setting appends a new key, replaces an old one, and removes with nil.
  package subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil):
        members.remove(at: position)
        positions = [:]
        if members.count > Self.scanLimit { indexAll() }
      case (nil, let value?): _ = append(key, value, line: 0, column: 0)
      case (nil, nil): break
      }
    }
  }

  /// The member of a key, with the place of the key.
  package func member(_ key: String) -> Member? { position(of: key).map { members[$0] } }

  /// Appends a member and returns true, or returns false where the key is there already.
  mutating func append(_ key: String, _ value: JSONValue, line: Int32, column: Int32) -> Bool {
    if members.count < Self.scanLimit {
      guard position(of: key) == nil else { return false }
    } else {
      if positions.isEmpty { indexAll() }
      // One hash for check and insert: a second entry for the same key is refused by putting the first one back.
      if let first = positions.updateValue(members.count, forKey: UTF8Key(key)) {
        positions[UTF8Key(key)] = first
        return false
      }
    }
    members.append(Member(key: key, value: value, line: line, column: column))
    return true
  }

  private mutating func indexAll() {
    for (position, member) in members.enumerated() { positions[UTF8Key(member.key)] = position }
  }

  private func position(of key: String) -> Int? {
    if positions.isEmpty { return members.firstIndex { UTF8Key($0.key) == UTF8Key(key) } }
    return positions[UTF8Key(key)]
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Later values of a repeated key replace earlier ones.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (key, value) in elements { self[key] = value }
  }
}

extension JSONObject: Equatable {
  /// Same keys with the same values, in any order.
  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
  }
}

/// A string that is equal to another only if the bytes are; use it as a dictionary key for names read from files.
///
/// Swift's `String` compares by canonical equivalence, which merges distinct tokens of a vocabulary and costs normalisation.
package struct UTF8Key: Hashable, Sendable {
  package let string: String

  package init(_ string: String) { self.string = string }

  package static func == (left: UTF8Key, right: UTF8Key) -> Bool {
    let (a, b) = (left.string.utf8, right.string.utf8)
    guard a.count == b.count else { return false }
    let fast = a.withContiguousStorageIfAvailable { a in
      b.withContiguousStorageIfAvailable { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return true }
        return memcmp(a, b, left.string.utf8.count) == 0
      }
    }
    return (fast ?? nil) ?? a.elementsEqual(b)
  }

  package func hash(into hasher: inout Hasher) {
    let done: Void? = string.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if done == nil { string.utf8.forEach { hasher.combine($0) } }
  }
}
