/// What the parts of the emulated runtime library share.
#ifndef PT_EMULATION_MEMORY_H
#define PT_EMULATION_MEMORY_H

#include "cuda_runtime.h"

namespace pt_emulation {

/// Of the smallest of the cards that the library is built for (compute capability 8.9).
enum { SHARED_PER_BLOCK = 99 << 10 };

/// Held while kernels, copies or products work on device memory. With PEFT_EMULATION_PROTECT=1 nothing else may touch it: host code that
/// takes a device pointer for its own, which would work here and not on a GPU, then ends with a segmentation fault.
struct device_access {
  device_access();
  ~device_access();
  device_access(const device_access &) = delete;
};

/// Of the calling host thread; the bytes that a device has, and those of its blocks.
int current_device();
size_t device_bytes();
size_t bytes_in_use(int device);

/// Frees every block of a device.
void release_all(int device);

/// What `cudaGetLastError` returns next, on this host thread.
void set_last_error(cudaError_t error);

}  // namespace pt_emulation

#endif
