#include <vector>

#include "kernels.cuh"

enum { SQUARES_PER_BLOCK = 4096, SQUARES_THREADS = 256, ADAMW_PER_BLOCK = 2048, ADAMW_THREADS = 256 };

// --- lists of arrays in one launch ---

/// The number of blocks before each array, [count + 1], where an array of n(i) elements has one for every `per_block` of them.
template <typename F> static std::vector<int64_t> first_blocks(int64_t count, int64_t per_block, F n) {
  std::vector<int64_t> first((size_t)pt_max(0, count) + 1);
  for (int64_t i = 0; i < count; i++) first[(size_t)i + 1] = first[(size_t)i] + pt_ceil_div(pt_max(0, n(i)), per_block);
  return first;
}

/// The array that a block works on: the last one that begins at it or before. Arrays without elements have no block.
static __device__ int64_t array_of_block(const int64_t *first, int64_t count, int64_t block) {
  int64_t low = 0, high = count;  // first[low] <= block < first[high]
  while (high - low > 1) {
    int64_t middle = (low + high) / 2;
    if (first[middle] <= block) low = middle;
    else high = middle;
  }
  return low;
}

// --- sums of squares ---

template <typename real> __global__ void block_squares_kernel(double *blocks, const pt_vector *x, const int64_t *first, int64_t count) {
  PT_SHARED(double, parts, SQUARES_THREADS / PT_WARP);
  int64_t i = array_of_block(first, count, blockIdx.x);
  const real *elements = (const real *)x[i].elements;
  int64_t begin = (blockIdx.x - first[i]) * SQUARES_PER_BLOCK, end = pt_min(x[i].n, begin + SQUARES_PER_BLOCK);
  double sum = 0;
  for (int64_t k = begin + threadIdx.x; k < end; k += SQUARES_THREADS) sum += (double)elements[k] * (double)elements[k];
  sum = pt_block_sum(sum, parts);
  if (threadIdx.x == 0) blocks[blockIdx.x] = sum;
}

/// One block of threads an array; each thread takes a run of the array's blocks.
static __global__ void sum_blocks_kernel(double *results, const double *blocks, const int64_t *first) {
  PT_SHARED(double, parts, SQUARES_THREADS / PT_WARP);
  int64_t count = first[blockIdx.x + 1] - first[blockIdx.x], run = pt_ceil_div(count, SQUARES_THREADS);
  int64_t begin = threadIdx.x * run, end = pt_min(count, begin + run);
  double sum = 0;
  for (int64_t block = begin; block < end; block++) sum += blocks[first[blockIdx.x] + block];
  sum = pt_block_sum(sum, parts);
  if (threadIdx.x == 0) results[blockIdx.x] = sum;
}

template <typename real> static int sum_squares(double *results, const pt_vector *x, int64_t count) {
  if (count <= 0) return PT_OK;
  PT_SESSION;
  std::vector<int64_t> first = first_blocks(count, SQUARES_PER_BLOCK, [=](int64_t i) { return x[i].n; });
  const void *vectors, *first_on_device;
  pt_upload uploads[] = {{x, (size_t)count * sizeof *x, &vectors}, {first.data(), first.size() * sizeof(int64_t), &first_on_device}};
  PT_TRY(pt_upload_all(uploads, 2));
  double *sums;
  PT_TRY(pt_scratch(PT_SCRATCH_SMALL, (size_t)(count + first.back()), &sums));
  double *blocks = sums + count;
  if (first.back() > 0)
    PT_TRY(PT_LAUNCH(block_squares_kernel<real>, dim3((unsigned)first.back()), dim3(SQUARES_THREADS), 0, blocks,
                     (const pt_vector *)vectors, (const int64_t *)first_on_device, count));
  PT_TRY(PT_LAUNCH(sum_blocks_kernel, dim3((unsigned)count), dim3(SQUARES_THREADS), 0, sums, blocks, (const int64_t *)first_on_device));
  return pt_read(results, sums, (size_t)count * sizeof(double));
}
PT_CUDA_OP(sum_squares)

// --- AdamW ---

// Rounded after every operation, as on the CPU, whatever the compiler would like to fuse.
static __device__ float product(float a, float b) { return __fmul_rn(a, b); }
static __device__ double product(double a, double b) { return __dmul_rn(a, b); }
static __device__ float sum(float a, float b) { return __fadd_rn(a, b); }
static __device__ double sum(double a, double b) { return __dadd_rn(a, b); }

/// What a step needs, computed in f64 and rounded once. It goes up as data: a recorded graph is replayed with that of another step.
template <typename real> struct adamw_settings {
  real decay, clip, weight1, beta2, weight2, step_size, root2, epsilon;
  int32_t skip;
};

/// The operations and their order are those of torch.optim.AdamW on one tensor, the two fused ones included.
template <typename real>
__global__ void adamw_kernel(const pt_trained *parameters, const int64_t *first, int64_t count, const adamw_settings<real> *settings) {
  const adamw_settings<real> step = *settings;
  if (step.skip) return;
  int64_t which = array_of_block(first, count, blockIdx.x);
  const pt_trained it = parameters[which];
  real *parameter = (real *)it.parameter, *exp_avg = (real *)it.exp_avg, *exp_avg_sq = (real *)it.exp_avg_sq;
  const real *gradient = (const real *)it.gradient;
  int64_t begin = (blockIdx.x - first[which]) * ADAMW_PER_BLOCK, end = pt_min(it.n, begin + ADAMW_PER_BLOCK);
  for (int64_t i = begin + threadIdx.x; i < end; i += ADAMW_THREADS) {
    real g = product(gradient[i], step.clip);
    real m = fma(step.weight1, g - exp_avg[i], exp_avg[i]);
    real v = fma(product(step.weight2, g), g, product(exp_avg_sq[i], step.beta2));
    real denominator = sum(sqrt(v) / step.root2, step.epsilon);
    exp_avg[i] = m;
    exp_avg_sq[i] = v;
    parameter[i] = sum(product(parameter[i], step.decay), product(step.step_size, m) / denominator);
  }
}

template <typename real> static int adamw(const pt_trained *parameters, int64_t count, const pt_adamw *step) {
  std::vector<int64_t> first = first_blocks(count, ADAMW_PER_BLOCK, [=](int64_t i) { return parameters[i].n; });
  if (first.back() == 0) return PT_OK;
  PT_SESSION;
  adamw_settings<real> settings = {(real)(1 - step->learning_rate * step->weight_decay), (real)step->gradient_scale,
                                   (real)(1 - step->beta1), (real)step->beta2, (real)(1 - step->beta2),
                                   (real)(-(step->learning_rate / step->bias_correction1)), (real)sqrt(step->bias_correction2),
                                   (real)step->epsilon, step->skip};
  const void *list, *first_on_device, *settings_on_device;
  pt_upload uploads[] = {{parameters, (size_t)count * sizeof *parameters, &list},
                         {first.data(), first.size() * sizeof(int64_t), &first_on_device},
                         {&settings, sizeof settings, &settings_on_device}};
  PT_TRY(pt_upload_all(uploads, 3));
  return PT_LAUNCH(adamw_kernel<real>, dim3((unsigned)first.back()), dim3(ADAMW_THREADS), 0, (const pt_trained *)list,
                   (const int64_t *)first_on_device, count, (const adamw_settings<real> *)settings_on_device);
}
PT_CUDA_OP(adamw)
