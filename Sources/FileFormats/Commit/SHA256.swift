import COpenSSL
import Glibc

/// SHA-256 (FIPS 180-4) by libcrypto.
package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// Starts a new hash.
  package init() {
    // Allocation is all that can fail here, and it ends the process everywhere else in Swift, too.
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      fatalError("libcrypto cannot start SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    EVP_DigestUpdate(context, base, bytes.count)
  }

  /// The hash so far and to the end, as 64 hexadecimal digits in lower case. The object must not be used again.
  package consuming func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Version of the linked library, such as "OpenSSL 3.0.17 1 Jul 2025".
  package static var libraryVersion: String { String(cString: OpenSSL_version(OPENSSL_VERSION)) }

  /// Hash of bytes in memory.
  package static func hash(_ bytes: UnsafeRawBufferPointer) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// Hash of an array of bytes.
  package static func hash(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes { hash($0) } }

  /// Hash of a text's UTF-8.
  package static func hash(_ text: String) -> String { hash(Array(text.utf8)) }

  /// Hash of a regular file, read in pieces of 1 MiB.
  ///
  /// - Parameter isFresh: the file was just written; its pages are dropped from the cache first (where the system lets us), so that
  ///   what is hashed comes from the disk.
  package static func hash(ofFile path: String, followsLinks: Bool = true, isFresh: Bool = false) throws(Diagnostic) -> String {
    let descriptor = try FileDescriptor(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    if isFresh { descriptor.dropFromCache() }
    var hash = SHA256()
    try hash.update(contentsOf: descriptor, path: path)
    return hash.finish()
  }

  /// Adds what a descriptor still gives, in pieces of 1 MiB.
  ///
  /// - Parameter progress: called after every piece with the bytes read so far.
  package mutating func update(
    contentsOf descriptor: borrowing FileDescriptor, path: String, progress: (_ done: Int) -> Void = { _ in }
  ) throws(Diagnostic) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 4096)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      try Interruption.check(path)
      let count = try descriptor.read(into: buffer, path: path)
      guard count > 0 else { return }
      update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      total += count
      progress(total)
    }
  }
}
