import Glibc

/// Memory of one tensor, or of several that view it. Released with its last reference.
package final class Storage {
  package let backend: Backend
  package let pointer: UnsafeMutableRawPointer
  package let byteCount: Int
  package let category: MemoryCategory
  /// Keeps memory that is not the allocator's own alive: a mapped file, or the storage that this one is a part of.
  private let owner: AnyObject?
  /// Whether this storage's bytes stand in the ledger as foreign memory.
  private let isBookedForeign: Bool

  /// Takes uninitialised memory from the backend's allocator.
  package init(byteCount: Int, category: MemoryCategory, backend: Backend) {
    self.backend = backend
    self.byteCount = byteCount
    self.category = category
    self.owner = nil
    self.isBookedForeign = false
    self.pointer = backend.allocator.allocate(byteCount, category)
  }

  /// Wraps read-only memory that `owner`, such as a mapped file, keeps alive.
  package init(mapped pointer: UnsafeRawPointer, byteCount: Int, owner: AnyObject, category: MemoryCategory, backend: Backend) {
    self.backend = backend
    self.pointer = UnsafeMutableRawPointer(mutating: pointer)
    self.byteCount = byteCount
    self.category = category
    self.owner = owner
    self.isBookedForeign = true
    backend.allocator.bookForeign(byteCount, category)
  }

  /// A part of `whole`, which it keeps alive.
  init(part offset: Int, byteCount: Int, of whole: Storage) {
    precondition(offset >= 0 && offset + byteCount <= whole.byteCount, "part beyond the storage")
    self.backend = whole.backend
    self.pointer = whole.pointer + offset
    self.byteCount = byteCount
    self.category = whole.category
    self.owner = whole
    self.isBookedForeign = false
  }

  /// Whether these bytes lie in a file.
  package var isMapped: Bool { (owner as? Storage)?.isMapped ?? isBookedForeign }

  /// Asks the system to have the bytes in memory soon, and does not wait.
  ///
  /// - Precondition: they lie in a file.
  package func readAhead() {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    // One request reads no more than a device takes at once.
    let piece = 1 << 17
    var address = UInt(bitPattern: pointer) / UInt(page) * UInt(page)
    let end = UInt(bitPattern: pointer) + UInt(byteCount)
    while address < end {
      madvise(UnsafeMutableRawPointer(bitPattern: address), min(piece, Int(end - address)), MADV_WILLNEED)
      address += UInt(piece)
    }
  }

  /// Whether this memory came from the allocator and may be written.
  package var isOwned: Bool { owner == nil }

  deinit {
    if owner == nil {
      backend.allocator.release(pointer, byteCount, category)
    } else if isBookedForeign {
      backend.allocator.bookForeign(-byteCount, category)
    }
  }
}
