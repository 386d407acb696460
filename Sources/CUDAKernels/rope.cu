#include "kernels.cuh"

// Su et al. 2021, arXiv:2104.09864. The rotation by -angle is the inverse and, being orthogonal, the transpose.

template <typename real>
static int rope(void *y_, const void *x_, const void *cosine_, const void *sine_, const int32_t *positions, int inverse, int accumulate,
                int64_t N, int64_t H, int64_t D, int64_t R) {
  if (R % 2 != 0 || R < 0 || R > D)
    return pt_fail(PT_INVALID_ARGUMENT, "rope: %lld of %lld channels (must be even, and not more)", (long long)R, (long long)D);
  PT_SESSION;
  real *y = (real *)y_;
  const real *x = (const real *)x_, *cosine = (const real *)cosine_, *sine = (const real *)sine_;
  real direction = inverse ? -1 : 1;
  int half = (int)(R / 2), threads = (int)(D - R) + half;
  // Each head has a thread for every pair, then one for every channel that stays. Both numbers of a pair are read before either is written: y
  // may be x.
  return pt_each_in_rows(N, H * threads, [=] __device__(int64_t n, int64_t p) {
    int head = (int)p / threads, i = (int)p % threads;
    if (i >= half) {
      int64_t kept = (n * H + head) * D + R + i - half;
      y[kept] = accumulate ? y[kept] + x[kept] : x[kept];
      return;
    }
    int64_t first = (n * H + head) * D + i, second = first + half, angle = (int64_t)positions[n] * half + i;
    real a = x[first], b = x[second], c = cosine[angle], s = direction * sine[angle];
    real turned_a = a * c - b * s, turned_b = b * c + a * s;
    y[first] = accumulate ? y[first] + turned_a : turned_a;
    y[second] = accumulate ? y[second] + turned_b : turned_b;
  });
}
PT_CUDA_OP(rope)
