import FileFormats
import Glibc
import Tokenizers

/// Examples of data files that were tokenised before, kept between runs.
///
/// One file for each content of a data file, tokenizer, settings and build of this program, named by the SHA-256 of all of these. It saves time
/// and decides nothing: what is missing, damaged or made from something else is tokenised again, and a folder that cannot be written to is
/// left alone. Of many files those used longest ago go.
package struct TokenCache: Sendable {
  private let directory: String?
  private let smallest: Int
  private let capacity: Int

  /// A smaller data file is tokenised in less time than keeping it would take: some 50 ms on two cores.
  package static let smallestBytes = 1 << 20
  /// Bytes of all files together.
  package static let capacityBytes = 2 << 30

  /// Knows nothing and keeps nothing.
  package static let none = TokenCache(directory: nil)

  /// The user's own: the folder `tokens` in ``UserCache/directory``.
  package static func ofUser() -> TokenCache { TokenCache(directory: UserCache.directory.map { $0 + "/tokens" }) }

  /// - Parameters:
  ///   - directory: where the files lie; made when the first one is written. nil for none.
  ///   - smallest: bytes of the smallest data file that is kept.
  ///   - capacity: bytes of all files together.
  package init(directory: String?, smallest: Int = smallestBytes, capacity: Int = capacityBytes) {
    (self.directory, self.smallest, self.capacity) = (directory, smallest, capacity)
  }

  /// The place of a data file's examples; nil where none are kept.
  ///
  /// - Throws: if someone wished to stop while the file was hashed. What else is wrong with it shows when it is read.
  func entry(for path: String, _ tokenizer: Tokenizer, _ settings: ExampleSettings) throws(Diagnostic) -> Entry? {
    guard let directory, let build = Self.build, let stamp = try? FileStamp(ofFile: path), stamp.size >= smallest else { return nil }
    // Ids of another moment would be others.
    if settings.labels == nil, settings.template.writesDate(tokenizer) { return nil }
    let contentHash: String
    do throws(Diagnostic) {
      contentHash = try SHA256.hash(ofFile: path)
    } catch {
      if error.category == .interrupted { throw error }
      return nil
    }
    // The description names every setting, those that are still to come included.
    let recipe = ["\(TokenFile.version) \(ExampleEncoder.version)", build, tokenizer.contentHash, "\(settings)"].joined(separator: "\n")
    return Entry(
      directory: directory, capacity: capacity, contentHash: contentHash, recipe: recipe, vocabularySize: tokenizer.vocabularySize,
      maxLength: settings.maxLength, labelCount: settings.labels?.count ?? 0)
  }

  /// What makes the ids beside the inputs: this very program, and its library of regular expressions.
  private static let build: String? = (try? FileStamp(ofFile: "/proc/self/exe")).map {
    "\($0.device) \($0.inode) \($0.size) \($0.modified) \(RegexLibrary.version)"
  }

  /// The place of one data file's examples.
  struct Entry {
    fileprivate let directory: String
    fileprivate let capacity: Int
    /// SHA-256 of the data file when it was looked for.
    fileprivate let contentHash: String
    /// All that makes examples of a content.
    fileprivate let recipe: String
    fileprivate let vocabularySize: Int, maxLength: Int, labelCount: Int

    private func key(_ contentHash: String) -> String { SHA256.hash(contentHash + "\n" + recipe) }

    private func path(_ key: String) -> String { "\(directory)/\(key).tokens" }

    /// What is kept there, as a reading of the data file at this path; nil if nothing is, or not what it should be.
    ///
    /// - Throws: only if someone wished to stop.
    func read(_ dataPath: String) throws(Diagnostic) -> Dataset? {
      let key = key(contentHash), path = path(key)
      do throws(Diagnostic) {
        let dataset = try TokenFile.read(
          path, key: key, dataPath: dataPath, contentHash: contentHash, vocabularySize: vocabularySize, maxLength: maxLength,
          labelCount: labelCount)
        // The time of the last use.
        _ = utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW)
        return dataset
      } catch {
        if error.category == .interrupted { throw error }
        return nil
      }
    }

    /// Keeps a data set, if there is room for it.
    func keep(_ dataset: Dataset) {
      guard let store = dataset.examples.store else { return }
      // By the bytes that were tokenised: the file may have changed since it was looked for.
      let key = key(dataset.contentHash)
      let size = TokenFile.byteCount(store)
      guard size <= capacity else { return }
      UserCache.make(parent(ofPath: directory))
      UserCache.make(directory)
      do throws(Diagnostic) {
        // A run's own files need room, too.
        try FreeSpace.require(bytes: 4 * size, files: 1, at: directory)
        try TokenFile.write(dataset, store, key: key, to: path(key))
      } catch {
        return
      }
      removeOldest()
    }

    /// Keeps the folder within its size: the files used last stay.
    private func removeOldest() {
      guard let names = try? entries(ofDirectory: directory) else { return }
      let files = names.map { "\(directory)/\($0)" }.compactMap { path in (try? FileStamp(ofFile: path)).map { (path, $0) } }
      var total = 0
      for (path, stamp) in files.sorted(by: { $0.1.modified > $1.1.modified }) {
        total += stamp.size
        if total > capacity { try? removeTree(path) }
      }
    }
  }
}
