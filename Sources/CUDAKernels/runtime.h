/// The device behind the table: what runtime.cu, memory.cu, table.cu and library.cu share.
#ifndef PT_CUDA_RUNTIME_H
#define PT_CUDA_RUNTIME_H

#include <mutex>

#include "device.h"

/// The open device; `number` is -1 before.
struct pt_device {
  int number;
  cudaDeviceProp properties;
  int shared_limit;
  cudaStream_t stream;
  int *fault;  // on the host, mapped for the device
};
extern pt_device pt_the_device;

/// A block, or NULL. Where the device has no room for it, everything that it holds stays usable, and the text says how much there is.
int pt_get_block(void **pointer, size_t bytes, const char *purpose);

/// Keeps the text of a failure in a call that cannot report it; the next one that waits does.
void pt_keep_failure(int status);

/// Held while the device, or the state of this library, is used.
std::mutex &pt_turn();

/// The devices that this process may use. None is a failure, whose text says what is missing.
int pt_count_devices(int *count);
int pt_check_device(int number);

/// A process opens one device; opening it again changes nothing.
int pt_open_device(int number);

/// "CUDA runtime 13.0".
void pt_describe_runtime(char *text, size_t bytes);

/// The table of the open device. Not to be used before one is open.
const pt_kernels *pt_cuda_table();

#endif
