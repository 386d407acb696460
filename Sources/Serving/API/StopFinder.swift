/// Passes a text on piece by piece until one of some texts appears in it, which is held back with what comes after it.
package struct StopFinder {
  private let stops: [[UInt8]]
  /// What may be the beginning of a stop.
  private var held: [UInt8] = []
  package private(set) var hasFound = false

  /// - Parameter stops: none of them empty.
  package init(_ stops: [String]) { self.stops = stops.map { Array($0.utf8) } }

  /// Takes a piece of the text and returns what of all pieces is certain to come before a stop.
  package mutating func append(_ piece: String) -> String {
    guard !stops.isEmpty, !hasFound else { return hasFound ? "" : piece }
    held += Array(piece.utf8)
    if let place = firstStop {
      hasFound = true
      defer { held = [] }
      return String(decoding: held[..<place], as: UTF8.self)
    }
    // A stop begins where a character begins, so what is passed on is whole.
    let kept = (0..<held.count).first { start in stops.contains { $0.starts(with: held[start...]) } } ?? held.count
    defer { held.removeFirst(kept) }
    return String(decoding: held[..<kept], as: UTF8.self)
  }

  /// What is left when nothing more comes.
  package mutating func finish() -> String {
    defer { held = [] }
    return String(decoding: held, as: UTF8.self)
  }

  private var firstStop: Int? {
    held.indices.first { start in stops.contains { held[start...].starts(with: $0) } }
  }
}
