/// Opening the device, errors, waiting.
#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <mutex>

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

static std::mutex &turn() {
  static std::mutex *it = new std::mutex;  // used to the very end of the process
  return *it;
}

static int open_device(int number) {
  pt_device &device = pt_the_device;
  int count = 0;
  PT_CUDA(cudaGetDeviceCount(&count));
  if (number < 0 || number >= count)
    return pt_fail(PT_INVALID_ARGUMENT, "there is no CUDA device %d (%d found; CUDA_VISIBLE_DEVICES may hide some)", number, count);
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
  if (pt_the_device.number < 0) return open_device(0);
  static thread_local bool is_current;
  if (!is_current) PT_CUDA(cudaSetDevice(pt_the_device.number));
  is_current = true;
  return PT_OK;
}

pt_session::pt_session() {
  turn().lock();
  status = make_current();
}

pt_session::~pt_session() { turn().unlock(); }

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
