/// Shapes of launches that most kernels share, and sums within a warp and a block, in a fixed order.
#ifndef PT_CUDA_KERNELS_CUH
#define PT_CUDA_KERNELS_CUH

#include "commands.h"

enum { PT_WARP = 32, PT_ELEMENTS_THREADS = 256, PT_ELEMENTS_PER_BLOCK = 1024, PT_ROWS_PER_BLOCK = 4, PT_COLUMNS_PER_WARP = 1024 };

// --- one call per element ---

template <typename F> __global__ void pt_each_kernel(F body, int64_t n) {
  int64_t begin = (int64_t)blockIdx.x * PT_ELEMENTS_PER_BLOCK, end = pt_min(n, begin + PT_ELEMENTS_PER_BLOCK);
  for (int64_t i = begin + threadIdx.x; i < end; i += PT_ELEMENTS_THREADS) body(i);
}

/// Calls body(i) for i in 0 ..< n.
template <typename F> int pt_each(int64_t n, F body) {
  if (n <= 0) return PT_OK;
  return PT_LAUNCH((pt_each_kernel<F>), dim3((unsigned)pt_ceil_div(n, PT_ELEMENTS_PER_BLOCK)), dim3(PT_ELEMENTS_THREADS), 0, body, n);
}

// --- one call per element of rows; a warp takes a piece of a row ---

template <typename F> __global__ void pt_each_in_rows_kernel(F body, int64_t N, int64_t C) {
  int64_t n = (int64_t)blockIdx.x * PT_ROWS_PER_BLOCK + threadIdx.y;
  if (n >= N) return;
  int64_t begin = (int64_t)blockIdx.y * PT_COLUMNS_PER_WARP, end = pt_min(C, begin + PT_COLUMNS_PER_WARP);
  for (int64_t c = begin + threadIdx.x; c < end; c += PT_WARP) body(n, c);
}

/// Calls body(n, c) for n in 0 ..< N, c in 0 ..< C.
template <typename F> int pt_each_in_rows(int64_t N, int64_t C, F body) {
  if (N <= 0 || C <= 0) return PT_OK;
  dim3 grid((unsigned)pt_ceil_div(N, PT_ROWS_PER_BLOCK), (unsigned)pt_ceil_div(C, PT_COLUMNS_PER_WARP));
  return PT_LAUNCH((pt_each_in_rows_kernel<F>), grid, dim3(PT_WARP, PT_ROWS_PER_BLOCK), 0, body, N, C);
}

// --- one call of a whole warp per row ---

template <typename F> __global__ void pt_each_row_kernel(F body, int64_t N) {
  int64_t n = (int64_t)blockIdx.x * PT_ROWS_PER_BLOCK + threadIdx.y;
  if (n < N) body(n, (int)threadIdx.x);
}

/// Calls body(n, lane) for n in 0 ..< N, by the 32 lanes of a warp each.
template <typename F> int pt_each_row(int64_t N, F body) {
  if (N <= 0) return PT_OK;
  dim3 grid((unsigned)pt_ceil_div(N, PT_ROWS_PER_BLOCK));
  return PT_LAUNCH((pt_each_row_kernel<F>), grid, dim3(PT_WARP, PT_ROWS_PER_BLOCK), 0, body, N);
}

// --- sums ---

/// The sum over `width` neighbouring lanes, on each of them.
template <int width, typename T> __device__ T pt_lanes_sum(T value) {
#pragma unroll
  for (int offset = width / 2; offset > 0; offset /= 2) value += __shfl_xor_sync(0xffffffffu, value, offset);
  return value;
}

template <int width, typename T> __device__ T pt_lanes_largest(T value) {
#pragma unroll
  for (int offset = width / 2; offset > 0; offset /= 2) value = fmax(value, __shfl_xor_sync(0xffffffffu, value, offset));
  return value;
}

template <typename T> __device__ T pt_warp_sum(T value) { return pt_lanes_sum<PT_WARP>(value); }

/// The sum over a block of one dimension, on each of its threads. `parts` is shared memory for one value a warp, free again afterwards.
template <typename T> __device__ T pt_block_sum(T value, T *parts) {
  value = pt_warp_sum(value);
  if (threadIdx.x % PT_WARP == 0) parts[threadIdx.x / PT_WARP] = value;
  __syncthreads();
  T sum = 0;
  for (unsigned warp = 0; warp < blockDim.x / PT_WARP; warp++) sum += parts[warp];
  __syncthreads();
  return sum;
}

template <typename T> __device__ T pt_block_largest(T value, T *parts) {
  value = pt_lanes_largest<PT_WARP>(value);
  if (threadIdx.x % PT_WARP == 0) parts[threadIdx.x / PT_WARP] = value;
  __syncthreads();
  T largest = parts[0];
  for (unsigned warp = 1; warp < blockDim.x / PT_WARP; warp++) largest = fmax(largest, parts[warp]);
  __syncthreads();
  return largest;
}

// --- sums over rows: at most 256 partial sums of at least 64 rows, then these in order ---

enum { PT_SUM_THREADS = 128 };

template <typename real, typename F>
__global__ void pt_partial_sums_kernel(real *partials, F term, int64_t rows_per_partial, int64_t N, int64_t C) {
  int64_t c = (int64_t)blockIdx.y * PT_SUM_THREADS + threadIdx.x;
  if (c >= C) return;
  int64_t begin = (int64_t)blockIdx.x * rows_per_partial, end = pt_min(N, begin + rows_per_partial);
  real sum = 0;
  for (int64_t n = begin; n < end; n++) sum += term(n, c);
  partials[(int64_t)blockIdx.x * C + c] = sum;
}

/// dst[c] (=, +=) sum of term(n, c) over n.
template <typename real, typename F> int pt_sum_over_rows(real *dst, int accumulate, int64_t N, int64_t C, F term) {
  if (C <= 0) return PT_OK;
  int64_t rows_per_partial = pt_max(64, pt_ceil_div(N, 256)), count = pt_ceil_div(N, rows_per_partial);
  real *partials = nullptr;
  if (count > 0) {
    PT_TRY(pt_scratch(PT_SCRATCH_PARTS, (size_t)(count * C), &partials));
    dim3 grid((unsigned)count, (unsigned)pt_ceil_div(C, PT_SUM_THREADS));
    PT_TRY(PT_LAUNCH((pt_partial_sums_kernel<real, F>), grid, dim3(PT_SUM_THREADS), 0, partials, term, rows_per_partial, N, C));
  }
  return pt_each(C, [=] __device__(int64_t c) {
    real sum = accumulate ? dst[c] : (real)0;
    for (int64_t k = 0; k < count; k++) sum += partials[k * C + c];
    dst[c] = sum;
  });
}

#endif
