#include "uploads.h"

#include "runtime.h"

enum : size_t { ALIGNMENT = 256, PARTS = 4, FIRST_BYTES = 1 << 20 };

/// One area on the device, whose addresses are given out from its start for every list: lists that upload as much in the same order find it
/// at the same addresses, and are equal. The stream keeps one list's uploads from overwriting what the list before still reads. On the host
/// there are several parts as large, of pinned memory, so that one can be filled while others are on their way.
static struct {
  unsigned char *device, *host;
  size_t bytes;       // of the area, and of every part
  size_t used, sent;  // of the list's part
  size_t part;
  cudaEvent_t left[PARTS];  // when the lists that used a part were done
} area;

static size_t room_for(size_t bytes) { return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

/// Makes a larger area. The old one stays on the device, as it holds what the running entry may have uploaded already; all old ones together
/// are smaller than the new one.
static int grow(size_t bytes) {
  PT_TRY(pt_flush());
  PT_CUDA(cudaStreamSynchronize(pt_stream()));
  for (cudaEvent_t &event : area.left) {
    if (!event) PT_CUDA(cudaEventCreateWithFlags(&event, cudaEventDisableTiming));
  }
  size_t wanted = area.bytes ? 2 * area.bytes : (size_t)FIRST_BYTES;
  while (wanted < bytes) wanted *= 2;
  void *device, *host;
  PT_TRY(pt_get_block(&device, wanted, "staging memory"));
  cudaError_t error = cudaHostAlloc(&host, PARTS * wanted, 0);
  if (error != cudaSuccess) {
    cudaFree(device);
    return pt_fail_cuda(error, "cudaHostAlloc");
  }
  if (area.host) cudaFreeHost(area.host);
  area.device = (unsigned char *)device, area.host = (unsigned char *)host, area.bytes = wanted;
  area.used = area.sent = 0;
  return PT_OK;
}

int pt_upload_all(const pt_upload *arrays, int count) {
  size_t bytes = 0;
  for (int i = 0; i < count; i++) bytes += room_for(arrays[i].bytes);
  if (area.used + bytes > area.bytes) PT_TRY(grow(bytes));
  unsigned char *part = area.host + area.part * area.bytes;
  for (int i = 0; i < count; i++) {
    if (arrays[i].bytes) memcpy(part + area.used, arrays[i].host, arrays[i].bytes);
    *arrays[i].device = area.device + area.used;
    area.used += room_for(arrays[i].bytes);
  }
  return PT_OK;
}

int pt_send_uploads() {
  size_t first = area.sent, bytes = area.used - first;
  if (bytes == 0) return PT_OK;
  area.sent = area.used;
  PT_CUDA(cudaMemcpyAsync(area.device + first, area.host + area.part * area.bytes + first, bytes, cudaMemcpyHostToDevice, pt_stream()));
  return PT_OK;
}

int pt_begin_uploads() {
  if (area.used == 0) return PT_OK;
  area.used = area.sent = 0;
  PT_CUDA(cudaEventRecord(area.left[area.part], pt_stream()));
  area.part = (area.part + 1) % PARTS;
  PT_CUDA(cudaEventSynchronize(area.left[area.part]));  // done at once for a part that was never left
  return PT_OK;
}

bool pt_uploads_are_many() { return area.used > area.bytes / 2; }
