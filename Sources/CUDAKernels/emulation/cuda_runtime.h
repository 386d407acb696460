/// CUDA C as plain C++: what the kernels of this folder use of the language and of the runtime library, executed on the CPU.
///
/// It exists to run the logic of every kernel where there is no GPU. It says nothing about speed, and little about what hardware does with
/// a race: threads of a block run one after the other between barriers, in either order (`pt_emulation_reverse`).
#ifndef PT_EMULATION_CUDA_RUNTIME_H
#define PT_EMULATION_CUDA_RUNTIME_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <functional>
#include <tuple>
#include <utility>

#define __global__
#define __device__
#define __host__
#define __launch_bounds__(...)

// --- places ---

struct uint3 { unsigned x, y, z; };
struct dim3 {
  unsigned x, y, z;
  constexpr dim3(unsigned x = 1, unsigned y = 1, unsigned z = 1) : x(x), y(y), z(z) {}
};

namespace pt_emulation {

struct place {
  uint3 thread, block;
  uint3 block_size, grid_size;
};
extern __thread place here;

/// __syncthreads.
void wait_for_block();

/// Hands in 8 bytes or fewer and waits for the warp. Returns what its 32 lanes have handed in, 8 bytes apart, valid until the caller's next
/// but one exchange.
const unsigned char *exchange(const void *value, size_t bytes);
unsigned lane();

/// The dynamic shared memory of the running block; not a number in every element when the block begins.
void *dynamic_shared();

/// Static shared memory: one array per host thread, since a host thread runs one block at a time. On the heap, where a sanitizer sees its
/// ends.
template <typename T, size_t count> struct shared_array {
  T *const elements = new T[count];
  ~shared_array() { delete[] elements; }
};

template <typename T> T shuffle(T value, unsigned source) {
  static_assert(sizeof(T) <= 8, "a shuffle moves at most 8 bytes");
  const unsigned char *values = exchange(&value, sizeof value);
  T result;
  memcpy(&result, values + 8 * source, sizeof result);
  return result;
}

/// dlopen and dlsym of cuBLAS, whose place OpenBLAS takes.
void *open_library(const char *name);
void *library_symbol(void *library, const char *name);

}  // namespace pt_emulation

#define threadIdx (pt_emulation::here.thread)
#define blockIdx (pt_emulation::here.block)
#define blockDim (pt_emulation::here.block_size)
#define gridDim (pt_emulation::here.grid_size)

inline void __syncthreads() { pt_emulation::wait_for_block(); }
template <typename T> T __shfl_xor_sync(unsigned, T value, int mask) {
  return pt_emulation::shuffle(value, pt_emulation::lane() ^ (unsigned)mask);
}
inline unsigned __ballot_sync(unsigned, int predicate) {
  const unsigned char *values = pt_emulation::exchange(&predicate, sizeof predicate);
  unsigned result = 0;
  for (unsigned lane = 0; lane < 32; lane++) {
    int other;
    memcpy(&other, values + 8 * lane, sizeof other);
    if (other) result |= 1u << lane;
  }
  return result;
}

// --- arithmetic that the compiler must not fuse, and bits ---

inline float __fmul_rn(float a, float b) { return a * b; }
inline float __fadd_rn(float a, float b) { return a + b; }
inline double __dmul_rn(double a, double b) { return a * b; }
inline double __dadd_rn(double a, double b) { return a + b; }
inline float __uint_as_float(unsigned bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}
inline unsigned __float_as_uint(float value) {
  unsigned bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}
inline unsigned __umulhi(unsigned a, unsigned b) { return (unsigned)((uint64_t)a * b >> 32); }
inline int __ffs(int bits) { return __builtin_ffs(bits); }

// --- the runtime library ---

enum cudaError_t {
  cudaSuccess = 0,
  cudaErrorInvalidValue = 1,
  cudaErrorMemoryAllocation = 2,
  cudaErrorInvalidConfiguration = 9,
  cudaErrorInsufficientDriver = 35,
  cudaErrorNoDevice = 100,
  cudaErrorInvalidDevice = 101,
  cudaErrorStreamCaptureUnsupported = 900,
  cudaErrorStreamCaptureInvalidated = 901,
  cudaErrorStreamCaptureWrongThread = 908,
};
enum cudaMemcpyKind { cudaMemcpyHostToHost, cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost, cudaMemcpyDeviceToDevice, cudaMemcpyDefault };
enum cudaMemoryType { cudaMemoryTypeUnregistered, cudaMemoryTypeHost, cudaMemoryTypeDevice, cudaMemoryTypeManaged };
enum cudaFuncAttribute { cudaFuncAttributeMaxDynamicSharedMemorySize = 8 };
enum cudaDeviceAttr { cudaDevAttrMaxSharedMemoryPerBlockOptin = 97 };
enum cudaStreamCaptureMode { cudaStreamCaptureModeGlobal, cudaStreamCaptureModeThreadLocal, cudaStreamCaptureModeRelaxed };
enum { cudaStreamNonBlocking = 1, cudaEventDisableTiming = 2, cudaHostAllocMapped = 2 };

