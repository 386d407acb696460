/// The runtime library: device memory is host memory, and every call has finished when it returns.
#include "memory.h"

#include <stdio.h>
#include <stdlib.h>

#include <map>
#include <mutex>

#include "parallel.h"

namespace pt_emulation {
namespace {

enum { POISON_BYTES = 1 << 20 };

__thread cudaError_t last_error = cudaSuccess;

struct region {
  size_t bytes;
  cudaMemoryType type;
};

std::mutex regions_lock;

/// By address.
std::map<uintptr_t, region> &regions() {
  static auto *it = new std::map<uintptr_t, region>;
  return *it;
}

/// The region that holds the address; null for memory that the program got elsewhere.
const region *find(uintptr_t address, uintptr_t *start) {
  auto after = regions().upper_bound(address);
  if (after == regions().begin()) return nullptr;
  auto found = std::prev(after);
  if (address >= found->first + found->second.bytes) return nullptr;
  *start = found->first;
  return &found->second;
}

cudaError_t allocate(void **pointer, size_t bytes, cudaMemoryType type) {
  *pointer = nullptr;
  if (bytes > SIZE_MAX / 2 || posix_memalign(pointer, 256, bytes ? bytes : 1) != 0) return last_error = cudaErrorMemoryAllocation;
  if (bytes <= POISON_BYTES) memset(*pointer, 0xff, bytes);  // not a number, for whoever reads before writing
  std::lock_guard<std::mutex> lock(regions_lock);
  regions()[(uintptr_t)*pointer] = {bytes, type};
  return cudaSuccess;
}

cudaError_t release(void *pointer, cudaMemoryType type) {
  if (!pointer) return cudaSuccess;
  {
    std::lock_guard<std::mutex> lock(regions_lock);
    auto found = regions().find((uintptr_t)pointer);
    if (found == regions().end() || found->second.type != type) return last_error = cudaErrorInvalidValue;
    regions().erase(found);
  }
  free(pointer);
  return cudaSuccess;
}

/// Whether all bytes lie in one region, or in none.
bool is_whole(const void *pointer, size_t bytes) {
  std::lock_guard<std::mutex> lock(regions_lock);
  uintptr_t start;
  const region *it = find((uintptr_t)pointer, &start);
  return !it || (uintptr_t)pointer - start + bytes <= it->bytes;
}

}  // namespace

void set_last_error(cudaError_t error) { last_error = error; }

}  // namespace pt_emulation

using namespace pt_emulation;

const char *cudaGetErrorName(cudaError_t error) {
  switch (error) {
    case cudaSuccess: return "cudaSuccess";
    case cudaErrorInvalidValue: return "cudaErrorInvalidValue";
    case cudaErrorMemoryAllocation: return "cudaErrorMemoryAllocation";
    case cudaErrorInvalidConfiguration: return "cudaErrorInvalidConfiguration";
    case cudaErrorInvalidDevice: return "cudaErrorInvalidDevice";
  }
  return "cudaErrorUnknown";
}

const char *cudaGetErrorString(cudaError_t error) {
  switch (error) {
    case cudaSuccess: return "no error";
    case cudaErrorInvalidValue: return "invalid argument";
    case cudaErrorMemoryAllocation: return "out of memory";
    case cudaErrorInvalidConfiguration: return "invalid configuration argument";
    case cudaErrorInvalidDevice: return "invalid device ordinal";
  }
  return "unknown error";
}

cudaError_t cudaGetLastError() {
  cudaError_t error = last_error;
  last_error = cudaSuccess;
  return error;
}

cudaError_t cudaGetDeviceCount(int *count) {
  *count = 1;
  return cudaSuccess;
}

cudaError_t cudaSetDevice(int device) { return device == 0 ? cudaSuccess : cudaErrorInvalidDevice; }

cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int device) {
  if (device != 0) return cudaErrorInvalidDevice;
  *properties = {};
  snprintf(properties->name, sizeof properties->name, "emulation of CUDA C on the CPU");
  properties->major = 8;
  properties->minor = 9;
  properties->multiProcessorCount = host_threads();
  properties->totalGlobalMem = (size_t)1 << 34;
  return cudaSuccess;
}

cudaError_t cudaDeviceGetAttribute(int *value, cudaDeviceAttr, int) {
  *value = SHARED_PER_BLOCK;
  return cudaSuccess;
}

cudaError_t cudaRuntimeGetVersion(int *version) {
  *version = 0;
  return cudaSuccess;
}

cudaError_t cudaMalloc(void **pointer, size_t bytes) { return allocate(pointer, bytes, cudaMemoryTypeDevice); }
cudaError_t cudaFree(void *pointer) { return release(pointer, cudaMemoryTypeDevice); }
cudaError_t cudaHostAlloc(void **pointer, size_t bytes, unsigned) { return allocate(pointer, bytes, cudaMemoryTypeHost); }
cudaError_t cudaFreeHost(void *pointer) { return release(pointer, cudaMemoryTypeHost); }

cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *pointer) {
  std::lock_guard<std::mutex> lock(regions_lock);
  uintptr_t start;
  const region *it = find((uintptr_t)pointer, &start);
  attributes->type = it ? it->type : cudaMemoryTypeUnregistered;
  return cudaSuccess;
}

cudaError_t cudaMemcpyAsync(void *destination, const void *source, size_t bytes, cudaMemcpyKind, cudaStream_t) {
  if (!is_whole(destination, bytes) || !is_whole(source, bytes)) return cudaErrorInvalidValue;
  memmove(destination, source, bytes);
  return cudaSuccess;
}

cudaError_t cudaMemsetAsync(void *pointer, int value, size_t bytes, cudaStream_t) {
  if (!is_whole(pointer, bytes)) return cudaErrorInvalidValue;
  memset(pointer, value, bytes);
  return cudaSuccess;
}

cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned) {
  *stream = nullptr;
  return cudaSuccess;
}
cudaError_t cudaStreamSynchronize(cudaStream_t) { return cudaSuccess; }
cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned) {
  *event = nullptr;
  return cudaSuccess;
}
cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t) { return cudaSuccess; }
cudaError_t cudaEventSynchronize(cudaEvent_t) { return cudaSuccess; }
