#include "kernels.cuh"

enum { LOSS_THREADS = 256 };

/// One block per row.
template <typename real>
__global__ void softmax_cross_entropy_kernel(real *logits, double *losses, const int32_t *labels, const double *gradient_scale_,
                                             int64_t V) {
  PT_SHARED(real, parts, LOSS_THREADS / PT_WARP);
  int64_t n = blockIdx.x;
  int32_t label = labels[n];
  double gradient_scale = *gradient_scale_;
  logits += n * V;
  if (label < 0) {
    if (threadIdx.x == 0) losses[n] = 0;
    if (gradient_scale != 0) {
      for (int64_t v = threadIdx.x; v < V; v += LOSS_THREADS) logits[v] = 0;
    }
    return;
  }
  real largest = -(real)INFINITY;
  for (int64_t v = threadIdx.x; v < V; v += LOSS_THREADS) largest = fmax(largest, logits[v]);
  largest = pt_block_largest(largest, parts);
  real picked = logits[label], sum = 0;
  // The sum's barriers part this reading of the label's logit from its overwriting.
  for (int64_t v = threadIdx.x; v < V; v += LOSS_THREADS) sum += exp(logits[v] - largest);
  sum = pt_block_sum(sum, parts);
  if (threadIdx.x == 0) losses[n] = log((double)sum) + ((double)largest - (double)picked);
  if (gradient_scale == 0) return;
  real scale = (real)(gradient_scale / (double)sum);
  for (int64_t v = threadIdx.x; v < V; v += LOSS_THREADS) {
    logits[v] = exp(logits[v] - largest) * scale - (v == label ? (real)gradient_scale : (real)0);
  }
}

template <typename real>
static int softmax_cross_entropy(void *logits, double *losses, const int32_t *labels, double gradient_scale, int64_t N, int64_t V) {
  for (int64_t n = 0; n < N; n++) {
    if (labels[n] >= V)
      return pt_fail(PT_INVALID_ARGUMENT, "softmax_cross_entropy: labels[%lld] is %d (must be below %lld)", (long long)n, labels[n],
                     (long long)V);
  }
  if (N <= 0) return PT_OK;
  PT_SESSION;
  // The scale differs from step to step with the number of labels: as data, and not as an argument, a recorded graph can be replayed.
  const void *device_labels, *device_scale;
  pt_upload uploads[] = {{labels, (size_t)N * sizeof(int32_t), &device_labels}, {&gradient_scale, sizeof gradient_scale, &device_scale}};
  PT_TRY(pt_upload_all(uploads, 2));
  return PT_LAUNCH(softmax_cross_entropy_kernel<real>, dim3((unsigned)N), dim3(LOSS_THREADS), 0, (real *)logits, losses,
                   (const int32_t *)device_labels, (const double *)device_scale, V);
}
PT_CUDA_OP(softmax_cross_entropy)
