import CPCRE2

/// A regular expression of a config over module paths, which must match a path as a whole, as Python's `re.fullmatch`.
///
/// Searches are bounded: an adapter that someone else made must not keep the program busy forever.
final class PathExpression {
  /// Backtracking steps for one path; a path has about fifty characters.
  private static let matchLimit: UInt32 = 100_000
  /// Longest expression, in bytes.
  private static let maximumBytes = 4096

  private let text: String
  private let key: String
  private let code: OpaquePointer
  private let match: OpaquePointer
  private let context: OpaquePointer

  /// - Parameter key: of the config, for messages.
  init(_ text: String, key: String) throws(PEFTError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumBytes else {
      throw .badPattern(key: key, pattern: String(text.prefix(80)) + "…", reason: "\(bytes.count) bytes (must be ≤ \(Self.maximumBytes))")
    }
    var (error, offset): (Int32, Int) = (0, 0)
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_ANCHORED) | UInt32(PCRE2_ENDANCHORED)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
      throw .badPattern(key: key, pattern: text, reason: "\(Self.message(error)) (at byte \(offset))")
    }
    guard let match = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
      fatalError("out of memory: no room for a regular expression's match data")
    }
    pcre2_set_match_limit_8(context, Self.matchLimit)
    (self.text, self.key, self.code, self.match, self.context) = (text, key, code, match, context)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(match)
    pcre2_code_free_8(code)
  }

  /// The paths that it matches.
  ///
  /// - Throws: where that takes too many steps.
  func filter(_ paths: [String]) throws(PEFTError) -> [String] {
    var matched: [String] = []
    for path in paths where try matches(path) { matched.append(path) }
    return matched
  }

  private func matches(_ path: String) throws(PEFTError) -> Bool {
    let bytes = Array(path.utf8)
    let result = pcre2_match_8(code, bytes, bytes.count, 0, 0, match, context)
    if result >= 0 { return true }
    guard result == PCRE2_ERROR_NOMATCH else {
      throw .badPattern(key: key, pattern: text, reason: "\(Self.message(result)) on the path \(path)")
    }
    return false
  }

  private static func message(_ code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(count))), as: UTF8.self)
  }
}
