/// The devices of this machine, before one is opened, and the one function that the library exports.
#include "device_library.h"

#include <stdio.h>

#include <map>

#include "blas.h"
#include "runtime.h"

/// What a description points to; kept for as long as the library.
struct description_texts {
  char name[sizeof cudaDeviceProp::name], architecture[16], driver[32], runtime[32];
};

/// Bytes of memory of a device that need not be the open one. Asking makes a context on it, hundreds of megabytes of its memory; that of
/// another device than the open one is given back, and the open one is current again.
static int memory_of(int device, size_t *free_bytes, size_t *total_bytes) {
  PT_CUDA(cudaSetDevice(device));
  cudaError_t error = cudaMemGetInfo(free_bytes, total_bytes);
  if (device != pt_the_device.number) {
    cudaDeviceReset();
    if (pt_the_device.number >= 0) PT_CUDA(cudaSetDevice(pt_the_device.number));
  }
  return error == cudaSuccess ? PT_OK : pt_fail_cuda(error, "cudaMemGetInfo");
}

static int describe(int device, pt_device_description *result) {
  std::lock_guard<std::mutex> lock(pt_turn());
  PT_TRY(pt_check_device(device));
  cudaDeviceProp properties;
  PT_CUDA(cudaGetDeviceProperties(&properties, device));
  size_t free_bytes, total_bytes;
  PT_TRY(memory_of(device, &free_bytes, &total_bytes));
  static auto *const all = new std::map<int, description_texts>;
  description_texts &texts = (*all)[device];
  int driver = 0;
  PT_CUDA(cudaDriverGetVersion(&driver));
  snprintf(texts.name, sizeof texts.name, "%s", properties.name);
  snprintf(texts.architecture, sizeof texts.architecture, "sm_%d%d", properties.major, properties.minor);
  snprintf(texts.driver, sizeof texts.driver, "driver for CUDA %d.%d", driver / 1000, driver / 10 % 100);
  pt_describe_runtime(texts.runtime, sizeof texts.runtime);
  *result = {texts.name, texts.architecture, properties.multiProcessorCount, total_bytes, free_bytes, texts.driver, texts.runtime,
             pt_blas_description()};
  return PT_OK;
}

static int open(int device, const pt_kernels **table) {
  *table = nullptr;
  PT_TRY(pt_open_device(device));
  // Now, and not at the first product: whoever would also take a CPU is told in time.
  PT_TRY(pt_open_blas());
  *table = pt_cuda_table();
  return PT_OK;
}

extern "C" __attribute__((visibility("default"))) const pt_device_table *pt_device_library(void) {
  static const pt_device_table library = {PT_KERNELS_VERSION, pt_cuda_table()->name, pt_count_devices, describe, open, pt_cuda_last_error};
  return &library;
}
