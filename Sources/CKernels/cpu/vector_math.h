/// exp, tanh and the normal distribution without branches or calls, so that loops over them vectorise.
///
/// f32: polynomials fitted for the least largest relative error. Bounds against f64 (the activation tests hold looser ones): exp 2 ulp,
/// sigmoid and tanh 4 ulp, the upper tail of the normal distribution 1.2e-6 relative. Subnormal results are 0. f64: the C library.
#ifndef PT_CPU_VECTOR_MATH_H
#define PT_CPU_VECTOR_MATH_H

#include "common.h"

PT_INLINE float pt_float_of_bits(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

PT_INLINE uint32_t pt_bits_of_float(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

/// To the nearest bf16, ties to even; of a finite number below the limit of the type.
PT_INLINE uint16_t pt_bf16_of_float(float x) {
  uint32_t bits = pt_bits_of_float(x);
  return (uint16_t)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

/// The largest of n values, -infinity of none. NaN may be passed over: exp(NaN - largest) still is NaN.
#define PT_LARGEST(type, suffix)                                                                   \
  PT_INLINE type pt_largest_##suffix(const type *x, int64_t n) {                                   \
    typedef type lanes __attribute__((vector_size(64), aligned(sizeof(type))));                    \
    enum { LANES = 64 / sizeof(type) };                                                            \
    type largest = -(type)INFINITY;                                                                \
    int64_t i = 0;                                                                                 \
    if (n >= LANES) {                                                                              \
      lanes a = *(const lanes *)x, b = a;                                                          \
      for (i = LANES; i + 2 * LANES <= n; i += 2 * LANES) {                                        \
        a = __builtin_elementwise_max(a, *(const lanes *)(x + i));                                 \
        b = __builtin_elementwise_max(b, *(const lanes *)(x + i + LANES));                         \
      }                                                                                            \
      for (; i + LANES <= n; i += LANES) a = __builtin_elementwise_max(a, *(const lanes *)(x + i)); \
      largest = __builtin_reduce_max(__builtin_elementwise_max(a, b));                             \
    }                                                                                              \
    for (; i < n; i++) largest = x[i] > largest ? x[i] : largest;                                  \
    return largest;                                                                                \
  }
PT_LARGEST(float, f32)
PT_LARGEST(double, f64)
#undef PT_LARGEST

/// exp(x) = 2^n exp(r) with n = round(x / log 2); 2^n in two factors so that n may be -150 ... 128.
PT_INLINE float pt_exp_f32(float x) {
#pragma clang fp reassociate(off)
  x = x > 89.0f ? 89.0f : x;
  x = x < -104.0f ? -104.0f : x;
  const float round = 0x1.8p23f;  // adding it leaves the nearest integer in the low bits
  float shifted = x * 0x1.715476p0f + round;
  uint32_t n = pt_bits_of_float(shifted) - pt_bits_of_float(round);
  float whole = shifted - round;
  float r = (x - whole * 0x1.62e4p-1f) - whole * 0x1.7f7d1cp-20f;  // log 2 in two parts; the product with the first is exact
  float p = 0.0013813144504763693f;
  p = p * r + 0.008369418835554419f;
  p = p * r + 0.041668456787412565f;
  p = p * r + 0.166665147913985f;
  p = p * r + 0.4999999305072447f;
  p = p * (r * r) + r + 1.0f;
  uint32_t half = (uint32_t)((int32_t)n >> 1);
  return p * pt_float_of_bits((half + 127) << 23) * pt_float_of_bits((n - half + 127) << 23);
}

PT_INLINE double pt_exp_f64(double x) { return exp(x); }

/// 1 / (1 + exp(-x))
PT_INLINE float pt_sigmoid_f32(float x) { return 1.0f / (1.0f + pt_exp_f32(-x)); }
PT_INLINE double pt_sigmoid_f64(double x) { return 1.0 / (1.0 + exp(-x)); }

PT_INLINE float pt_tanh_f32(float x) {
#pragma clang fp reassociate(off)
  float square = x * x;
  float p = -0.005591016187416513f;
  p = p * square + 0.020538820092314367f;
  p = p * square - 0.05370965756066303f;
  p = p * square + 0.1333109225439447f;
  p = p * square - 0.3333326951710133f;
  float small = x + x * square * p;
  float large = 1.0f - 2.0f / (pt_exp_f32(2.0f * fabsf(x)) + 1.0f);
  return fabsf(x) < 0.625f ? small : copysignf(large, x);
}

PT_INLINE double pt_tanh_f64(double x) { return tanh(x); }

/// The standard normal distribution at x: its density and the mass below x.
typedef struct pt_normal_f32 { float density, mass; } pt_normal_f32;
typedef struct pt_normal_f64 { double density, mass; } pt_normal_f64;

/// The mass above z = |x| is exp(-z^2 / 2) times a polynomial in 1 / (1 + 0.35 z).
PT_INLINE pt_normal_f32 pt_standard_normal_f32(float x) {
#pragma clang fp reassociate(off)
  float z = fabsf(x);
  float t = 1.0f / (1.0f + 0.35f * z);
  float p = -0.028199622630398654f;
  p = p * t + 0.13906457793262295f;
  p = p * t - 0.24476536450007988f;
  p = p * t + 0.14542024161497008f;
  p = p * t - 0.012424931722110334f;
  p = p * t + 0.10020251410954088f;
  p = p * t + 0.12151105088723049f;
  p = p * t + 0.13953678973679676f;
  p = p * t + 0.1396563116267464f;
  p = p * t - 1.5808020679166294e-06f;
  float bell = pt_exp_f32(-0.5f * z * z);
  float above = p * bell;
  return (pt_normal_f32){.density = 0.3989422804014327f * bell, .mass = x < 0 ? above : 1.0f - above};
}

PT_INLINE pt_normal_f64 pt_standard_normal_f64(double x) {
  return (pt_normal_f64){.density = 0.3989422804014326779 * exp(-0.5 * x * x), .mass = 0.5 * erfc(-x * 0.7071067811865475244)};
}

#endif
