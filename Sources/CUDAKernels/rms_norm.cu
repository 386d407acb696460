#include "kernels.cuh"

// Zhang & Sennrich 2019, arXiv:1910.07467: y = x * rstd * weight with rstd = 1 / sqrt(mean(x^2) + epsilon).

template <typename real>
static int rms_norm_forward(void *y_, void *rstd_, const void *x_, const void *weight_, double epsilon, int64_t N, int64_t C) {
  PT_SESSION;
  real *y = (real *)y_, *rstd_out = (real *)rstd_;
  const real *x = (const real *)x_, *weight = (const real *)weight_;
  return pt_each_row(N, [=] __device__(int64_t n, int lane) {
    const real *row = x + n * C;
    real squares = 0;
    for (int64_t c = lane; c < C; c += PT_WARP) squares += row[c] * row[c];
    squares = pt_warp_sum(squares);
    real rstd = (real)(1 / sqrt((double)squares / (double)C + epsilon));
    for (int64_t c = lane; c < C; c += PT_WARP) y[n * C + c] = row[c] * rstd * weight[c];
    if (rstd_out && lane == 0) rstd_out[n] = rstd;
  });
}
PT_CUDA_OP(rms_norm_forward)

/// With g = dy * weight: dx = rstd * (g - x * rstd^2 * mean(g * x)), dweight = sum over rows of dy * x * rstd.
template <typename real>
static int rms_norm_backward(void *dx_, void *dweight, const void *dy_, const void *x_, const void *weight_, const void *rstd_,
                             int accumulate_dx, int64_t N, int64_t C) {
  PT_SESSION;
  real *dx = (real *)dx_;
  const real *dy = (const real *)dy_, *x = (const real *)x_, *weight = (const real *)weight_, *rstd = (const real *)rstd_;
  if (dweight) {
    auto term = [=] __device__(int64_t n, int64_t c) { return dy[n * C + c] * x[n * C + c] * rstd[n]; };
    PT_TRY(pt_sum_over_rows((real *)dweight, 1, N, C, term));
  }
  if (!dx) return PT_OK;
  return pt_each_row(N, [=] __device__(int64_t n, int lane) {
    const real *x_row = x + n * C, *dy_row = dy + n * C;
    real *dx_row = dx + n * C, r = rstd[n], dot = 0;
    for (int64_t c = lane; c < C; c += PT_WARP) dot += dy_row[c] * weight[c] * x_row[c];
    real slope = r * r * r * pt_warp_sum(dot) / (real)C;
    for (int64_t c = lane; c < C; c += PT_WARP) {
      real d = dy_row[c] * weight[c] * r - x_row[c] * slope;
      dx_row[c] = accumulate_dx ? dx_row[c] + d : d;
    }
  });
}
PT_CUDA_OP(rms_norm_backward)
