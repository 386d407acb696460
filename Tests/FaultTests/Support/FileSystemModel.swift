import FileFormats
import Glibc
import TestSupport

/// A directory tree as a file system keeps it: what programs see, and what is sure to be on the disk.
///
/// The disk is as unkind as POSIX allows: the content of a file is sure only as of its last fsync, and the names in a directory only as of
/// the directory's own last fsync. After a power cut anything in between may be there: ``states()`` lists the kinds of it.
struct FileSystemModel {
  /// A file or a directory, and the same as it is on the disk.
  struct Inode {
    var isDirectory: Bool
    var content: [UInt8] = [], durableContent: [UInt8] = []
    var names: [String: Int] = [:], durableNames: [String: Int] = [:]
  }

  /// What is at a path after the cut.
  enum Node: Hashable {
    case file([UInt8])
    case directory
  }

  private(set) var inodes: [Inode] = [Inode(isDirectory: true)]
  private var open: [Int: (inode: Int, position: Int, appends: Bool)] = [:]

  /// A model of a directory all of which is on the disk.
  init(of directory: String, only name: String) throws {
    if access(directory + "/" + name, F_OK) == 0 {
      let inode = try load(directory + "/" + name)
      inodes[0].names[name] = inode
      inodes[0].durableNames[name] = inode
    }
  }

  private mutating func load(_ path: String) throws -> Int {
    let inode = inodes.count
    if try status(ofPath: path)?.isDirectory == true {
      inodes.append(Inode(isDirectory: true))
      for name in try entries(ofDirectory: path) { inodes[inode].names[name] = try load(path + "/" + name) }
      inodes[inode].durableNames = inodes[inode].names
    } else {
      let bytes = try readFile(path)
      inodes.append(Inode(isDirectory: false, content: bytes, durableContent: bytes))
    }
    return inode
  }

  // MARK: System calls

  /// Does what a successful system call does.
  ///
  /// - Returns: whether it concerned this tree.
  mutating func apply(_ call: Strace.Call) -> Bool {
    guard call.result >= 0 else { return false }
    switch call.name {
    case "openat": return opened(call)
    case "read": move(call.descriptor, by: call.result)
    case "lseek": open[call.descriptor]?.position = call.result
    case "close": open[call.descriptor] = nil
    case "write":
      guard let file = open[call.descriptor] else { return false }
      write(call.data.prefix(call.result), to: file.inode, at: file.appends ? inodes[file.inode].content.count : file.position)
      move(call.descriptor, by: call.result)
      return true
    case "pwrite64":
      guard let file = open[call.descriptor], let offset = call.arguments.last.flatMap({ Int($0) }) else { return false }
      write(call.data.prefix(call.result), to: file.inode, at: offset)
      return true
    case "ftruncate":
      guard let file = open[call.descriptor], let size = call.arguments.last.flatMap({ Int($0) }) else { return false }
      resize(file.inode, to: size)
      return true
    case "fsync", "fdatasync":
      guard let file = open[call.descriptor] else { return false }
      inodes[file.inode].durableContent = inodes[file.inode].content
      inodes[file.inode].durableNames = inodes[file.inode].names
      return true
    case "mkdir":
      guard let place = place(call.paths.first) else { return false }
      inodes.append(Inode(isDirectory: true))
      inodes[place.directory].names[place.name] = inodes.count - 1
      return true
    case "unlink", "unlinkat", "rmdir":
      guard let place = place(call.paths.first), inodes[place.directory].names[place.name] != nil else { return false }
      inodes[place.directory].names[place.name] = nil
      return true
    case "rename", "renameat", "renameat2":
      guard call.paths.count == 2, let from = place(call.paths[0]), let to = place(call.paths[1]) else { return false }
      let moved = inodes[from.directory].names[from.name]
      let isExchange = call.arguments.last?.contains("EXCHANGE") == true || call.arguments.last == "0x2"
      inodes[from.directory].names[from.name] = isExchange ? inodes[to.directory].names[to.name] : nil
      inodes[to.directory].names[to.name] = moved
      return true
    default: break
    }
    return false
  }

