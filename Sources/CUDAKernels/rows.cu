#include "kernels.cuh"

// --- bias, and its gradient ---

template <typename real> static int add_row(void *y_, const void *row_, int64_t N, int64_t C) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *row = (const real *)row_;
  return pt_each_in_rows(N, C, [=] __device__(int64_t n, int64_t c) { y[n * C + c] += row[c]; });
}
PT_CUDA_OP(add_row)

template <typename real> static int sum_rows(void *dst, const void *x_, int64_t ldx, int accumulate, int64_t N, int64_t C) {
  PT_SESSION;
  const real *x = (const real *)x_;
  return pt_sum_over_rows((real *)dst, accumulate, N, C, [=] __device__(int64_t n, int64_t c) { return x[n * ldx + c]; });
}
PT_CUDA_OP(sum_rows)

// --- a factor for each column, and its gradient ---

template <typename real> static int scale_columns(void *y_, const void *x_, const void *s_, int accumulate, int64_t N, int64_t C) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *x = (const real *)x_, *s = (const real *)s_;
  if (accumulate) return pt_each_in_rows(N, C, [=] __device__(int64_t n, int64_t c) { y[n * C + c] += x[n * C + c] * s[c]; });
  return pt_each_in_rows(N, C, [=] __device__(int64_t n, int64_t c) { y[n * C + c] = x[n * C + c] * s[c]; });
}
PT_CUDA_OP(scale_columns)

template <typename real>
static int scale_columns_backward(void *ds, const void *dy_, const void *x_, int accumulate, int64_t N, int64_t C) {
  PT_SESSION;
  const real *dy = (const real *)dy_, *x = (const real *)x_;
  return pt_sum_over_rows((real *)ds, accumulate, N, C, [=] __device__(int64_t n, int64_t c) { return dy[n * C + c] * x[n * C + c]; });
}
PT_CUDA_OP(scale_columns_backward)

// --- strided copies ---

template <typename real>
static int copy_columns(void *y_, int64_t ldy, const void *x_, int64_t ldx, int accumulate, int64_t N, int64_t C) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *x = (const real *)x_;
  if (accumulate) return pt_each_in_rows(N, C, [=] __device__(int64_t n, int64_t c) { y[n * ldy + c] += x[n * ldx + c]; });
  return pt_each_in_rows(N, C, [=] __device__(int64_t n, int64_t c) { y[n * ldy + c] = x[n * ldx + c]; });
}
PT_CUDA_OP(copy_columns)

// --- rows by index: embeddings, and the rows that carry a label ---

template <typename real> static int gather_rows(void *y_, const void *x_, const int32_t *rows, int64_t N, int64_t C) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *x = (const real *)x_;
  return pt_each_in_rows(N, C, [=] __device__(int64_t n, int64_t c) { y[n * C + c] = x[rows[n] * C + c]; });
}
PT_CUDA_OP(gather_rows)

/// Several rows may be added to the same one, in order: the warp of the first of them adds them all, and those of the others do nothing.
template <typename real>
__global__ void scatter_add_rows_kernel(real *dx, const real *dy, const int32_t *rows, int *fault, int64_t N, int64_t C, int64_t V) {
  int64_t n = (int64_t)blockIdx.x * PT_ROWS_PER_BLOCK + threadIdx.y, lane = threadIdx.x;
  if (n >= N) return;
  int32_t row = rows[n];
  if (row < 0 || row >= V) {
    *fault = PT_FAULT_SCATTER_ROW;
    return;
  }
  for (int64_t m = 0; m < n; m += PT_WARP) {
    if (__ballot_sync(0xffffffffu, m + lane < n && rows[m + lane] == row)) return;
  }
  real *target = dx + row * C;
  for (int64_t m = n; m < N; m += PT_WARP) {
    unsigned matches = __ballot_sync(0xffffffffu, m + lane < N && rows[m + lane] == row);
    for (; matches; matches &= matches - 1) {
      const real *source = dy + (m + __ffs((int)matches) - 1) * C;
      for (int64_t c = lane; c < C; c += PT_WARP) target[c] += source[c];
    }
  }
}

template <typename real>
static int scatter_add_rows(void *dx, const void *dy, const int32_t *rows, int64_t N, int64_t C, int64_t V) {
  if (N <= 0) return PT_OK;
  PT_SESSION;
  dim3 grid((unsigned)pt_ceil_div(N, PT_ROWS_PER_BLOCK));
  return PT_LAUNCH(scatter_add_rows_kernel<real>, grid, dim3(PT_WARP, PT_ROWS_PER_BLOCK), 0, (real *)dx, (const real *)dy, rows,
                   pt_fault_word(), N, C, V);
}
PT_CUDA_OP(scatter_add_rows)
