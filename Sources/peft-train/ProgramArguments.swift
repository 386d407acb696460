import FileFormats

/// The words of the command line.
enum ProgramArguments {
  /// All words but the program's name.
  ///
  /// - Throws: for a word that is not UTF-8. Texts are UTF-8 in here, so a name of other bytes would become the name of another file.
  static func checked() throws(Diagnostic) -> [String] {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[index] else { continue }
      guard let text = String(validatingCString: word) else {
        let shown = String(cString: word)
        throw Diagnostic(
          .configuration,
          [
            .init(
              file: "argument \(index)",
              message:
                "found \(quoted(shown)), where \u{FFFD} stands for bytes that are not UTF-8 (arguments and the names of files in them "
                + "must be UTF-8); rename the file or folder")
          ])
      }
      words.append(text)
    }
    return words
  }
}
