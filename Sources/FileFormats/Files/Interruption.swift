/// A wish to stop, as reading sees it.
///
/// What reads much (hashing, unpacking weights, tokenising) asks here between two pieces. Whoever calls it says for how long a wish counts:
/// loading can be given up at any moment, while saving, which hashes files too, must come to its end.
package enum Interruption {
  /// Whether to give up; false outside of a `withValue`.
  @TaskLocal package static var isWished: @Sendable () -> Bool = { false }

  /// Throws if reading is to be given up.
  ///
  /// - Parameter path: what is being read.
  package static func check(_ path: String) throws(FileFormatError) {
    if isWished() { throw FileFormatError(.interrupted, [.init(file: path, message: "reading it was stopped on request")]) }
  }
}