typedef struct pt_emulation_stream *cudaStream_t;
typedef struct pt_emulation_event *cudaEvent_t;
typedef struct pt_emulation_graph *cudaGraph_t;
typedef struct pt_emulation_graph_exec *cudaGraphExec_t;
struct cudaPointerAttributes { cudaMemoryType type; };
struct cudaDeviceProp {
  char name[256];
  int major, minor, multiProcessorCount;
  size_t totalGlobalMem;
};

const char *cudaGetErrorName(cudaError_t error);
const char *cudaGetErrorString(cudaError_t error);
cudaError_t cudaGetLastError();
cudaError_t cudaGetDeviceCount(int *count);
cudaError_t cudaSetDevice(int device);
cudaError_t cudaGetDeviceProperties(cudaDeviceProp *properties, int device);
cudaError_t cudaDeviceGetAttribute(int *value, cudaDeviceAttr attribute, int device);
cudaError_t cudaDeviceReset();
cudaError_t cudaDriverGetVersion(int *version);
cudaError_t cudaRuntimeGetVersion(int *version);
cudaError_t cudaMemGetInfo(size_t *free_bytes, size_t *total_bytes);
cudaError_t cudaMalloc(void **pointer, size_t bytes);
cudaError_t cudaFree(void *pointer);
cudaError_t cudaHostAlloc(void **pointer, size_t bytes, unsigned flags);
cudaError_t cudaFreeHost(void *pointer);
cudaError_t cudaMemcpyAsync(void *destination, const void *source, size_t bytes, cudaMemcpyKind kind, cudaStream_t stream);
cudaError_t cudaMemsetAsync(void *pointer, int value, size_t bytes, cudaStream_t stream);
cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *pointer);
cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned flags);
cudaError_t cudaStreamSynchronize(cudaStream_t stream);
cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned flags);
cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream);
cudaError_t cudaEventSynchronize(cudaEvent_t event);
cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode mode);
cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *graph);
cudaError_t cudaGraphInstantiate(cudaGraphExec_t *exec, cudaGraph_t graph, unsigned long long flags);
cudaError_t cudaGraphDestroy(cudaGraph_t graph);
cudaError_t cudaGraphLaunch(cudaGraphExec_t exec, cudaStream_t stream);
cudaError_t cudaGraphExecDestroy(cudaGraphExec_t exec);
cudaError_t pt_emulation_allow_shared(const void *kernel, int bytes);
template <typename K> cudaError_t cudaFuncSetAttribute(K *kernel, cudaFuncAttribute, int bytes) {
  return pt_emulation_allow_shared((const void *)kernel, bytes);
}

// --- launching ---

namespace pt_emulation {

struct launch {
  const char *name;
  const void *kernel;
  dim3 grid, block;
  size_t shared_bytes;
  void (*body)(void *context);  // of one thread
  void *context;
};

/// Whether hardware would take the launch.
cudaError_t check(const launch &job);

/// Runs all threads of all blocks.
void run(const launch &job);

/// Hands the work to the stream, which does it when something waits.
void enqueue(cudaStream_t stream, std::function<void()> work);

template <typename... P, size_t... I> std::tuple<P...> values_at(void **arguments, std::index_sequence<I...>) {
  return std::tuple<P...>(*(P *)arguments[I]...);
}

/// cudaLaunchKernel, with a name for what is said about the kernel. The values of the arguments are copied before the call is back.
template <typename... P>
cudaError_t launch_kernel(const char *name, void (*kernel)(P...), dim3 grid, dim3 block, void **arguments, size_t shared_bytes,
                          cudaStream_t stream) {
  struct call {
    void (*kernel)(P...);
    std::tuple<P...> values;
  } made{kernel, values_at<P...>(arguments, std::index_sequence_for<P...>())};
  auto body = [](void *context) {
    call *it = (call *)context;
    std::apply(it->kernel, it->values);
  };
  launch job = {name, (const void *)kernel, grid, block, shared_bytes, body, nullptr};
  cudaError_t error = check(job);
  if (error != cudaSuccess) return error;
  enqueue(stream, [job, made]() mutable {
    job.context = &made;
    run(job);
  });
  return cudaSuccess;
}

}  // namespace pt_emulation

#endif
