import Glibc

/// Standard input, output and error: always open, so that no file of ours ever takes their numbers.
package enum StandardDescriptors {
  /// Opens /dev/null on those that were closed when the program started, as a daemon's often are. A file that is opened later would get
  /// their numbers, and messages would land in it. Comes before anything else that may open a file.
  package static func openClosed() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is taken, and those below are open by now.
      let flags = number == STDIN_FILENO ? O_RDONLY : O_WRONLY
      // Without /dev the root occupies the number as well: reading it fails, and so does writing to it.
      if retryingEINTR({ open("/dev/null", flags) }) < 0 { _ = retryingEINTR { open("/", O_RDONLY) } }
    }
  }
}
