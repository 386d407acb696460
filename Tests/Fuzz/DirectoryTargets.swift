import FileFormats
import Glibc

/// A model directory of generated files and links: whatever is loaded lies in the directory, or in the cache that its links lead to.
///
/// The bytes are a small program: up to eight entries of a name and a kind, then the text of the index.
func fuzzModelDirectory(_ input: [UInt8]) {
  var bytes = input[...]
  func next() -> Int { Int(bytes.popFirst() ?? 0) }

  let root = ScratchFolder.path
  try? removeTree(root + "/tree")
  for folder in [
    "", "/secret", "/models--a--b", "/models--a--b/blobs", "/models--a--b/snapshots", "/models--a--b/snapshots/rev", "/plain",
    "/plain/inner",
  ] {
    mkdir(root + "/tree" + folder, 0o700)
  }
  for place in ["secret/outside", "models--a--b/blobs/0123", "models--a--b/outside", "plain/inner/shard"] {
    writeShard("tree/\(place).safetensors", "s")
  }
  let folder = root + (next() % 2 == 0 ? "/tree/models--a--b/snapshots/rev" : "/tree/plain")

  let names = [
    "model.safetensors", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "model.safetensors.index.json",
    "pytorch_model.bin", "inner",
  ]
  let targets = [
    "../../blobs/0123.safetensors", "../secret/outside.safetensors", "../../outside.safetensors", root + "/tree/secret/outside.safetensors",
    "inner/shard.safetensors", "/dev/zero", "/proc/self/mem", "model.safetensors", "model-00001-of-00002.safetensors", ".", "..",
    "../../blobs/../../../secret/outside.safetensors", "inner/../../secret/outside.safetensors", "missing",
  ]
  for _ in 0..<next() % 8 {
    let path = folder + "/" + names[next() % names.count]
    switch next() % 4 {
    case 0: writeShard(String(path.dropFirst(root.count + 1)), ["a", "b", "s"][next() % 3])
    case 1, 2: symlink(targets[next() % targets.count], path)
    default: mkfifo(path, 0o600)
    }
  }
  if !bytes.isEmpty {
    let path = folder + "/model.safetensors.index.json"
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    if descriptor >= 0 {
      _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      close(descriptor)
    }
  }

  guard let read = reading({ try SafetensorsDirectory(folder) }) else { return }
  for file in read.weightFiles {
    let place = resolved(file)
    let isInside = place.hasPrefix(resolved(folder) + "/")
    let isInCache = folder.hasSuffix("rev") && place.hasPrefix(root + "/tree/models--a--b/blobs/")
    demand(isInside || isInCache, "\(file) is \(place)")
  }
}

private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return "" }
  defer { free(real) }
  return String(cString: real)
}

/// A file with one tensor of no elements.
private func writeShard(_ place: String, _ tensor: String) {
  let header = Array(#"{"\#(tensor)":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}"#.utf8)
  let path = ScratchFolder.path + "/" + place
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
  guard descriptor >= 0 else { return }
  let bytes = [UInt8(header.count), 0, 0, 0, 0, 0, 0, 0] + header
  _ = write(descriptor, bytes, bytes.count)
  close(descriptor)
}
