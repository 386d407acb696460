/// Unpacking of bf16, f16 and the block formats of GGUF to f32.
///
/// Products are rounded before they are added, in the order of ggml, so that the values equal those of the CPU bit for bit.
#include "unpack.h"

#include "kernels.cuh"
#include "runtime.h"

// --- numbers ---

/// A half-precision number, bit for bit: a GPU has an instruction for it, but a header of its own.
static __device__ float half_at(const uint8_t *bytes) {
  unsigned half = bytes[0] | (unsigned)bytes[1] << 8, sign = (half & 0x8000u) << 16, exponent = half >> 10 & 31, fraction = half & 1023;
  if (exponent == 31) return __uint_as_float(sign | 0x7f800000u | fraction << 13);
  if (exponent > 0) return __uint_as_float(sign | (exponent + 112) << 23 | fraction << 13);
  float subnormal = (float)fraction * 5.9604644775390625e-08f;  // 2^-24
  return sign ? -subnormal : subnormal;
}

/// The six-bit scale and minimum of group `group` of 8, packed in 12 bytes.
static __device__ int six_bit_scale(const uint8_t *scales, int group) {
  return group < 4 ? scales[group] & 63 : (scales[group + 4] & 15) | (scales[group - 4] >> 6) << 4;
}
static __device__ int six_bit_minimum(const uint8_t *scales, int group) {
  return group < 4 ? scales[group + 4] & 63 : scales[group + 4] >> 4 | (scales[group] >> 6) << 4;
}

// --- element i of a block of each type of packed_types.def; the offsets are those of the structures in cpu/unpack.h ---

struct bf16 {
  static __device__ float at(const uint8_t *x, int) { return __uint_as_float((unsigned)x[0] << 16 | (unsigned)x[1] << 24); }
};

struct f16 {
  static __device__ float at(const uint8_t *x, int) { return half_at(x); }
};

struct q4_0 {  // scale [2], low_high [16]
  static __device__ float at(const uint8_t *x, int i) {
    int value = x[2 + i % 16] >> (i / 16 * 4) & 15;
    return __fmul_rn(half_at(x), (float)(value - 8));
  }
};

struct q4_1 {  // scale [2], minimum [2], low_high [16]
  static __device__ float at(const uint8_t *x, int i) {
    int value = x[4 + i % 16] >> (i / 16 * 4) & 15;
    return __fadd_rn(__fmul_rn(half_at(x), (float)value), half_at(x + 2));
  }
};

/// The fifth bit of element i, in its place.
static __device__ int fifth_bit(const uint8_t *fifth, int i) { return (fifth[i / 8] >> (i % 8) & 1) << 4; }

struct q5_0 {  // scale [2], fifth [4], low_high [16]
  static __device__ float at(const uint8_t *x, int i) {
    int value = (x[6 + i % 16] >> (i / 16 * 4) & 15) | fifth_bit(x + 2, i);
    return __fmul_rn(half_at(x), (float)(value - 16));
  }
};

struct q5_1 {  // scale [2], minimum [2], fifth [4], low_high [16]
  static __device__ float at(const uint8_t *x, int i) {
    int value = (x[8 + i % 16] >> (i / 16 * 4) & 15) | fifth_bit(x + 4, i);
    return __fadd_rn(__fmul_rn(half_at(x), (float)value), half_at(x + 2));
  }
};

struct q8_0 {  // scale [2], values [32]
  static __device__ float at(const uint8_t *x, int i) { return __fmul_rn(half_at(x), (float)(int8_t)x[2 + i]); }
};

struct q4_k {  // scale [2], minimum [2], scales [12], low_high [128]
  static __device__ float at(const uint8_t *x, int i) {
    int group = i / 32, value = x[16 + group / 2 * 32 + i % 32] >> (group % 2 * 4) & 15;
    float d = __fmul_rn(half_at(x), (float)six_bit_scale(x + 4, group));
    float m = __fmul_rn(half_at(x + 2), (float)six_bit_minimum(x + 4, group));
    return __fadd_rn(__fmul_rn(d, (float)value), -m);
  }
};

