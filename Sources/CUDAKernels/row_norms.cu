#include <math.h>

#include "kernels.cuh"
#include "unpack.h"

/// A block takes a few rows of the weights, so that an element of A that it reads serves all of them, and a thread a few columns.
enum { THREADS = 256, ROWS = 8, COLUMNS = 4 };
enum : int64_t { UNPACKED_BYTES = 64 << 20 };  // of one panel of packed weights, at most

template <typename real>
__global__ void __launch_bounds__(THREADS)
    row_norms_kernel(real *norms, const real *w, const real *a, const real *b, real scaling, int64_t N, int64_t C, int64_t R) {
  PT_SHARED(double, parts, THREADS / PT_WARP);
  int64_t first = (int64_t)blockIdx.x * ROWS;
  int rows = (int)pt_min(ROWS, N - first);
  double sums[ROWS] = {};
  for (int64_t begin = threadIdx.x; begin < C; begin += THREADS * COLUMNS) {
    real update[ROWS][COLUMNS] = {};
    for (int64_t r = 0; r < R; r++) {
      real at[COLUMNS];
#pragma unroll
      for (int j = 0; j < COLUMNS; j++) at[j] = begin + j * THREADS < C ? a[r * C + begin + j * THREADS] : (real)0;
#pragma unroll
      for (int i = 0; i < ROWS; i++) {
        real factor = i < rows ? b[(first + i) * R + r] : (real)0;
#pragma unroll
        for (int j = 0; j < COLUMNS; j++) update[i][j] += factor * at[j];
      }
    }
#pragma unroll
    for (int i = 0; i < ROWS; i++) {
#pragma unroll
      for (int j = 0; j < COLUMNS; j++) {
        int64_t c = begin + j * THREADS;
        if (i >= rows || c >= C) continue;
        double value = (double)(w[(first + i) * C + c] + scaling * update[i][j]);
        sums[i] += value * value;
      }
    }
  }
#pragma unroll
  for (int i = 0; i < ROWS; i++) {
    double sum = pt_block_sum(sums[i], parts);
    if (threadIdx.x == 0 && i < rows) norms[first + i] = (real)sqrt(sum);
  }
}

template <typename real>
static int dense(real *norms, const real *w, const real *a, const real *b, double scaling, int64_t N, int64_t C, int64_t R) {
  return PT_LAUNCH(row_norms_kernel<real>, dim3((unsigned)pt_ceil_div(N, ROWS)), dim3(THREADS), 0, norms, w, a, b, (real)scaling, N, C, R);
}

/// Panels of rows are unpacked one after the other.
static int packed(float *norms, const void *w, pt_dtype type, const float *a, const float *b, double scaling, int64_t N, int64_t C, int64_t R) {
  int64_t panel = pt_max(1, UNPACKED_BYTES / (pt_max(1, C) * (int64_t)sizeof(float)));
  for (int64_t row = 0; row < N; row += panel) {
    int64_t count = pt_min(panel, N - row);
    float *unpacked;
    PT_TRY(pt_scratch(PT_SCRATCH_UNPACKED, (size_t)(pt_min(panel, N) * C), &unpacked));
    const void *x = (const unsigned char *)w + row * C / pt_block_elements(type) * (int64_t)pt_block_bytes(type);
    PT_TRY(pt_unpack_rows(unpacked, x, C, type, count, C));
    PT_TRY(dense<float>(norms + row, unpacked, a, b + row * R, scaling, count, C, R));
  }
  return PT_OK;
}

template <typename real>
static int row_norms(void *norms, const void *w, pt_dtype w_type, const void *a, const void *b, double scaling, int64_t N, int64_t C,
                     int64_t R) {
  bool is_packed = sizeof(real) == sizeof(float) && pt_is_packed(w_type);
  if (!is_packed && w_type != pt_type_of<real>())
    return pt_fail(PT_INVALID_ARGUMENT, "row_norms: weights of type %d are not supported here", (int)w_type);
  if (C % pt_block_elements(w_type) != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "row_norms: rows of %lld elements (must be a multiple of the block of %lld)", (long long)C,
                   (long long)pt_block_elements(w_type));
  if (N <= 0) return PT_OK;
  PT_SESSION;
  if (is_packed) return packed((float *)norms, w, w_type, (const float *)a, (const float *)b, scaling, N, C, R);
  return dense<real>((real *)norms, (const real *)w, (const real *)a, (const real *)b, scaling, N, C, R);
}
PT_CUDA_OP(row_norms)
