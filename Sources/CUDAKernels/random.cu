#include "kernels.cuh"

/// Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, doi:10.1145/2063384.2063405): the four words of the counter (count, stream).
static __device__ void philox(unsigned words[4], uint64_t count, uint64_t stream, uint64_t key) {
  unsigned c0 = (unsigned)count, c1 = (unsigned)(count >> 32), c2 = (unsigned)stream, c3 = (unsigned)(stream >> 32);
  unsigned k0 = (unsigned)key, k1 = (unsigned)(key >> 32);
#pragma unroll
  for (int round = 0; round < 10; round++) {
    unsigned high0 = __umulhi(0xD2511F53u, c0), low0 = 0xD2511F53u * c0, high1 = __umulhi(0xCD9E8D57u, c2), low1 = 0xCD9E8D57u * c2;
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 += 0x9E3779B9u;
    k1 += 0xBB67AE85u;
  }
  words[0] = c0;
  words[1] = c1;
  words[2] = c2;
  words[3] = c3;
}

/// 53 random bits in [0, 1).
static __device__ double unit_of_words(unsigned low, unsigned high) {
  return (double)(((uint64_t)high << 32 | low) >> 11) * 1.1102230246251565e-16;  // 2^-53
}

// --- dropout (Srivastava et al. 2014) ---

/// Element e = positions[n] * C + c takes word e % 4 of counter (e / 4, samples[n]) and is dropped if the word is below p * 2^32. One call
/// takes the elements of a row that share a counter.
template <typename real>
static int dropout(void *y_, const void *x_, double p, const uint64_t *key_, const int32_t *samples, const int32_t *positions,
                   int accumulate, int64_t N, int64_t C) {
  if (!(p >= 0 && p <= 1)) return pt_fail(PT_INVALID_ARGUMENT, "dropout: probability %g (must be 0 ... 1)", p);
  PT_SESSION;
  real *y = (real *)y_, scale = (real)(p < 1 ? 1 / (1 - p) : 0);
  const real *x = (const real *)x_;
  // As data and not as an argument: a recorded graph is replayed with the key of another step.
  const void *key_on_device;
  pt_upload upload = {key_, sizeof *key_, &key_on_device};
  PT_TRY(pt_upload_all(&upload, 1));
  const uint64_t *key = (const uint64_t *)key_on_device;
  uint64_t threshold = (uint64_t)(p * 4294967296.0);
  int64_t counters = C > 0 ? C / 4 + 2 : 0;  // a row may begin and end inside one
  return pt_each_in_rows(N, counters, [=] __device__(int64_t n, int64_t counter) {
    uint64_t first = (uint64_t)positions[n] * (uint64_t)C, block = first / 4 + (uint64_t)counter;
    int64_t begin = (int64_t)(block * 4 - first);
    if (begin >= C) return;
    unsigned words[4];
    philox(words, block, (uint64_t)(uint32_t)samples[n], *key);
#pragma unroll
    for (int i = 0; i < 4; i++) {
      int64_t c = begin + i;
      if (c < 0 || c >= C) continue;
      real value = words[i] < threshold ? (real)0 : x[n * C + c] * scale;
      y[n * C + c] = accumulate ? y[n * C + c] + value : value;
    }
  });
}
PT_CUDA_OP(dropout)

// --- filling; f32 takes one word an element, f64 two, so that a counter gives 4 or 2 elements ---

template <typename real> static int random_uniform(void *y_, double low_, double high, const uint64_t *key_, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_, low = (real)low_, span = (real)(high - low_);
  uint64_t key = *key_;
  constexpr int per_counter = sizeof(real) == sizeof(float) ? 4 : 2;
  return pt_each(pt_ceil_div(n, per_counter), [=] __device__(int64_t counter) {
    unsigned words[4];
    philox(words, (uint64_t)counter, 0, key);
#pragma unroll
    for (int i = 0; i < per_counter; i++) {
      int64_t element = counter * per_counter + i;
      if (element >= n) break;
      real unit;
      if (per_counter == 4) unit = (real)((float)(words[i] >> 8) * 5.9604644775390625e-08f);  // 2^-24
      else unit = (real)unit_of_words(words[2 * i % 4], words[(2 * i + 1) % 4]);
      y[element] = low + span * unit;
    }
  });
}
PT_CUDA_OP(random_uniform)

/// Box & Muller 1958: two uniform numbers give two normal ones.
template <typename real> static int random_normal(void *y_, double mean, double deviation, const uint64_t *key_, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  uint64_t key = *key_;
  constexpr int pairs = sizeof(real) == sizeof(float) ? 2 : 1;
  return pt_each(pt_ceil_div(n, 2 * pairs), [=] __device__(int64_t counter) {
    unsigned words[4];
    philox(words, (uint64_t)counter, 0, key);
#pragma unroll
    for (int pair = 0; pair < pairs; pair++) {
      int64_t element = (counter * pairs + pair) * 2;
      if (element >= n) break;
      double u, angle;
      if (pairs == 2) {
        u = ((double)words[2 * pair] + 1) * 2.3283064365386963e-10;  // 2^-32
        angle = (double)words[2 * pair + 1] * 2.3283064365386963e-10;
      } else {
        u = 1 - unit_of_words(words[0], words[1]);
        angle = unit_of_words(words[2], words[3]);
      }
      double radius = deviation * sqrt(-2 * log(u));
      y[element] = (real)(mean + radius * cos(6.283185307179586477 * angle));
      if (element + 1 < n) y[element + 1] = (real)(mean + radius * sin(6.283185307179586477 * angle));
    }
  });
}
PT_CUDA_OP(random_normal)
