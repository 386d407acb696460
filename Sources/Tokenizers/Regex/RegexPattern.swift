import CPCRE2

/// A compiled regular expression over valid UTF-8, with Unicode classes and just-in-time code.
///
/// The compiled code is immutable and shared by all threads; what a search writes to lives in a ``RegexWorkspace``.
final class RegexPattern: Sendable {
  /// Longest expression, in bytes. Real ones have up to a thousand.
  private static let maximumBytes = 1 << 14

  /// The expression as the tokenizer file has it.
  let source: String
  // Never written after `init`; PCRE2 allows concurrent matching with one compiled code.
  nonisolated(unsafe) let code: OpaquePointer
  /// The same expression with a callout before each of its items, which counts what a search does.
  nonisolated(unsafe) let countedCode: OpaquePointer
  /// Whether ``code`` has machine code. Where the machine has no just-in-time compiler the interpreter takes over with the same results.
  let isCompiled: Bool
  /// Whether it compares with what a group has matched: the only item of an expression that goes through a text without showing it.
  let hasBackReference: Bool

  /// Compiles an expression in Oniguruma's syntax (the one of tokenizer.json).
  init(_ source: String) throws(TokenizerError) {
    guard source.utf8.count <= Self.maximumBytes else {
      throw .pattern(pattern: source, reason: "it has \(source.utf8.count) bytes (must be ≤ \(Self.maximumBytes))")
    }
    self.source = source
    let translated = Array(try translateOniguruma(source).utf8)
    code = try Self.compile(translated, source)
    countedCode = try Self.compile(translated, source, UInt32(PCRE2_AUTO_CALLOUT))
    isCompiled = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE) | UInt32(PCRE2_JIT_PARTIAL_HARD)) == 0
    _ = pcre2_jit_compile_8(countedCode, UInt32(PCRE2_JIT_COMPLETE))
    var highest: UInt32 = 0
    _ = pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_BACKREFMAX), &highest)
    hasBackReference = highest > 0
  }

  deinit {
    pcre2_code_free_8(code)
    pcre2_code_free_8(countedCode)
  }

  private static func compile(_ pattern: [UInt8], _ source: String, _ more: UInt32 = 0) throws(TokenizerError) -> OpaquePointer {
    var (errorCode, errorOffset): (Int32, Int) = (0, 0)
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_NEVER_BACKSLASH_C) | more
    let compiled = pattern.withUnsafeBufferPointer {
      pcre2_compile_8($0.baseAddress, $0.count, options, &errorCode, &errorOffset, nil)
    }
    guard let compiled else {
      throw .pattern(pattern: source, reason: "\(message(errorCode)) (at byte \(errorOffset) of the translated expression)")
    }
    return compiled
  }

  /// An expression that matches exactly this text.
  static func literal(_ text: String) throws(TokenizerError) -> RegexPattern {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil, scalar != "_", scalar.value > 0x20 {
        escaped.unicodeScalars.append("\\")
      }
      escaped.unicodeScalars.append(scalar)
    }
    return try RegexPattern(escaped)
  }

  static func message(_ code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(count))), as: UTF8.self)
  }
}

/// The library behind the expressions.
package enum RegexLibrary {
  /// Its version, such as "10.42 2022-12-11".
  package static var version: String {
    var text = [UInt8](repeating: 0, count: 64)
    guard pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), nil) < Int32(text.count) else { return "unknown" }
    pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), &text)
    return String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
  }
}
