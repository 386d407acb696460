#include "kernels.cuh"

// Ba, Kiros & Hinton 2016, arXiv:1607.06450: y = (x - mean) * rstd * weight + bias with rstd = 1 / sqrt(variance + epsilon).

template <typename real>
static int layer_norm_forward(void *y_, void *mean_, void *rstd_, const void *x_, const void *weight_, const void *bias_, double epsilon,
                              int64_t N, int64_t C) {
  PT_SESSION;
  real *y = (real *)y_, *mean_out = (real *)mean_, *rstd_out = (real *)rstd_;
  const real *x = (const real *)x_, *weight = (const real *)weight_, *bias = (const real *)bias_;
  return pt_each_row(N, [=] __device__(int64_t n, int lane) {
    const real *row = x + n * C;
    real sum = 0, squares = 0;
    for (int64_t c = lane; c < C; c += PT_WARP) sum += row[c];
    real mean = pt_warp_sum(sum) / (real)C;
    for (int64_t c = lane; c < C; c += PT_WARP) squares += (row[c] - mean) * (row[c] - mean);
    real rstd = (real)(1 / sqrt((double)pt_warp_sum(squares) / (double)C + epsilon));
    for (int64_t c = lane; c < C; c += PT_WARP) y[n * C + c] = (row[c] - mean) * rstd * weight[c] + bias[c];
    if (mean_out && lane == 0) mean_out[n] = mean;
    if (rstd_out && lane == 0) rstd_out[n] = rstd;
  });
}
PT_CUDA_OP(layer_norm_forward)

/// With g = dy * weight and z = (x - mean) * rstd: dx = rstd * (g - mean(g) - z * mean(g * z)), and dweight and dbias are the sums of
/// dy * z and of dy over the rows.
template <typename real>
static int layer_norm_backward(void *dx_, void *dweight, void *dbias, const void *dy_, const void *x_, const void *weight_,
                               const void *mean_, const void *rstd_, int accumulate_dx, int64_t N, int64_t C) {
  PT_SESSION;
  real *dx = (real *)dx_;
  const real *dy = (const real *)dy_, *x = (const real *)x_, *weight = (const real *)weight_;
  const real *mean = (const real *)mean_, *rstd = (const real *)rstd_;
  if (dweight) {
    auto term = [=] __device__(int64_t n, int64_t c) { return dy[n * C + c] * ((x[n * C + c] - mean[n]) * rstd[n]); };
    PT_TRY(pt_sum_over_rows((real *)dweight, 1, N, C, term));
  }
  if (dbias) {
    auto term = [=] __device__(int64_t n, int64_t c) { return dy[n * C + c]; };
    PT_TRY(pt_sum_over_rows((real *)dbias, 1, N, C, term));
  }
  if (!dx) return PT_OK;
  return pt_each_row(N, [=] __device__(int64_t n, int lane) {
    const real *x_row = x + n * C, *dy_row = dy + n * C;
    real *dx_row = dx + n * C, m = mean[n], r = rstd[n], sum = 0, dot = 0;
    for (int64_t c = lane; c < C; c += PT_WARP) {
      real g = dy_row[c] * weight[c];
      sum += g;
      dot += g * ((x_row[c] - m) * r);
    }
    real mean_g = pt_warp_sum(sum) / (real)C, mean_gz = pt_warp_sum(dot) / (real)C;
    for (int64_t c = lane; c < C; c += PT_WARP) {
      real d = r * (dy_row[c] * weight[c] - mean_g - (x_row[c] - m) * r * mean_gz);
      dx_row[c] = accumulate_dx ? dx_row[c] + d : d;
    }
  });
}
PT_CUDA_OP(layer_norm_backward)
