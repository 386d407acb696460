#include "kernels.cuh"

enum { SQUARES_PER_BLOCK = 4096, SQUARES_THREADS = 256 };

template <typename real> __global__ void block_squares_kernel(double *blocks, const real *x, int64_t n) {
  PT_SHARED(double, parts, SQUARES_THREADS / PT_WARP);
  int64_t begin = (int64_t)blockIdx.x * SQUARES_PER_BLOCK, end = pt_min(n, begin + SQUARES_PER_BLOCK);
  double sum = 0;
  for (int64_t i = begin + threadIdx.x; i < end; i += SQUARES_THREADS) sum += (double)x[i] * (double)x[i];
  sum = pt_block_sum(sum, parts);
  if (threadIdx.x == 0) blocks[blockIdx.x] = sum;
}

/// One block of threads; each takes a run of the blocks.
static __global__ void sum_blocks_kernel(double *result, const double *blocks, int64_t count) {
  PT_SHARED(double, parts, SQUARES_THREADS / PT_WARP);
  int64_t run = pt_ceil_div(count, SQUARES_THREADS), begin = threadIdx.x * run, end = pt_min(count, begin + run);
  double sum = 0;
  for (int64_t block = begin; block < end; block++) sum += blocks[block];
  sum = pt_block_sum(sum, parts);
  if (threadIdx.x == 0) *result = sum;
}

template <typename real> static int sum_squares(double *result, const void *x, int64_t n) {
  if (n <= 0) return PT_OK;
  PT_SESSION;
  int64_t blocks = pt_ceil_div(n, SQUARES_PER_BLOCK);
  double *sums = (double *)pt_scratch(PT_SCRATCH_SMALL, (size_t)(blocks + 1) * sizeof(double)), sum;
  if (!sums) return PT_OUT_OF_MEMORY;
  PT_TRY(PT_LAUNCH(block_squares_kernel<real>, dim3((unsigned)blocks), dim3(SQUARES_THREADS), 0, sums, (const real *)x, n));
  PT_TRY(PT_LAUNCH(sum_blocks_kernel, dim3(1), dim3(SQUARES_THREADS), 0, sums + blocks, sums, blocks));
  PT_TRY(pt_read(&sum, sums + blocks, sizeof sum));
  *result += sum;
  return PT_OK;
}

// Rounded after every operation, as on the CPU, whatever the compiler would like to fuse.
static __device__ float product(float a, float b) { return __fmul_rn(a, b); }
static __device__ double product(double a, double b) { return __dmul_rn(a, b); }
static __device__ float sum(float a, float b) { return __fadd_rn(a, b); }
static __device__ double sum(double a, double b) { return __dadd_rn(a, b); }

/// The operations and their order are those of torch.optim.AdamW on one tensor, the two fused ones included. Scalars are computed in f64
/// and rounded once.
template <typename real>
static int adamw(void *parameter_, const void *gradient_, void *exp_avg_, void *exp_avg_sq_, const pt_adamw *step, int64_t n) {
  if (step->skip) return PT_OK;
  PT_SESSION;
  real *parameter = (real *)parameter_, *exp_avg = (real *)exp_avg_, *exp_avg_sq = (real *)exp_avg_sq_;
  const real *gradient = (const real *)gradient_;
  real decay = (real)(1 - step->learning_rate * step->weight_decay), clip = (real)step->gradient_scale;
  real weight1 = (real)(1 - step->beta1), beta2 = (real)step->beta2, weight2 = (real)(1 - step->beta2);
  real step_size = (real)(-(step->learning_rate / step->bias_correction1)), root2 = (real)sqrt(step->bias_correction2);
  real epsilon = (real)step->epsilon;
  return pt_each(n, [=] __device__(int64_t i) {
    real g = product(gradient[i], clip);
    real m = fma(weight1, g - exp_avg[i], exp_avg[i]);
    real v = fma(product(weight2, g), g, product(exp_avg_sq[i], beta2));
    real denominator = sum(sqrt(v) / root2, epsilon);
    exp_avg[i] = m;
    exp_avg_sq[i] = v;
    parameter[i] = sum(product(parameter[i], decay), product(step_size, m) / denominator);
  });
}

template <typename real> static void enter(pt_ops *table) {
  table->sum_squares = sum_squares<real>;
  table->adamw = adamw<real>;
}

void pt_enter_optimizer(pt_ops *f32, pt_ops *f64) {
  enter<float>(f32);
  enter<double>(f64);
}
