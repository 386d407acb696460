import Foundation

/// The repository's root, found from this file.
package let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Path of a file in the repository.
package func repositoryPath(_ path: String) -> String { repositoryRoot.appending(path: path).path() }
