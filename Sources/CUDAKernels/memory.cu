/// Memory: blocks, copies and working memory.
#include <string.h>

#include "commands.h"
#include "runtime.h"

enum { SMALL_COPY = 64 << 10 };

// --- blocks and copies ---

int pt_get_block(void **pointer, size_t bytes, const char *purpose) {
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
  return pt_get_block(pointer, bytes, "a tensor");
}

void pt_cuda_release(void *pointer, size_t) {
  pt_session session;
  if (session.status != PT_OK || !pointer) return;
  int status = pt_flush();  // commands may still use it
  if (status != PT_OK) pt_keep_failure(status);
  cudaStreamSynchronize(pt_stream());
  cudaFree(pointer);
}

static int is_on_device(bool *result, const void *pointer) {
  cudaPointerAttributes attributes;
  PT_CUDA(cudaPointerGetAttributes(&attributes, pointer));
  *result = attributes.type == cudaMemoryTypeDevice || attributes.type == cudaMemoryTypeManaged;
  return PT_OK;
}

struct device_copy {
  void *destination;
  const void *source;
  size_t bytes;
};

static int issue_copy(const char *, const device_copy &it) {
  PT_CUDA(cudaMemcpyAsync(it.destination, it.source, it.bytes, cudaMemcpyDeviceToDevice, pt_stream()));
  return PT_OK;
}

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
  if (!to_device) return pt_read(destination, source, bytes);
  // Small arrays, such as a batch's token ids, go up without a wait.
  if (!from_device && bytes <= SMALL_COPY) {
    pt_upload upload = {source, bytes, &source};
    PT_TRY(pt_upload_all(&upload, 1));
    from_device = true;
  }
  if (from_device) return pt_record("cudaMemcpyAsync", issue_copy, {destination, source, bytes});
  PT_TRY(pt_flush());
  PT_CUDA(cudaMemcpyAsync(destination, source, bytes, cudaMemcpyHostToDevice, pt_stream()));
  return pt_synchronize();
}

struct device_zero {
  void *pointer;
  size_t bytes;
};

static int issue_zero(const char *, const device_zero &it) {
  PT_CUDA(cudaMemsetAsync(it.pointer, 0, it.bytes, pt_stream()));
  return PT_OK;
}

int pt_cuda_zero(void *pointer, size_t bytes) {
  if (bytes == 0) return PT_OK;
  PT_SESSION;
  return pt_record("cudaMemsetAsync", issue_zero, {pointer, bytes});
}

// --- working memory ---

int pt_scratch_bytes(pt_scratch_slot slot, size_t bytes, void **result) {
  static void *pointer[PT_SCRATCH_SLOTS];
  static size_t size[PT_SCRATCH_SLOTS];
  if (bytes > size[slot]) {
    if (pointer[slot]) {
      PT_TRY(pt_flush());  // commands may still use it
      cudaStreamSynchronize(pt_stream());
      cudaFree(pointer[slot]);
    }
    pointer[slot] = nullptr;
    size[slot] = 0;
    size_t wanted = bytes + bytes / 4;
    PT_TRY(pt_get_block(&pointer[slot], wanted, "working memory"));
    size[slot] = wanted;
  }
  *result = pointer[slot];
  return PT_OK;
}
