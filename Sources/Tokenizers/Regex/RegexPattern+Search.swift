import CPCRE2

/// Searching in time in proportion to the text.
///
/// PCRE2 bounds the steps of one match at one place, and does not say how many it took: an expression that looks at the whole rest of a
/// text from every place of it, or compares long parts, takes quadratic time within any such limit. So a search first sees only a window
/// of the text, where there is little that it can do; what does not end there is done again with code that counts each step against the
/// budget of the text (``RegexWorkspace/meter``). Words of real texts are shorter than the window.
extension RegexPattern {
  /// Bytes that a search without counting sees.
  private static let window = 128

  /// The first match at or after `offset`, as a byte range of `text`, or nil.
  ///
  /// - Precondition: `text` is valid UTF-8 and `offset` lies on a scalar boundary.
  func firstMatch(
    in text: UnsafeBufferPointer<UInt8>, from offset: Int, _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> Range<Int>? {
    guard text.baseAddress != nil else { return nil }
    var start = offset
    while true {
      try workspace.spend(2, by: self)
      let seesAll = text.count - start <= Self.window
      var end = seesAll ? text.count : start + Self.window
      while !seesAll, text[end] & 0xC0 == 0x80 { end -= 1 }
      let result = search(UnsafeBufferPointer(rebasing: text[..<end]), from: start, seesAll: seesAll, workspace)
      if result >= 0 { return try matched(workspace) }
      switch result {
      case PCRE2_ERROR_NOMATCH:
        if seesAll { return nil }
        // No match begins in the window: one that could go on after it would have been reported as partial.
        start = end
        continue
      case PCRE2_ERROR_PARTIAL:
        try workspace.spend(Self.window, by: self)
        if let ends = pcre2_get_ovector_pointer_8(workspace.matchData), ends[0] > start, ends[0] <= end { start = ends[0] }
      case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT:
        try workspace.spend(Self.window * Int(RegexWorkspace.uncountedSteps), by: self)
      default: throw .pattern(pattern: source, reason: Self.message(result))
      }
      if let match = try countedMatch(in: text, at: start, workspace) { return match }
      guard start < text.count else { return nil }
      start += utf8Length(leadByte: text[start])
    }
  }

  /// A search that counts nothing, in so few bytes that it need not.
  private func search(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, seesAll: Bool, _ workspace: RegexWorkspace
  ) -> Int32 {
    let options = seesAll ? 0 : UInt32(PCRE2_PARTIAL_HARD)
    return isCompiled
      ? pcre2_jit_match_8(code, text.baseAddress, text.count, start, options, workspace.matchData, workspace.context)
      : pcre2_match_8(
        code, text.baseAddress, text.count, start, options | UInt32(PCRE2_NO_UTF_CHECK), workspace.matchData, workspace.context)
  }

  /// The match that begins at `start`, or nil; each step is paid for.
  private func countedMatch(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> Range<Int>? {
    workspace.beginCounting(self, at: start)
    let options = UInt32(PCRE2_NO_UTF_CHECK) | UInt32(PCRE2_ANCHORED)
    let result = pcre2_match_8(
      countedCode, text.baseAddress, text.count, start, options, workspace.matchData, workspace.countingContext)
    if result >= 0 { return try matched(workspace) }
    switch result {
    case PCRE2_ERROR_NOMATCH: return nil
    case PCRE2_ERROR_CALLOUT: throw workspace.ended(by: self)
    case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT:
      throw .matchLimit(pattern: source, byteCount: workspace.textBytes)
    default: throw .pattern(pattern: source, reason: Self.message(result))
    }
  }

  /// The range of what was found. Of the groups only the whole match is needed, so the workspace has no room for others.
  private func matched(_ workspace: RegexWorkspace) throws(TokenizerError) -> Range<Int> {
    guard let ends = pcre2_get_ovector_pointer_8(workspace.matchData), ends[0] <= ends[1] else {
      throw .pattern(pattern: source, reason: "a match ends before it starts (\\K in a lookahead)")
    }
    return ends[0]..<ends[1]
  }
}
