/// bf16, the upper half of an f32 (8 significant bits), bit for bit: CUDA's own type has a header of its own.
#ifndef PT_CUDA_BF16_CUH
#define PT_CUDA_BF16_CUH

#include "device.h"

struct pt_bf16 {
  uint16_t bits;
};

/// An f32 as the type of a product's factors: itself, or rounded to bf16, to nearest and ties to even. What is not a number stays so.
template <typename factor> inline __device__ factor pt_as_factor(float x);

template <> inline __device__ float pt_as_factor<float>(float x) { return x; }

template <> inline __device__ pt_bf16 pt_as_factor<pt_bf16>(float x) {
  unsigned bits = __float_as_uint(x);
  if (x != x) return {(uint16_t)(bits >> 16 | 0x40)};
  return {(uint16_t)((bits + 0x7fff + (bits >> 16 & 1)) >> 16)};
}

#endif
