/// The emulated devices. What the environment says of them is read at every call, so that a test can change it:
///
/// - `PEFT_EMULATION_DEVICES`: how many there are; 1 if not set.
/// - `PEFT_EMULATION_DRIVER`: the CUDA version of the driver as CUDA counts it (12040 is 12.4), 0 for no driver; that of the runtime if not set.
/// - `PEFT_EMULATION_MEMORY`: bytes of memory of each device; 16 GiB if not set.
#include <stdio.h>
#include <stdlib.h>

#include "memory.h"
#include "parallel.h"

namespace pt_emulation {
namespace {

enum { RUNTIME_VERSION = 13000 };

__thread int current = 0;

size_t setting(const char *name, size_t otherwise) {
  const char *text = getenv(name);
  return text ? (size_t)strtoull(text, nullptr, 10) : otherwise;
}

int driver_version() { return (int)setting("PEFT_EMULATION_DRIVER", RUNTIME_VERSION); }
int devices() { return (int)setting("PEFT_EMULATION_DEVICES", 1); }

}  // namespace

int current_device() { return current; }
size_t device_bytes() { return setting("PEFT_EMULATION_MEMORY", (size_t)1 << 34); }

}  // namespace pt_emulation

using namespace pt_emulation;

cudaError_t cudaDriverGetVersion(int *version) {
  *version = driver_version();
  return cudaSuccess;
}

cudaError_t cudaRuntimeGetVersion(int *version) {
  *version = RUNTIME_VERSION;
  return cudaSuccess;
}

/// As the runtime of CUDA does, it works with older drivers of its own major version.
cudaError_t cudaGetDeviceCount(int *count) {
  *count = driver_version() / 1000 < RUNTIME_VERSION / 1000 ? 0 : devices();
  if (*count > 0) return cudaSuccess;
  cudaError_t error = driver_version() / 1000 < RUNTIME_VERSION / 1000 ? cudaErrorInsufficientDriver : cudaErrorNoDevice;
  set_last_error(error);
  return error;
}

cudaError_t cudaSetDevice(int device) {
  if (device < 0 || device >= devices()) return cudaErrorInvalidDevice;
  current = device;
  return cudaSuccess;
}

cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int device) {
  if (device < 0 || device >= devices()) return cudaErrorInvalidDevice;
  *properties = {};
  snprintf(properties->name, sizeof properties->name, "emulation of CUDA C on the CPU");
  properties->major = 8;
  properties->minor = 9;
  properties->multiProcessorCount = host_threads();
  properties->totalGlobalMem = device_bytes();
  return cudaSuccess;
}

cudaError_t cudaDeviceGetAttribute(int *value, cudaDeviceAttr, int) {
  *value = SHARED_PER_BLOCK;
  return cudaSuccess;
}

cudaError_t cudaMemGetInfo(size_t *free_bytes, size_t *total_bytes) {
  size_t used = bytes_in_use(current);
  *total_bytes = device_bytes();
  *free_bytes = used < *total_bytes ? *total_bytes - used : 0;
  return cudaSuccess;
}

cudaError_t cudaDeviceReset() {
  release_all(current);
  return cudaSuccess;
}
