/// Opening the device, errors, waiting.
#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

pt_device pt_the_device = {-1, {}, 0, nullptr, nullptr};

// --- errors ---

static thread_local char error_text[512];

int pt_fail(int code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(error_text, sizeof error_text, format, arguments);
  va_end(arguments);
  return code;
}

int pt_fail_cuda(cudaError_t error, const char *call) {
  cudaGetLastError();  // it is told here; the next launch must not be taken for the one that failed
  // Without its arguments; a kernel with template arguments stands in parentheses.
  int name = (int)(call[0] == '(' ? strlen(call) : strcspn(call, "("));
  return pt_fail(error == cudaErrorMemoryAllocation ? PT_OUT_OF_MEMORY : PT_DEVICE_FAILED, "%.*s failed: %s (%s)", name, call,
                 cudaGetErrorString(error), cudaGetErrorName(error));
}

const char *pt_cuda_last_error(void) { return error_text; }

// Of work that was issued by a call without a status.
static int kept_status = PT_OK;
static char kept_text[sizeof error_text];

void pt_keep_failure(int status) {
  if (kept_status != PT_OK) return;
  kept_status = status;
  memcpy(kept_text, error_text, sizeof kept_text);
}

static int kept_failure() {
  int status = kept_status;
  kept_status = PT_OK;
  return status == PT_OK ? PT_OK : pt_fail(status, "%s", kept_text);
}

// --- the device ---

std::mutex &pt_turn() {
  static std::mutex *it = new std::mutex;  // used to the very end of the process
  return *it;
}

void pt_describe_runtime(char *text, size_t bytes) {
  int version = 0;
  cudaRuntimeGetVersion(&version);
  snprintf(text, bytes, "CUDA runtime %d.%d", version / 1000, version / 10 % 100);
}

int pt_count_devices(int *count) {
  *count = 0;
  cudaError_t error = cudaGetDeviceCount(count);
  if (error == cudaSuccess && *count > 0) return PT_OK;
  cudaGetLastError();
  int driver = 0, runtime = 0;
  cudaDriverGetVersion(&driver);  // 0 where there is none
  cudaRuntimeGetVersion(&runtime);
  if (driver == 0)
    return pt_fail(PT_DEVICE_FAILED, "there is no NVIDIA driver on this machine, or this process does not see it (libcuda.so.1)");
  if (error == cudaErrorInsufficientDriver)
    return pt_fail(PT_DEVICE_FAILED, "the NVIDIA driver is for CUDA %d.%d; this library needs one for CUDA %d", driver / 1000,
                   driver / 10 % 100, runtime / 1000);
  if (error != cudaSuccess && error != cudaErrorNoDevice) return pt_fail_cuda(error, "cudaGetDeviceCount");
  return pt_fail(PT_DEVICE_FAILED, "there is an NVIDIA driver (for CUDA %d.%d), but no CUDA device (CUDA_VISIBLE_DEVICES may hide some)",
                 driver / 1000, driver / 10 % 100);
}

int pt_check_device(int number) {
  int count = 0;
  PT_TRY(pt_count_devices(&count));
  if (number >= 0 && number < count) return PT_OK;
  return pt_fail(PT_INVALID_ARGUMENT, "there is no CUDA device %d: %d found, numbered from 0 (CUDA_VISIBLE_DEVICES may hide some)", number,
                 count);
}

int pt_open_device(int number) {
  std::lock_guard<std::mutex> lock(pt_turn());
  pt_device &device = pt_the_device;
  if (device.number == number && number >= 0) return PT_OK;
  PT_TRY(pt_check_device(number));
  if (device.number >= 0)
    return pt_fail(PT_INVALID_ARGUMENT, "CUDA device %d is open; this process cannot open device %d too", device.number, number);
  PT_CUDA(cudaSetDevice(number));
  PT_CUDA(cudaGetDeviceProperties(&device.properties, number));
  PT_CUDA(cudaDeviceGetAttribute(&device.shared_limit, cudaDevAttrMaxSharedMemoryPerBlockOptin, number));
  PT_CUDA(cudaStreamCreateWithFlags(&device.stream, cudaStreamNonBlocking));
  PT_CUDA(cudaHostAlloc((void **)&device.fault, sizeof *device.fault, cudaHostAllocMapped));
  *device.fault = PT_FAULT_NONE;
  device.number = number;
  return PT_OK;
}

/// The current device is a property of each host thread.
static int make_current() {
  static thread_local bool is_current;
  if (!is_current) PT_CUDA(cudaSetDevice(pt_the_device.number));
  is_current = true;
  return PT_OK;
}

pt_session::pt_session() {
  pt_turn().lock();
  status = make_current();
}

pt_session::~pt_session() { pt_turn().unlock(); }

cudaStream_t pt_stream() { return pt_the_device.stream; }
int *pt_fault_word() { return pt_the_device.fault; }
int pt_shared_limit() { return pt_the_device.shared_limit; }

int pt_read(void *host, const void *device, size_t bytes) {
  PT_TRY(pt_flush());
  PT_CUDA(cudaMemcpyAsync(host, device, bytes, cudaMemcpyDefault, pt_stream()));
  return pt_synchronize();
}

int pt_synchronize() {
  PT_TRY(pt_flush());
  PT_TRY(kept_failure());
  PT_CUDA(cudaStreamSynchronize(pt_stream()));
  int fault = *pt_the_device.fault;
  *pt_the_device.fault = PT_FAULT_NONE;
  switch (fault) {
    case PT_FAULT_NONE: return PT_OK;
    case PT_FAULT_SCATTER_ROW: return pt_fail(PT_INVALID_ARGUMENT, "scatter_add_rows: a row is not one of the V rows of dx");
    default: return pt_fail(PT_DEVICE_FAILED, "a kernel reported fault %d", fault);
  }
}
