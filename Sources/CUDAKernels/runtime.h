/// The device behind the table: what runtime.cu, memory.cu and table.cu share.
#ifndef PT_CUDA_RUNTIME_H
#define PT_CUDA_RUNTIME_H

#include "device.h"

/// The open device. `number` is -1 until the first call that needs it.
struct pt_device {
  int number;
  cudaDeviceProp properties;
  int shared_limit;
  cudaStream_t stream;
  int *fault;  // on the host, mapped for the device
};
extern pt_device pt_the_device;

/// Keeps the text of a failure in a call that cannot report it; the next one that waits does.
void pt_keep_failure(int status);

extern "C" const char *pt_cuda_last_error(void);
extern "C" int pt_cuda_allocate(void **pointer, size_t bytes);
extern "C" void pt_cuda_release(void *pointer, size_t bytes);
extern "C" int pt_cuda_copy(void *destination, const void *source, size_t bytes);
extern "C" int pt_cuda_zero(void *pointer, size_t bytes);
extern "C" int pt_cuda_unpack(float *y, const void *x, pt_dtype type, int64_t n);
extern "C" int pt_cuda_gather_unpacked(float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C);

#endif
