import Glibc
import Synchronization

/// What is to compute.
public enum DeviceChoice: Sendable, Equatable, CustomStringConvertible {
  /// A GPU where there is one, else the CPU.
  case auto
  /// The CPU.
  case cpu
  /// The GPU with this number, of those that `CUDA_VISIBLE_DEVICES` leaves.
  case cuda(Int)

  /// Reads "auto", "cpu", "cuda" or "cuda:N".
  public init?(_ text: String) {
    switch text {
    case "auto": self = .auto
    case "cpu": self = .cpu
    case "cuda": self = .cuda(0)
    default:
      guard text.hasPrefix("cuda:"), let number = Int(text.dropFirst(5)), String(number) == text.dropFirst(5), (0..<1024).contains(number)
      else { return nil }
      self = .cuda(number)
    }
  }

  /// As it is written in a config.
  public var description: String {
    switch self {
    case .auto: "auto"
    case .cpu: "cpu"
    case .cuda(let number): "cuda:\(number)"
    }
  }
}

/// A device that was chosen, and why it is no GPU where one was wanted if there is.
public struct ChosenDevice: Sendable {
  /// What computes.
  public let backend: Backend
  /// Why `auto` has taken the CPU; nil otherwise.
  public let reason: DeviceError?
}

extension Backend {
  /// Opens what was chosen.
  ///
  /// - Parameters:
  ///   - place: the key or option that asked for it, for messages.
  ///   - neighbours: processes of the same run on this host that take the GPUs before this one's.
  /// - Throws: if a GPU was asked for by name and cannot be used.
  public static func choose(_ choice: DeviceChoice, for place: String, after neighbours: Int = 0) throws(DeviceError) -> ChosenDevice {
    switch choice {
    case .cpu: return ChosenDevice(backend: .cpu, reason: nil)
    case .auto: return automatic(after: neighbours)
    case .cuda(let number):
      do throws(DeviceError) { return ChosenDevice(backend: try gpu(number + neighbours), reason: nil) } catch { throw error.at(place) }
    }
  }

  /// What `auto` takes: the first GPU of a real library, never the emulation, and otherwise the CPU.
  package static func automatic(after neighbours: Int = 0) -> ChosenDevice {
    do throws(DeviceError) {
      // On most machines there is nothing to look for, and nothing to explain.
      if case .failure = DeviceLibrary.found, !hasNVIDIADriver { throw DeviceError("no NVIDIA driver found") }
      let library = try DeviceLibrary.found.get()
      guard library.isHardware else { throw DeviceError("\(library.path) is the emulation, which auto does not take") }
      return ChosenDevice(backend: try gpu(neighbours), reason: nil)
    } catch {
      return ChosenDevice(backend: .cpu, reason: error)
    }
  }

  /// Whether the system has the device of NVIDIA's driver, or of Windows' for it.
  package static var hasNVIDIADriver: Bool { access("/dev/nvidiactl", F_OK) == 0 || access("/dev/dxg", F_OK) == 0 }

  /// Names the device where tensors lie unless a caller says otherwise; for tests that run on the emulation.
  package static let variable = "PEFT_DEVICE"

  /// The CPU, or what `PEFT_DEVICE` names.
  static let standard: Backend = {
    guard let text = getenv(variable).map({ String(cString: $0) }) else { return .cpu }
    guard let choice = DeviceChoice(text) else { stop("\(variable): found \"\(text)\" (must be auto, cpu, cuda or cuda:N)") }
    do throws(DeviceError) { return try choose(choice, for: variable).backend } catch { stop("\(error)") }
  }()

  private static let opened = Mutex<[Int: Backend]>([:])

  /// The GPU with this number. It has one allocator, however often it is asked for.
  private static func gpu(_ number: Int) throws(DeviceError) -> Backend {
    let library = try DeviceLibrary.found.get()
    let kernels = try library.open(number)
    return opened.withLock { opened in
      if let backend = opened[number] { return backend }
      let backend = Backend(kernels: kernels, description: { () throws(DeviceError) in try library.description(of: number) })
      opened[number] = backend
      return backend
    }
  }
}