struct q5_k {  // scale [2], minimum [2], scales [12], fifth [32], low_high [128]
  static __device__ float at(const uint8_t *x, int i) {
    int group = i / 32, value = x[48 + group / 2 * 32 + i % 32] >> (group % 2 * 4) & 15;
    value |= (x[16 + i % 32] >> group & 1) << 4;
    float d = __fmul_rn(half_at(x), (float)six_bit_scale(x + 4, group));
    float m = __fmul_rn(half_at(x + 2), (float)six_bit_minimum(x + 4, group));
    return __fadd_rn(__fmul_rn(d, (float)value), -m);
  }
};

struct q6_k {  // low_high [128], upper [64], scales [16], scale [2]
  static __device__ float at(const uint8_t *x, int i) {
    int half = i / 128, quarter = i / 32 % 4, k = i % 32;
    int value = x[half * 64 + quarter % 2 * 32 + k] >> (quarter / 2 * 4) & 15;
    value |= (x[128 + half * 32 + k] >> (quarter * 2) & 3) << 4;
    float d = __fmul_rn(half_at(x + 208), (float)(int8_t)x[192 + i / 16]);
    return __fmul_rn(d, (float)(value - 32));
  }
};

// --- by type ---

/// y[row] = row from[row] of x, or row `row` where there is no such list; `elements` of a block take `bytes`.
template <typename packed, int elements, int bytes, typename factor>
static int unpack_rows(factor *y, const void *x_, int64_t ldx, const int32_t *from, int64_t rows, int64_t n) {
  const uint8_t *x = (const uint8_t *)x_;
  int64_t row_bytes = ldx / elements * bytes;
  return pt_each_in_rows(rows, n, [=] __device__(int64_t row, int64_t i) {
    const uint8_t *source = x + (from ? from[row] : row) * row_bytes;
    y[row * n + i] = pt_as_factor<factor>(packed::at(source + i / elements * bytes, (int)(i % elements)));
  });
}

template <typename factor>
static int unpack_rows_of(pt_dtype type, factor *y, const void *x, int64_t ldx, const int32_t *from, int64_t rows, int64_t n) {
  switch (type) {
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) \
  case PT_##NAME: return unpack_rows<name, elements, bytes>(y, x, ldx, from, rows, n);
#include "packed_types.def"
    default: return pt_fail(PT_INVALID_ARGUMENT, "unpack: type %d is not a packed type", (int)type);
  }
}

int pt_unpack_rows(float *y, const void *x, int64_t ldx, pt_dtype type, int64_t rows, int64_t n) {
  return unpack_rows_of(type, y, x, ldx, nullptr, rows, n);
}

int pt_unpack_rows(pt_bf16 *y, const void *x, int64_t ldx, pt_dtype type, int64_t rows, int64_t n) {
  return unpack_rows_of(type, y, x, ldx, nullptr, rows, n);
}

int pt_cuda_unpack(float *y, const void *x, pt_dtype type, int64_t n) {
  if (!pt_is_packed(type)) return pt_fail(PT_INVALID_ARGUMENT, "unpack: type %d is not a packed type", (int)type);
  int64_t block = pt_block_elements(type);
  if (n % block != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "unpack: %lld elements (must be a multiple of the block of %lld)", (long long)n, (long long)block);
  PT_SESSION;
  // Rows of a whole number of blocks, so that the grid is wide enough for any n.
  int64_t row = pt_min(n, PT_COLUMNS_PER_WARP), rows = row > 0 ? n / row : 0, rest = n - rows * row;
  PT_TRY(pt_unpack_rows(y, x, row, type, rows, row));
  const uint8_t *tail = (const uint8_t *)x + rows * row / block * (int64_t)pt_block_bytes(type);
  return pt_unpack_rows(y + rows * row, tail, rest, type, rest > 0 ? 1 : 0, rest);
}

int pt_cuda_gather_unpacked(float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C) {
  if (!pt_is_packed(type)) return pt_fail(PT_INVALID_ARGUMENT, "gather_unpacked: type %d is not a packed type", (int)type);
  int64_t block = pt_block_elements(type);
  if (C % block != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "gather_unpacked: rows of %lld elements (must be a multiple of the block of %lld)", (long long)C,
                   (long long)block);
  PT_SESSION;
  return unpack_rows_of(type, y, x, C, rows, N, C);
}
