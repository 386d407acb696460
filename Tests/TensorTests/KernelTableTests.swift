import CKernels
import Tensors
import Testing

@Suite("Kernel tables") struct KernelTableTests {
  @Test("a library's table that lacks a function is refused with the function's name, before anything is computed")
  func incomplete() throws {
    var table = pt_cpu_kernels().pointee
    try DeviceLibrary.requireComplete(&table, of: "libpeft_cuda.so")
    table.f64.scale_columns = nil
    let error = #expect(throws: DeviceError.self) { try DeviceLibrary.requireComplete(&table, of: "libpeft_cuda.so") }
    #expect(
      error?.description
        == "libpeft_cuda.so: its kernels lack the function f64.scale_columns: build it from the same sources as this program (make cuda)")
  }
}
