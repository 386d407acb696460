import CPCRE2
import FileFormats

/// What the searches in one text write to, and the budget of that text: match positions, the stack of the just-in-time code, and the
/// meter of all work that a tokenizer's file can make more by its patterns and replacements. Used by one thread at a time.
final class RegexWorkspace: Sendable {
  /// Backtracking steps of a search that is not counted. It sees a hundred bytes, and real expressions need a few steps for each.
  static let uncountedSteps: UInt32 = 1000
  /// Units of work for a text: a constant, and so many for each of its bytes. Llama 3's expression needs 7 a byte on a text of spaces (a
  /// million steps and three million bytes moved over, of a million), merging 2, a normal form 16.
  private static let constantWork = 1 << 24, workPerByte = 128
  /// Units of a step of an expression beside the bytes it moves over.
  private static let stepWork = 4

  // Written by searches; whoever holds the workspace is alone with it.
  nonisolated(unsafe) let matchData: OpaquePointer
  nonisolated(unsafe) let context: OpaquePointer
  /// For searches that call `count`.
  nonisolated(unsafe) let countingContext: OpaquePointer
  private nonisolated(unsafe) let stack: OpaquePointer?
  nonisolated(unsafe) var meter = WorkMeter(limit: constantWork)
  private(set) nonisolated(unsafe) var textBytes = 0
  /// Where the search that is counted was when it was last seen, and why it is to end.
  private nonisolated(unsafe) var position = 0
  private nonisolated(unsafe) var comparesGroups = false
  private nonisolated(unsafe) var end = WorkMeter.End.exhausted

  init() {
    guard let matchData = pcre2_match_data_create_8(1, nil), let context = pcre2_match_context_create_8(nil),
      let countingContext = pcre2_match_context_create_8(nil)
    else {
      fatalError("out of memory: no room for a regular expression's match data")
    }
    (self.matchData, self.context, self.countingContext) = (matchData, context, countingContext)
    stack = pcre2_jit_stack_create_8(32 << 10, 16 << 20, nil)
    pcre2_set_match_limit_8(context, Self.uncountedSteps)
    // What is counted ends by the count.
    pcre2_set_match_limit_8(countingContext, UInt32(Int32.max))
    for context in [context, countingContext] {
      pcre2_set_heap_limit_8(context, 256 << 10)
      if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
    }
    let callout: @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> Int32 = { block, workspace in
      guard let block, let workspace else { return 0 }
      return Unmanaged<RegexWorkspace>.fromOpaque(workspace).takeUnretainedValue().count(block.pointee)
    }
    pcre2_set_callout_8(countingContext, callout, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    if let stack { pcre2_jit_stack_free_8(stack) }
    pcre2_match_context_free_8(countingContext)
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(matchData)
  }

  /// Begins a text with a new budget.
  func begin(textBytes: Int) {
    self.textBytes = textBytes
    meter = WorkMeter(limit: Self.constantWork + Self.workPerByte * textBytes)
  }

  /// Charges work for the text.
  ///
  /// - Parameter pattern: what does it, for the message.
  func spend(_ amount: Int, by pattern: RegexPattern? = nil) throws(TokenizerError) {
    do throws(WorkMeter.End) { try meter.spend(amount) } catch {
      end = error
      throw ended(by: pattern)
    }
  }

  /// Why the text was given up.
  func ended(by pattern: RegexPattern?) -> TokenizerError {
    switch (end, pattern) {
    case (.interrupted, _): .interrupted("the text")
    case (.exhausted, let pattern?): .matchLimit(pattern: pattern.source, byteCount: textBytes)
    case (.exhausted, nil): .workLimit(byteCount: textBytes)
    }
  }

  func beginCounting(_ pattern: RegexPattern, at start: Int) {
    (position, comparesGroups) = (start, pattern.hasBackReference)
  }

  /// Called before each item of an expression: an item moves over the bytes between two calls, or compares what a group holds.
  private func count(_ block: pcre2_callout_block_8) -> Int32 {
    let here = block.current_position
    let compared = comparesGroups ? here - min(here, block.start_match) : 0
    let moved = here > position ? here - position : position - here
    position = here
    do throws(WorkMeter.End) { try meter.spend(Self.stepWork + moved + compared) } catch {
      end = error
      return PCRE2_ERROR_CALLOUT
    }
    return 0
  }
}
