import FileFormats
import Glibc
import Training

extension Diagnosis {
  /// The place where a run would be saved.
  static func storage(_ directory: String) -> Section {
    var section = Section("disk")
    // It may be still to be made.
    var place = withoutTrailingSlashes(directory)
    while (try? status(ofPath: place)) == nil, parent(ofPath: place) != place { place = parent(ofPath: place) }
    section.add("directory", JSONValue(directory), place == directory ? directory : "\(directory), to be made in \(place)")
    do throws(Diagnostic) {
      let probe = "\(place)/.peft-train-doctor-\(uniqueSuffix())"
      try SingleFile.writeAtomically("probe\n", to: probe)
      try removeTree(probe)
    } catch {
      section.warn("nothing can be saved there: \(error); mend that, or choose another training.output_dir", isSerious: true)
    }
    let type = FileSystem.type(of: place)
    section.add("file system", JSONValue(type))
    if let warning = FileSystem.warning(type) { section.warn(warning) }
    if let free = try? FreeSpace(at: place) {
      section.add("free", JSONValue(Int(clamping: free.bytes)), formattedBytes(Int(clamping: free.bytes)))
      if free.bytes < 64 << 20 {
        section.warn("hardly room for a checkpoint; free some, or choose another training.output_dir", isSerious: free.bytes < 1 << 20)
      }
      if let files = free.files {
        section.add("free files", JSONValue(Int(clamping: files)))
        if files < 1000 {
          section.warn("hardly room for more files (inodes); delete some, or choose another training.output_dir", isSerious: files < 16)
        }
      }
    }
    return section
  }
}

/// What kind of file system a path lies on.
package enum FileSystem {
  /// Its type as the kernel names it: "ext4", "nfs4", "overlay"; "unknown" where that cannot be told.
  package static func type(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return "unknown" }
    defer { free(resolved) }
    let target = String(cString: resolved)
    guard let bytes = try? FileDescriptor.contents(ofPath: "/proc/self/mountinfo") else { return "unknown" }
    var best: (length: Int, type: String) = (-1, "unknown")
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      // … 5: mount point … " - " type source options
      let halves = line.split(separator: " - ", maxSplits: 1)
      let fields = line.split(separator: " ")
      guard halves.count == 2, fields.count > 5, let type = halves[1].split(separator: " ").first else { continue }
      let point = fields[4].replacing("\\040", with: " ")
      let isAbove = point == "/" || target == point || target.hasPrefix(point + "/")
      // Of two mounts at one place the later one is seen.
      if isAbove, point.utf8.count >= best.length { best = (point.utf8.count, String(type)) }
    }
    return best.type
  }

  /// What to know before hours of training are kept there.
  static func warning(_ type: String) -> String? {
    switch type {
    case "tmpfs", "ramfs": "this is memory: what is saved here is gone after a restart"
    case let type where type.hasPrefix("nfs") || type.hasPrefix("cifs") || type.hasPrefix("smb") || type.hasPrefix("fuse"):
      "a file system over the network or in a program: run `peft-train selftest --faults --dir` there once to see whether it keeps its promises"
    case "vfat", "exfat", "msdos": "this file system has no journal: a power cut may cost more than the last save"
    default: nil
    }
  }
}
