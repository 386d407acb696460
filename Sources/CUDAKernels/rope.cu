#include "kernels.cuh"

// Su et al. 2021, arXiv:2104.09864. The rotation by -angle is the inverse and, being orthogonal, the transpose.

template <typename real>
static int rope(void *y_, const void *x_, const void *cosine_, const void *sine_, const int32_t *positions, int inverse, int accumulate,
                int64_t N, int64_t H, int64_t D) {
  if (D % 2 != 0) return pt_fail(PT_INVALID_ARGUMENT, "rope: head dimension %lld (must be even)", (long long)D);
  PT_SESSION;
  real *y = (real *)y_;
  const real *x = (const real *)x_, *cosine = (const real *)cosine_, *sine = (const real *)sine_;
  real direction = inverse ? -1 : 1;
  int half = (int)(D / 2);
  // Pair p of a row is pair p % half of head p / half. Both numbers are read before either is written: y may be x.
  return pt_each_in_rows(N, H * half, [=] __device__(int64_t n, int64_t p) {
    int head = (int)p / half, i = (int)p % half;
    int64_t first = (n * H + head) * D + i, second = first + half, angle = (int64_t)positions[n] * half + i;
    real a = x[first], b = x[second], c = cosine[angle], s = direction * sine[angle];
    real turned_a = a * c - b * s, turned_b = b * c + a * s;
    y[first] = accumulate ? y[first] + turned_a : turned_a;
    y[second] = accumulate ? y[second] + turned_b : turned_b;
  });
}
PT_CUDA_OP(rope)
