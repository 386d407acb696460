/// Memory: blocks, copies, working memory, and the ring through which host arrays go to the device.
#include <string.h>

#include "runtime.h"

enum { ALIGNMENT = 256, RING_PARTS = 4, FIRST_PART_BYTES = 1 << 20, SMALL_COPY = 64 << 10 };

// --- blocks and copies ---

/// A block, or NULL. Where the device has no room for it, everything that it holds stays usable, and the text says how much there is.
static int get_block(void **pointer, size_t bytes, const char *purpose) {
  *pointer = nullptr;
  cudaError_t error = cudaMalloc(pointer, bytes ? bytes : 1);
  if (error == cudaSuccess) return PT_OK;
  *pointer = nullptr;
  int status = pt_fail_cuda(error, "cudaMalloc");
  size_t free_bytes, total_bytes;
  if (error != cudaErrorMemoryAllocation || cudaMemGetInfo(&free_bytes, &total_bytes) != cudaSuccess) return status;
  return pt_fail(status, "out of memory: no room for %zu bytes of %s on %s, where %zu of %zu bytes are free", bytes, purpose,
                 pt_the_device.properties.name, free_bytes, total_bytes);
}

int pt_cuda_allocate(void **pointer, size_t bytes) {
  *pointer = nullptr;
  PT_SESSION;
  return get_block(pointer, bytes, "a tensor");
}

void pt_cuda_release(void *pointer, size_t) {
  pt_session session;
  if (session.status != PT_OK || !pointer) return;
  cudaStreamSynchronize(pt_stream());  // kernels may still use it
  cudaFree(pointer);
}

static int is_on_device(bool *result, const void *pointer) {
  cudaPointerAttributes attributes;
  PT_CUDA(cudaPointerGetAttributes(&attributes, pointer));
  *result = attributes.type == cudaMemoryTypeDevice || attributes.type == cudaMemoryTypeManaged;
  return PT_OK;
}

static int stage(void **host, void **device, size_t bytes);

int pt_cuda_copy(void *destination, const void *source, size_t bytes) {
  if (bytes == 0) return PT_OK;
  PT_SESSION;
  bool to_device = false, from_device = false;
  PT_TRY(is_on_device(&to_device, destination));
  PT_TRY(is_on_device(&from_device, source));
  if (!to_device && !from_device) {
    memcpy(destination, source, bytes);
    return PT_OK;
  }
  // Small arrays, such as a batch's token ids, go up without waiting for the device.
  if (to_device && !from_device && bytes <= SMALL_COPY) {
    void *pinned, *unused;
    PT_TRY(stage(&pinned, &unused, bytes));
    memcpy(pinned, source, bytes);
    PT_CUDA(cudaMemcpyAsync(destination, pinned, bytes, cudaMemcpyHostToDevice, pt_stream()));
    return PT_OK;
  }
  PT_CUDA(cudaMemcpyAsync(destination, source, bytes, cudaMemcpyDefault, pt_stream()));
  return to_device && from_device ? PT_OK : pt_synchronize();
}

int pt_cuda_zero(void *pointer, size_t bytes) {
  if (bytes == 0) return PT_OK;
  PT_SESSION;
  PT_CUDA(cudaMemsetAsync(pointer, 0, bytes, pt_stream()));
  return PT_OK;
}

// --- working memory ---

void *pt_scratch(pt_scratch_slot slot, size_t bytes) {
  static void *pointer[PT_SCRATCH_SLOTS];
  static size_t size[PT_SCRATCH_SLOTS];
  if (bytes <= size[slot]) return pointer[slot];
  if (pointer[slot]) {
    cudaStreamSynchronize(pt_stream());  // kernels may still use it
    cudaFree(pointer[slot]);
  }
  pointer[slot] = nullptr;
  size[slot] = 0;
  size_t wanted = bytes + bytes / 4;
  if (get_block(&pointer[slot], wanted, "working memory") != PT_OK) return nullptr;
  size[slot] = wanted;
  return pointer[slot];
}

// --- the ring: pinned memory, and as much on the device ---

static struct {
  unsigned char *host, *device;
  size_t part_bytes, used;  // of the current part
  int part;
  cudaEvent_t left[RING_PARTS];  // when the stream was done with what a part held
} ring;

static int grow_ring(size_t part_bytes) {
  PT_CUDA(cudaStreamSynchronize(pt_stream()));
  for (int part = 0; part < RING_PARTS && !ring.left[part]; part++)
    PT_CUDA(cudaEventCreateWithFlags(&ring.left[part], cudaEventDisableTiming));
  // Both sides or nothing: the larger ones are there before the old ones go.
  void *host, *device;
  PT_TRY(get_block(&device, RING_PARTS * part_bytes, "staging memory"));
  cudaError_t error = cudaHostAlloc(&host, RING_PARTS * part_bytes, 0);
  if (error != cudaSuccess) {
    cudaFree(device);
    return pt_fail_cuda(error, "cudaHostAlloc");
  }
  if (ring.host) {
    PT_CUDA(cudaFreeHost(ring.host));
    PT_CUDA(cudaFree(ring.device));
  }
  ring.host = (unsigned char *)host;
  ring.device = (unsigned char *)device;
  ring.part_bytes = part_bytes;
  ring.part = 0;
  ring.used = 0;
  return PT_OK;
}

/// The next bytes of the ring, on both sides.
static int stage(void **host, void **device, size_t bytes) {
  if (!ring.host || bytes > ring.part_bytes) {
    size_t part_bytes = ring.host ? ring.part_bytes : (size_t)FIRST_PART_BYTES;
    while (part_bytes < bytes) part_bytes *= 2;
    PT_TRY(grow_ring(part_bytes));
  }
  if (ring.used + bytes > ring.part_bytes) {
    PT_CUDA(cudaEventRecord(ring.left[ring.part], pt_stream()));
    ring.part = (ring.part + 1) % RING_PARTS;
    PT_CUDA(cudaEventSynchronize(ring.left[ring.part]));  // done at once for a part that was never left
    ring.used = 0;
  }
  size_t offset = (size_t)ring.part * ring.part_bytes + ring.used;
  *host = ring.host + offset;
  *device = ring.device + offset;
  ring.used += (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  return PT_OK;
}

int pt_upload_all(const pt_upload *arrays, int count) {
  size_t bytes = 0;
  for (int i = 0; i < count; i++) bytes += (arrays[i].bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (bytes == 0) return PT_OK;
  void *host, *device;
  PT_TRY(stage(&host, &device, bytes));
  size_t offset = 0;
  for (int i = 0; i < count; i++) {
    if (arrays[i].bytes) memcpy((unsigned char *)host + offset, arrays[i].host, arrays[i].bytes);
    *arrays[i].device = (unsigned char *)device + offset;
    offset += (arrays[i].bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
  PT_CUDA(cudaMemcpyAsync(device, host, bytes, cudaMemcpyHostToDevice, pt_stream()));
  return PT_OK;
}