  private mutating func opened(_ call: Strace.Call) -> Bool {
    open[call.result] = nil
    guard let path = call.paths.first, path.hasPrefix("run") || path == "." else { return false }
    let flags = call.arguments.count > 2 ? call.arguments[2] : ""
    var isNew = false
    if inode(path) == nil, flags.contains("O_CREAT"), let place = place(path) {
      inodes.append(Inode(isDirectory: false))
      inodes[place.directory].names[place.name] = inodes.count - 1
      isNew = true
    }
    guard let inode = inode(path) else { return false }
    if flags.contains("O_TRUNC") { inodes[inode].content = [] }
    open[call.result] = (inode, 0, flags.contains("O_APPEND"))
    return isNew || flags.contains("O_TRUNC")
  }

  private mutating func move(_ descriptor: Int, by count: Int) { open[descriptor]?.position += count }

  private mutating func write(_ bytes: ArraySlice<UInt8>, to inode: Int, at offset: Int) {
    if inodes[inode].content.count < offset + bytes.count { resize(inode, to: offset + bytes.count) }
    inodes[inode].content.replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }

  private mutating func resize(_ inode: Int, to size: Int) {
    let old = inodes[inode].content
    inodes[inode].content = Array(old.prefix(size)) + [UInt8](repeating: 0, count: max(0, size - old.count))
  }

  private func inode(_ path: String) -> Int? {
    var inode = 0
    for part in path.split(separator: "/") where part != "." {
      guard let next = inodes[inode].names[String(part)] else { return nil }
      inode = next
    }
    return inode
  }

  private func place(_ path: String?) -> (directory: Int, name: String)? {
    guard let path, path.hasPrefix("run"), let directory = inode(path.contains("/") ? parent(ofPath: path) : "") else { return nil }
    return (directory, lastComponent(ofPath: path))
  }

  // MARK: After the cut

  /// How much of what was not flushed has reached the disk.
  private enum Data { case lost, zeroed, written }

  /// The trees that a power cut may leave now, by the names of what they assume.
  func states() -> [(assumption: String, tree: [String: Node])] {
    let directories = inodes.indices.filter { inodes[$0].isDirectory && inodes[$0].names != inodes[$0].durableNames }
    let files = inodes.indices.filter { !inodes[$0].isDirectory && inodes[$0].content != inodes[$0].durableContent }
    var states: [(String, [String: Node])] = []
    func add(_ assumption: String, _ flushedNames: @escaping (Int) -> Bool, _ data: @escaping (Int) -> Data) {
      states.append((assumption, tree(flushedNames, data)))
    }
    for data in [Data.lost, .zeroed, .written] {
      let what = data == .lost ? "lost" : data == .zeroed ? "zeros" : "there"
      add("names lost, data \(what)", { _ in false }, { _ in data })
      add("names there, data \(what)", { _ in true }, { _ in data })
      for one in directories where directories.count > 1 {
        add("names of one directory lost, data \(what)", { $0 != one }, { _ in data })
        add("names of one directory there, data \(what)", { $0 == one }, { _ in data })
      }
      if data != .written {
        for one in files where files.count > 1 { add("data of one file \(what)", { _ in true }, { $0 == one ? data : .written }) }
      }
    }
    return states
  }

  private func tree(_ hasNames: (Int) -> Bool, _ data: (Int) -> Data) -> [String: Node] {
    var tree: [String: Node] = [:]
    func visit(_ inode: Int, _ path: String) {
      for (name, child) in hasNames(inode) ? inodes[inode].names : inodes[inode].durableNames {
        let place = path.isEmpty ? name : path + "/" + name
        let node = inodes[child]
        if node.isDirectory {
          tree[place] = .directory
          visit(child, place)
          continue
        }
        switch data(child) {
        case .written: tree[place] = .file(node.content)
        case .lost: tree[place] = .file(node.durableContent)
        case .zeroed:
          tree[place] = .file(node.content.indices.map { $0 < node.durableContent.count ? node.durableContent[$0] : 0 })
        }
      }
    }
    visit(0, "")
    return tree
  }
}

extension [String: FileSystemModel.Node] {
  /// Makes the tree in a directory.
  func materialise(in directory: String) throws {
    for path in keys.sorted() {
      switch self[path] {
      case .directory: mkdir(directory + "/" + path, 0o755)
      case .file(let bytes): try writeFile(directory + "/" + path, bytes)
      case nil: break
      }
    }
  }
}
