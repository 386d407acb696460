import Glibc
import Synchronization

/// What happens when a mapped file cannot be read any more: it was shortened, or its disk fails.
///
/// The kernel answers the access with SIGBUS, in the middle of any kernel and on any thread; there is nothing to go on with. The handler
/// finds the file by the address, says which it is, and ends the process with exit code 3. A bus error anywhere else goes to whoever
/// would have got it without us.
package enum BusErrors {
  /// Takes SIGBUS over, once.
  package static func install() {
    _ = table
    var action = sigaction()
    action.sa_flags = SA_SIGINFO
    action.__sigaction_handler.sa_sigaction = { signal, info, _ in
      if let info { BusErrors.report(UInt(bitPattern: info.pointee._sifields._sigfault.si_addr)) }
      // Not ours: the signal comes again when this returns, and finds what was there before.
      sigaction(signal, &BusErrors.previous, nil)
      Glibc.raise(signal)
    }
    sigaction(SIGBUS, &action, &previous)
  }

  /// Written once, by `install`, before there is anything to handle.
  nonisolated(unsafe) private static var previous = sigaction()

  /// A mapped range. The handler reads it without a lock, so `end` is written last and cleared first.
  private struct Slot: ~Copyable {
    let end = Atomic<UInt>(0)
    var start: UInt = 0
    /// The whole message, made beforehand: the handler must not allocate.
    var message: UnsafeMutablePointer<CChar>?
  }

  /// Never moved and never freed, so that the handler may look at it at any time. Files beyond its size are mapped without a message.
  nonisolated(unsafe) private static let table = {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 4096)
    for index in slots.indices { slots.initializeElement(at: index, to: Slot()) }
    return slots
  }()

  private static let lock = Mutex(())

  /// Notes a mapped range; returns its number for `remove`, or nil where the table is full.
  static func add(_ bytes: UnsafeRawBufferPointer, path: String) -> Int? {
    lock.withLock { _ in
      guard let base = bytes.baseAddress,
        let index = table.indices.first(where: { table[$0].end.load(ordering: .relaxed) == 0 })
      else { return nil }
      table[index].start = UInt(bitPattern: base)
      table[index].message = strdup(
        "error: \(escapedForTerminal(path)): the file can no longer be read: it was shortened while it was in use, or its disk fails. "
          + "The last checkpoint is untouched; go on from it with the file as it was.\n")
      table[index].end.store(UInt(bitPattern: base) + UInt(bytes.count), ordering: .releasing)
      return index
    }
  }

  static func remove(_ index: Int) {
    lock.withLock { _ in
      table[index].end.store(0, ordering: .sequentiallyConsistent)
      free(table[index].message)
      table[index].message = nil
    }
  }

  /// Ends the process if the address is in a mapped file. Called by the handler: reads memory, writes, and leaves.
  private static func report(_ address: UInt) {
    // The last page of a map is whole, whatever the file's size.
    let page = UInt(4096)
    for index in 0..<table.count {
      let end = table[index].end.load(ordering: .acquiring)
      guard end > 0, address >= table[index].start, address < (end + page - 1) / page * page, let message = table[index].message
      else { continue }
      _ = Glibc.write(STDERR_FILENO, message, strlen(message))
      _exit(3)
    }
  }
}
