/// The runtime library: device memory is host memory.
#include "memory.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <map>
#include <mutex>
#include <vector>

#include "stream.h"

namespace pt_emulation {
namespace {

enum { POISON_BYTES = 1 << 20, ALIGNMENT = 256 };

__thread cudaError_t last_error = cudaSuccess;

struct region {
  size_t bytes;
  cudaMemoryType type;
  void *mapped;  // whole pages, where memory is protected
  size_t mapped_bytes;
  int device;
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

bool protects() {
  static const bool it = getenv("PEFT_EMULATION_PROTECT") != nullptr;
  return it;
}

int accesses = 0;  // under regions_lock

void allow(const region &it, bool access) {
  if (it.mapped) mprotect(it.mapped, it.mapped_bytes, access ? PROT_READ | PROT_WRITE : PROT_NONE);
}

/// Pages of its own, and the block at their end, so that what lies behind it may not be touched either.
bool map(void **pointer, region *it) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (it->bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  it->mapped_bytes = (room + page - 1) / page * page;
  if (it->mapped_bytes == 0) it->mapped_bytes = page;
  char *mapped = (char *)mmap(nullptr, it->mapped_bytes + page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapped == MAP_FAILED) return false;
  it->mapped = mapped;
  *pointer = mapped + it->mapped_bytes - room;
  return true;
}

cudaError_t allocate(void **pointer, size_t bytes, cudaMemoryType type) {
  *pointer = nullptr;
  if (refused_by_capture()) return cudaErrorStreamCaptureUnsupported;
  region it = {bytes, type, nullptr, 0, current_device()};
  size_t limit = type == cudaMemoryTypeDevice ? device_bytes() : SIZE_MAX / 2, used = bytes_in_use(it.device);
  bool found = used <= limit && bytes <= limit - used;
  if (found && protects() && type == cudaMemoryTypeDevice) found = map(pointer, &it);
  else if (found) found = posix_memalign(pointer, ALIGNMENT, bytes ? bytes : 1) == 0;
  if (!found) return last_error = cudaErrorMemoryAllocation;
  allow(it, true);
  if (bytes <= POISON_BYTES) memset(*pointer, 0xff, bytes);  // not a number, for whoever reads before writing
  allow(it, false);
  std::lock_guard<std::mutex> lock(regions_lock);
  regions()[(uintptr_t)*pointer] = it;
  return cudaSuccess;
}

cudaError_t release(void *pointer, cudaMemoryType type) {
  if (!pointer) return cudaSuccess;
  if (refused_by_capture()) return cudaErrorStreamCaptureUnsupported;
  if (type == cudaMemoryTypeDevice) finish_all_streams();  // as cudaFree does
  region it;
  {
    std::lock_guard<std::mutex> lock(regions_lock);
    auto found = regions().find((uintptr_t)pointer);
    if (found == regions().end() || found->second.type != type) return last_error = cudaErrorInvalidValue;
    it = found->second;
    regions().erase(found);
  }
  if (it.mapped) munmap(it.mapped, it.mapped_bytes + (size_t)sysconf(_SC_PAGESIZE));
  else free(pointer);
  return cudaSuccess;
}

cudaMemoryType type_of(const void *pointer) {
  std::lock_guard<std::mutex> lock(regions_lock);
  uintptr_t start;
  const region *it = find((uintptr_t)pointer, &start);
  return it ? it->type : cudaMemoryTypeUnregistered;
}

/// Whether all bytes lie in one region, or in none.
bool is_whole(const void *pointer, size_t bytes) {
  std::lock_guard<std::mutex> lock(regions_lock);
  uintptr_t start;
  const region *it = find((uintptr_t)pointer, &start);
  return !it || (uintptr_t)pointer - start + bytes <= it->bytes;
}

}  // namespace

size_t bytes_in_use(int device) {
  std::lock_guard<std::mutex> lock(regions_lock);
  size_t used = 0;
  for (const auto &it : regions()) used += it.second.type == cudaMemoryTypeDevice && it.second.device == device ? it.second.bytes : 0;
  return used;
}

void release_all(int device) {
  std::vector<void *> blocks;
  {
    std::lock_guard<std::mutex> lock(regions_lock);
    for (const auto &it : regions()) {
      if (it.second.type == cudaMemoryTypeDevice && it.second.device == device) blocks.push_back((void *)it.first);
    }
  }
  for (void *block : blocks) release(block, cudaMemoryTypeDevice);
}

void set_last_error(cudaError_t error) { last_error = error; }

device_access::device_access() {
  if (!protects()) return;
  std::lock_guard<std::mutex> lock(regions_lock);
  if (accesses++ > 0) return;
  for (const auto &it : regions()) allow(it.second, true);
}

device_access::~device_access() {
  if (!protects()) return;
  std::lock_guard<std::mutex> lock(regions_lock);
  if (--accesses > 0) return;
  for (const auto &it : regions()) allow(it.second, false);
}

}  // namespace pt_emulation

using namespace pt_emulation;

const char *cudaGetErrorName(cudaError_t error) {
  switch (error) {
    case cudaSuccess: return "cudaSuccess";
    case cudaErrorInvalidValue: return "cudaErrorInvalidValue";
    case cudaErrorMemoryAllocation: return "cudaErrorMemoryAllocation";
    case cudaErrorInvalidConfiguration: return "cudaErrorInvalidConfiguration";
    case cudaErrorInsufficientDriver: return "cudaErrorInsufficientDriver";
    case cudaErrorNoDevice: return "cudaErrorNoDevice";
    case cudaErrorInvalidDevice: return "cudaErrorInvalidDevice";
    case cudaErrorStreamCaptureUnsupported: return "cudaErrorStreamCaptureUnsupported";
    case cudaErrorStreamCaptureInvalidated: return "cudaErrorStreamCaptureInvalidated";
    case cudaErrorStreamCaptureWrongThread: return "cudaErrorStreamCaptureWrongThread";
  }
  return "cudaErrorUnknown";
}

const char *cudaGetErrorString(cudaError_t error) {
  switch (error) {
    case cudaSuccess: return "no error";
    case cudaErrorInvalidValue: return "invalid argument";
    case cudaErrorMemoryAllocation: return "out of memory";
    case cudaErrorInvalidConfiguration: return "invalid configuration argument";
    case cudaErrorInsufficientDriver: return "CUDA driver version is insufficient for CUDA runtime version";
    case cudaErrorNoDevice: return "no CUDA-capable device is detected";
    case cudaErrorInvalidDevice: return "invalid device ordinal";
    case cudaErrorStreamCaptureUnsupported: return "operation not permitted when stream is capturing";
    case cudaErrorStreamCaptureInvalidated: return "operation failed due to a previous error during capture";
    case cudaErrorStreamCaptureWrongThread: return "attempt to terminate a thread-local capture sequence from another thread";
  }
  return "unknown error";
}

cudaError_t cudaGetLastError() {
  cudaError_t error = last_error;
  last_error = cudaSuccess;
  return error;
}

cudaError_t cudaMalloc(void **pointer, size_t bytes) { return allocate(pointer, bytes, cudaMemoryTypeDevice); }
cudaError_t cudaFree(void *pointer) { return release(pointer, cudaMemoryTypeDevice); }
cudaError_t cudaHostAlloc(void **pointer, size_t bytes, unsigned) { return allocate(pointer, bytes, cudaMemoryTypeHost); }
cudaError_t cudaFreeHost(void *pointer) { return release(pointer, cudaMemoryTypeHost); }

cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *pointer) {
  attributes->type = type_of(pointer);
  return cudaSuccess;
}

cudaError_t cudaMemcpyAsync(void *destination, const void *source, size_t bytes, cudaMemcpyKind, cudaStream_t stream) {
  if (!is_whole(destination, bytes) || !is_whole(source, bytes)) return cudaErrorInvalidValue;
  enqueue(stream, [=] {
    device_access access;
    memmove(destination, source, bytes);
  });
  // The host's own memory is copied before the call is back.
  if (type_of(destination) != cudaMemoryTypeUnregistered && type_of(source) != cudaMemoryTypeUnregistered) return cudaSuccess;
  return cudaStreamSynchronize(stream);
}

cudaError_t cudaMemsetAsync(void *pointer, int value, size_t bytes, cudaStream_t stream) {
  if (!is_whole(pointer, bytes)) return cudaErrorInvalidValue;
  enqueue(stream, [=] {
    device_access access;
    memset(pointer, value, bytes);
  });
  return cudaSuccess;
}
