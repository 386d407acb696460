import FileFormats

/// Values of JSON within a text, as chat templates write descriptions of tools and arguments of calls.
enum EmbeddedJSON {
  /// Bytes of the longest value that is looked at, and of the longest text: what is looked for is short.
  private static let longestValue = 4096, longestText = 64 << 10

  /// The first place of one of some values, however it is laid out and in whatever order its keys stand.
  static func first(of values: [JSONValue], in text: ArraySlice<UInt8>) -> (number: Int, range: Range<Int>)? {
    guard text.count <= longestText else { return nil }
    for start in text.indices where isOpening(text[start]) {
      guard let (value, end) = value(in: text, at: start), let number = values.firstIndex(of: value) else { continue }
      return (number, start..<end)
    }
    return nil
  }

  /// The text with the objects and arrays in it laid out in one way: without spaces, with sorted keys.
  static func normalized(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count <= longestText else { return text }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if isOpening(bytes[place]), let (value, end) = value(in: bytes[...], at: place) {
        result += Array(sorted(value).serialized().utf8)
        place = end
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

  /// The object or array that begins at a place, and where it ends.
  private static func value(in text: ArraySlice<UInt8>, at start: Int) -> (JSONValue, end: Int)? {
    var (depth, isInString, place) = (0, false, start)
    while place < min(text.endIndex, start + longestValue) {
      switch text[place] {
      case UInt8(ascii: "\\") where isInString: place += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString, UInt8(ascii: "[") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString, UInt8(ascii: "]") where !isInString: depth -= 1
      default: break
      }
      place += 1
      if depth == 0 {
        guard let value = try? StrictJSON.parse(Array(text[start..<place]), file: "text") else { return nil }
        return (value, place)
      }
    }
    return nil
  }

  private static func sorted(_ value: JSONValue) -> JSONValue {
    if let items = value.array { return JSONValue(items.map(sorted)) }
    guard let object = value.object else { return value }
    var result = JSONObject()
    for member in object.members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      result[member.key] = sorted(member.value)
    }
    return JSONValue(result)
  }
}
