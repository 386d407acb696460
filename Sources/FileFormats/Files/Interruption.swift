/// A wish to stop, as reading sees it.
///
/// What reads much (hashing, unpacking weights, tokenising) asks here between two pieces. Whoever calls it says for how long a wish counts:
/// loading can be given up at any moment, while saving, which hashes files too, must come to its end.
package enum Interruption {
  // An object and not the closure itself: the compiler (6.3) builds a crash from a task-local closure.
  fileprivate final class Wish: Sendable {
    let isRaised: @Sendable () -> Bool

    init(_ isRaised: @escaping @Sendable () -> Bool) { self.isRaised = isRaised }
  }

  @TaskLocal private static var wish: Wish?

  /// Whether to give up.
  package static var isWished: Bool { wish?.isRaised() ?? false }

  /// Runs something that may be given up whenever `condition` holds.
  package static func when<Result>(_ condition: @escaping @Sendable () -> Bool, _ body: () throws -> Result) rethrows -> Result {
    try $wish.withValue(Wish(condition), operation: body)
  }

  /// What counts as a wish at one place, to be carried to threads that do not inherit it (those of Dispatch).
  package struct Reach: Sendable {
    fileprivate let wish: Wish?

    /// Runs something under the same wish.
    package func extend<Result>(_ body: () throws -> Result) rethrows -> Result { try $wish.withValue(wish, operation: body) }
  }

  /// What counts as a wish here.
  package static var reach: Reach { Reach(wish: wish) }

  /// Throws if reading is to be given up.
  ///
  /// - Parameter path: what is being read.
  package static func check(_ path: String) throws(Diagnostic) {
    if isWished { throw Diagnostic(.interrupted, [.init(file: path, message: "given up on request: a stop was asked for")]) }
  }
}
