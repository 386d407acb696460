import Glibc

/// Why a library that is opened at run time cannot be used.
package struct SharedLibraryError: Error, CustomStringConvertible {
  package let description: String
}

/// Opens a library of this project that need not be there: the file that an environment variable names, or the one beside the program, or one
/// on the loader's path.
///
/// - Parameters:
///   - variable: names a file in place of the usual places.
///   - target: of `make`, for messages.
package func openSharedLibrary(
  _ fileName: String, namedBy variable: String, builtBy target: String
) throws(SharedLibraryError) -> (handle: UnsafeMutableRawPointer, path: String) {
  let named = getenv(variable).map { String(cString: $0) }
  let candidates = named.map { [$0] } ?? places(of: fileName)
  var problems: [String] = []
  for candidate in candidates {
    // A bare name goes over the loader's path; anything else is there, or is not.
    if candidate.contains("/"), access(candidate, F_OK) != 0 {
      if named != nil { throw SharedLibraryError(description: "\(variable): there is no file \(candidate)") }
      continue
    }
    if let handle = dlopen(candidate, RTLD_NOW | RTLD_LOCAL) { return (handle, candidate) }
    problems.append(dlerror().map { String(cString: $0) } ?? "\(candidate) cannot be loaded")
  }
  // That it is nowhere is said in few words; that it is there and does not load, in the loader's.
  let isNowhere = named == nil && problems.count == 1
  throw SharedLibraryError(
    description: isNowhere
      ? "there is no \(fileName) beside the program or on the loader's path (\(target) builds it; \(variable) names another place)"
      : problems.joined(separator: "; "))
}

private func places(of fileName: String) -> [String] {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  let program = length > 0 ? String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
  return (program.lastIndex(of: "/").map { [program[..<$0] + "/" + fileName] } ?? []) + [fileName]
}
