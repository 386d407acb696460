import CPCRE2
import FileFormats

/// A regular expression of a config over module paths, which must match a path as a whole, as Python's `re.fullmatch`.
///
/// Searches are bounded: an adapter that someone else made must not keep the program busy forever. PCRE2 bounds one search and does not
/// say what it took, so a callout before each item of the expression counts what all paths of a model take together.
final class PathExpression {
  /// Backtracking steps for one path; a path has about fifty characters.
  private static let matchLimit: UInt32 = 100_000
  /// Items of the expression looked at for all paths: a constant, and so many for each byte of a path.
  private static let constantSteps = 1_000_000, stepsPerByte = 200
  /// Longest expression, in bytes.
  private static let maximumBytes = 4096

  private let text: String
  private let key: String
  private let code: OpaquePointer
  private let match: OpaquePointer
  private let context: OpaquePointer
  private var meter = WorkMeter(limit: constantSteps)

  /// - Parameter key: of the config, for messages.
  init(_ text: String, key: String) throws(MethodError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumBytes else {
      throw .badPattern(key: key, pattern: String(text.prefix(80)) + "…", reason: "\(bytes.count) bytes (must be ≤ \(Self.maximumBytes))")
    }
    var (error, offset): (Int32, Int) = (0, 0)
    let options =
      UInt32(PCRE2_UTF) | UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_ANCHORED) | UInt32(PCRE2_ENDANCHORED) | UInt32(PCRE2_AUTO_CALLOUT)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
      throw .badPattern(key: key, pattern: text, reason: "\(Self.message(error)) (at byte \(offset))")
    }
    guard let match = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
      fatalError("out of memory: no room for a regular expression's match data")
    }
    pcre2_set_match_limit_8(context, Self.matchLimit)
    (self.text, self.key, self.code, self.match, self.context) = (text, key, code, match, context)
    let callout: @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> Int32 = { _, expression in
      guard let expression else { return 0 }
      return Unmanaged<PathExpression>.fromOpaque(expression).takeUnretainedValue().count()
    }
    pcre2_set_callout_8(context, callout, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(match)
    pcre2_code_free_8(code)
  }

  /// The paths that it matches.
  ///
  /// - Throws: where that takes too many steps.
  func filter(_ paths: [String]) throws(MethodError) -> [String] {
    var matched: [String] = []
    meter = WorkMeter(limit: Self.constantSteps + Self.stepsPerByte * paths.reduce(0) { $0 + $1.utf8.count })
    for path in paths where try matches(path) { matched.append(path) }
    return matched
  }

  /// Called before each item; gives the search up where the limit is reached.
  private func count() -> Int32 {
    do throws(WorkMeter.End) {
      try meter.spend(1)
      return 0
    } catch {
      return PCRE2_ERROR_MATCHLIMIT
    }
  }

  private func matches(_ path: String) throws(MethodError) -> Bool {
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
