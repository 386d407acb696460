import FileFormats
import Foundation
import Glibc

/// A command that starts a program somewhere: `srun -n1 -c4`, `nice -n 10`, a script. The program and its arguments follow its words.
package struct Launcher: Sendable, Equatable {
  /// The command, with the path that it was found at, and its own arguments.
  package let words: [String]

  /// - Parameters:
  ///   - text: words as a shell would separate them.
  ///   - searchPath: where a command without a slash is looked for, directories with colons between them.
  /// - Throws: if there is no such command, or a quote has no end.
  package init(_ text: String, searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin") throws(Diagnostic) {
    guard var words = Self.words(text) else {
      throw Self.wrong("found \(quoted(text)), in which a quote or a backslash has no end (must be a command, with its arguments)")
    }
    guard let command = words.first, !command.isEmpty else { throw Self.wrong("is empty (must be a command, with its arguments)") }
    if command.contains("/") {
      guard Self.isProgram(command) else {
        throw Self.wrong("\(quoted(command)) is not a program that can be run here (must be an executable file); give the path of one")
      }
    } else {
      let places = searchPath.split(separator: ":").map { "\($0)/\(command)" }
      guard let place = places.first(where: Self.isProgram) else {
        throw Self.wrong("found no program \(quoted(command)) in PATH (\(searchPath)); install it, or give its path")
      }
      words[0] = place
    }
    self.words = words
  }

  private static func wrong(_ message: String) -> Diagnostic { Diagnostic(.configuration, [.init(file: "--launcher", message: message)]) }

  private static func isProgram(_ path: String) -> Bool {
    var attributes = stat()
    return stat(path, &attributes) == 0 && attributes.isRegularFile && access(path, X_OK) == 0
  }

  /// Separates words at blanks. Single quotes keep everything; double quotes keep all but a backslash before `"` or `\`; a backslash
  /// elsewhere keeps the character after it. Nothing else means anything: no variables, no patterns, no pipes.
  ///
  /// - Returns: nil if a quote has no end, or a backslash nothing after it.
  package static func words(_ text: String) -> [String]? {
    var words: [String] = [], word: String?, quote: Character?
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch (character, quote) {
      case (let end, let begin?) where end == begin: quote = nil
      case ("\\", "\""):
        let isEscape = rest.first == "\"" || rest.first == "\\"
        word = (word ?? "") + (isEscape ? String(rest.removeFirst()) : "\\")
      case (_, .some): word = (word ?? "") + String(character)
      case ("'", nil), ("\"", nil): (quote, word) = (character, word ?? "")
      case ("\\", nil):
        guard let next = rest.popFirst() else { return nil }
        word = (word ?? "") + String(next)
      case (let blank, nil) where blank.isWhitespace:
        if let word { words.append(word) }
        word = nil
      case (_, nil): word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return quote == nil ? words : nil
  }
}
