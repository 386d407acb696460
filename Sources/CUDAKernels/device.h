/// What every file of this folder shares: status codes, the open device, working memory.
///
/// The sources are CUDA C for nvcc. They compile as plain C++ too, with emulation/cuda_runtime.h in place of CUDA's, so that the logic of
/// every kernel runs in tests without a GPU. What the two need differently is in this file, and their names in table.cu.
#ifndef PT_CUDA_DEVICE_H
#define PT_CUDA_DEVICE_H

#include <cuda_runtime.h>
#include <stdint.h>

#include "kernels.h"

/// Records the text that `last_error` gives on this thread and returns `code`.
int pt_fail(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

/// The same for a call of CUDA that failed.
int pt_fail_cuda(cudaError_t error, const char *call);

/// Hands on a failure to the caller.
#define PT_TRY(expression)                         \
  do {                                             \
    int pt_try_status = (expression);              \
    if (pt_try_status != PT_OK) return pt_try_status; \
  } while (0)
#define PT_CUDA(call)                                                        \
  do {                                                                       \
    cudaError_t pt_cuda_error = (call);                                      \
    if (pt_cuda_error != cudaSuccess) return pt_fail_cuda(pt_cuda_error, #call); \
  } while (0)

/// Held by every entry of the table while it works: callers on several threads take turns, and the device is current on this one.
struct pt_session {
  int status;
  pt_session();
  ~pt_session();
  pt_session(const pt_session &) = delete;
};
#define PT_SESSION       \
  pt_session session;    \
  PT_TRY(session.status); \
  PT_TRY(pt_begin_entry())

/// Issues commands recorded before, where there are many. The list is cut between entries of the table and where one waits.
int pt_begin_entry();

/// Everything runs in order on this one stream. Work for it is recorded (commands.h) and issued later, many commands at a time.
cudaStream_t pt_stream();

/// Issues what is recorded, before anything is asked of the stream directly.
int pt_flush();

/// Issues what is recorded and waits for the device; fails if a kernel has, or has reported a fault.
int pt_synchronize();

/// Copies to the host, and waits.
int pt_read(void *host, const void *device, size_t bytes);

/// Where kernels report that an index was out of range; `pt_synchronize` turns it into an error. Kernels go on without the bad row.
enum { PT_FAULT_NONE = 0, PT_FAULT_SCATTER_ROW = 1 };
int *pt_fault_word();

/// Working memory of one entry of the table, until the next call: `count` elements, contents undefined.
typedef enum pt_scratch_slot { PT_SCRATCH_UNPACKED, PT_SCRATCH_ROUNDED, PT_SCRATCH_PARTS, PT_SCRATCH_SMALL, PT_SCRATCH_SLOTS } pt_scratch_slot;
int pt_scratch_bytes(pt_scratch_slot slot, size_t bytes, void **result);
template <typename T> int pt_scratch(pt_scratch_slot slot, size_t count, T **result) {
  return pt_scratch_bytes(slot, count * sizeof(T), (void **)result);
}

/// A host array and where its copy on the device is to be noted.
struct pt_upload {
  const void *host;
  size_t bytes;
  const void **device;
};

/// Copies host arrays to the device, without waiting for it. The host arrays may change as soon as this returns; the copies are valid for
/// commands recorded by the same entry. They lie at the same addresses whenever the same entries are called with arrays of the same sizes.
int pt_upload_all(const pt_upload *arrays, int count);

/// The most bytes of shared memory a block may ask for.
int pt_shared_limit();

// --- what nvcc and the emulation need differently ---

#if defined(__CUDACC__)

/// cudaLaunchKernel on the stream.
#define PT_LAUNCH_KERNEL(name, kernel, grid, block, arguments, shared_bytes) \
  cudaLaunchKernel(kernel, grid, block, arguments, shared_bytes, pt_stream())

#define PT_OPEN_LIBRARY(name) dlopen(name, RTLD_NOW | RTLD_LOCAL)
#define PT_LIBRARY_SYMBOL(library, name) dlsym(library, name)

#define PT_SHARED(type, name, count) __shared__ type name[count]
#define PT_DYNAMIC_SHARED(type, name)                             \
  extern __shared__ __align__(16) unsigned char pt_dynamic_shared[]; \
  type *const name = reinterpret_cast<type *>(pt_dynamic_shared)

#else

#define PT_LAUNCH_KERNEL(name, kernel, grid, block, arguments, shared_bytes) \
  pt_emulation::launch_kernel(name, kernel, grid, block, arguments, shared_bytes, pt_stream())

#define PT_OPEN_LIBRARY(name) pt_emulation::open_library(name)
#define PT_LIBRARY_SYMBOL(library, name) pt_emulation::library_symbol(library, name)

#define PT_SHARED(type, name, count)                                             \
  static thread_local pt_emulation::shared_array<type, (count)> name##_in_block; \
  type *const name = name##_in_block.elements
#define PT_DYNAMIC_SHARED(type, name) type *const name = static_cast<type *>(pt_emulation::dynamic_shared())

#endif

// --- small helpers ---

inline __host__ __device__ int64_t pt_min(int64_t a, int64_t b) { return a < b ? a : b; }
inline __host__ __device__ int64_t pt_max(int64_t a, int64_t b) { return a > b ? a : b; }
inline __host__ __device__ int64_t pt_ceil_div(int64_t n, int64_t size) { return (n + size - 1) / size; }

/// The dtype of a table's own type.
template <typename real> constexpr pt_dtype pt_type_of() { return sizeof(real) == sizeof(float) ? PT_F32 : PT_F64; }

// --- the table's functions, from ops.def ---

#define PT_FUNCTION(result, name, parameters) extern "C" result pt_cuda_##name parameters;
#define PT_OP(name, parameters, arguments, cost) extern int(*const pt_cuda_##name##_f32) parameters, (*const pt_cuda_##name##_f64) parameters;
#include "ops.def"

/// Stands after the template of an op, which has its name, and offers it to the table in both types. One that is missing does not link.
#define PT_CUDA_OP(name)                                           \
  decltype(pt_ops::name) const pt_cuda_##name##_f32 = name<float>; \
  decltype(pt_ops::name) const pt_cuda_##name##_f64 = name<double>;

#endif
