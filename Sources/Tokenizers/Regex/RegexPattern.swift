import CPCRE2

/// A compiled regular expression over valid UTF-8, with Unicode classes and just-in-time code.
///
/// The compiled code is immutable and shared by all threads; what a search writes to lives in a ``RegexWorkspace``.
final class RegexPattern: Sendable {
  /// The expression as the tokenizer file has it.
  let source: String
  // Never written after `init`; PCRE2 allows concurrent matching with one compiled code.
  private nonisolated(unsafe) let code: OpaquePointer

  /// Compiles an expression in Oniguruma's syntax (the one of tokenizer.json).
  init(_ source: String) throws(TokenizerError) {
    self.source = source
    let translated = Array(try translateOniguruma(source).utf8)
    var errorCode: Int32 = 0
    var errorOffset = 0
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_NEVER_BACKSLASH_C)
    let compiled = translated.withUnsafeBufferPointer {
      pcre2_compile_8($0.baseAddress, $0.count, options, &errorCode, &errorOffset, nil)
    }
    guard let compiled else {
      throw .pattern(pattern: source, reason: "\(Self.message(errorCode)) (at byte \(errorOffset) of the translated expression)")
    }
    code = compiled
    // Where the machine has no just-in-time compiler the interpreter takes over with the same results.
    _ = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))
  }

  deinit { pcre2_code_free_8(code) }

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

  /// The first match at or after `offset`, as a byte range of `text`, or nil.
  ///
  /// - Precondition: `text` is valid UTF-8 and `offset` lies on a scalar boundary.
  func firstMatch(
    in text: UnsafeBufferPointer<UInt8>, from offset: Int, _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> Range<Int>? {
    guard let base = text.baseAddress else { return nil }
    let result = pcre2_match_8(
      code, base, text.count, offset, UInt32(PCRE2_NO_UTF_CHECK), workspace.matchData, workspace.context)
    // Zero means: matched, and more groups than the workspace has room for; only the whole match is needed.
    if result >= 0 {
      let ends = pcre2_get_ovector_pointer_8(workspace.matchData)
      guard let ends, ends[0] <= ends[1] else {
        throw .pattern(pattern: source, reason: "a match ends before it starts (\\K in a lookahead)")
      }
      return ends[0]..<ends[1]
    }
    switch result {
    case PCRE2_ERROR_NOMATCH: return nil
    case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT:
      throw .matchLimit(pattern: source, byteCount: text.count)
    default: throw .pattern(pattern: source, reason: Self.message(result))
    }
  }

  private static func message(_ code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(count))), as: UTF8.self)
  }
}

/// What a search writes to: match positions, limits and the stack of the just-in-time code. Used by one thread at a time.
final class RegexWorkspace: Sendable {
  /// Backtracking steps allowed for one match. The expressions of real tokenizers need a few per byte.
  static let matchLimit: UInt32 = 20_000_000

  // Written by searches; whoever holds the workspace is alone with it.
  nonisolated(unsafe) let matchData: OpaquePointer
  nonisolated(unsafe) let context: OpaquePointer
  private nonisolated(unsafe) let stack: OpaquePointer?

  init() {
    guard let matchData = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil) else {
      fatalError("out of memory: no room for a regular expression's match data")
    }
    self.matchData = matchData
    self.context = context
    stack = pcre2_jit_stack_create_8(32 << 10, 16 << 20, nil)
    pcre2_set_match_limit_8(context, Self.matchLimit)
    pcre2_set_heap_limit_8(context, 256 << 10)
    if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
  }

  deinit {
    if let stack { pcre2_jit_stack_free_8(stack) }
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(matchData)
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
