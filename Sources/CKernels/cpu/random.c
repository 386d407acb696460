#ifndef real
#include "ops.h"
#include "parallel.h"

enum { WORDS_PER_BLOCK = 4, BLOCKS_PER_CHUNK = 64, WORDS_PER_CHUNK = WORDS_PER_BLOCK * BLOCKS_PER_CHUNK, RANDOM_PER_TILE = 16384 };

/// Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, doi:10.1145/2063384.2063405): the four words of each counter
/// (first + i, stream) for i in 0 ..< BLOCKS_PER_CHUNK, with the low 64 bits of the counter counting.
PT_INLINE void philox_chunk(uint32_t *restrict words, uint64_t first, uint64_t stream, uint64_t key) {
  for (int i = 0; i < BLOCKS_PER_CHUNK; i++) {
    uint64_t counter = first + (uint64_t)i;
    uint32_t c0 = (uint32_t)counter, c1 = (uint32_t)(counter >> 32), c2 = (uint32_t)stream, c3 = (uint32_t)(stream >> 32);
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    PT_UNROLL for (int round = 0; round < 10; round++) {
      uint64_t product0 = (uint64_t)0xD2511F53u * c0, product1 = (uint64_t)0xCD9E8D57u * c2;
      c0 = (uint32_t)(product1 >> 32) ^ c1 ^ k0;
      c1 = (uint32_t)product1;
      c2 = (uint32_t)(product0 >> 32) ^ c3 ^ k1;
      c3 = (uint32_t)product0;
      k0 += 0x9E3779B9u;
      k1 += 0xBB67AE85u;
    }
    words[4 * i] = c0;
    words[4 * i + 1] = c1;
    words[4 * i + 2] = c2;
    words[4 * i + 3] = c3;
  }
}

/// 53 random bits in [0, 1).
PT_INLINE double unit_of_words(uint32_t low, uint32_t high) { return (double)(((uint64_t)high << 32 | low) >> 11) * 0x1p-53; }

#define PT_BODY "random.c"
#include "both_types.h"
#else

// --- dropout (Srivastava et al. 2014) ---

typedef struct FN(dropout) {
  real *y;
  const real *x;
  const int32_t *samples, *positions;
  uint64_t key, threshold;
  real scale;
  int accumulate;
  int64_t N, C, rows_per_tile;
} FN(dropout);

/// Element e = positions[n] * C + c takes word e % 4 of counter (e / 4, samples[n]) and is dropped if the word is below p * 2^32.
PT_HOT static int FN(dropout_tile)(void *context, int64_t tile) {
  const FN(dropout) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  uint64_t threshold = args->threshold;
  real scale = args->scale;
  uint32_t words[WORDS_PER_CHUNK];
  for (int64_t n = begin; n < end; n++) {
    const real *x = args->x + n * C;
    real *y = args->y + n * C;
    uint64_t element = (uint64_t)args->positions[n] * (uint64_t)C;
    for (int64_t c = 0; c < C;) {
      uint64_t block = (element + (uint64_t)c) / WORDS_PER_BLOCK;
      int64_t skipped = (int64_t)((element + (uint64_t)c) % WORDS_PER_BLOCK), count = pt_min(WORDS_PER_CHUNK - skipped, C - c);
      philox_chunk(words, block, (uint64_t)(uint32_t)args->samples[n], args->key);
      const uint32_t *word = words + skipped;
      if (args->accumulate) {
        PT_VECTORIZE for (int64_t i = 0; i < count; i++) y[c + i] += word[i] < threshold ? 0 : x[c + i] * scale;
      } else {
        PT_VECTORIZE for (int64_t i = 0; i < count; i++) y[c + i] = word[i] < threshold ? 0 : x[c + i] * scale;
      }
      c += count;
    }
  }
  return PT_OK;
}

int FN(pt_cpu_dropout)(void *y, const void *x, double p, const uint64_t *key, const int32_t *samples, const int32_t *positions,
                       int accumulate, int64_t N, int64_t C) {
  if (!(p >= 0 && p <= 1)) return pt_fail(PT_INVALID_ARGUMENT, "dropout: probability %g (must be 0 ... 1)", p);
  FN(dropout) args = {.y = y, .x = x, .samples = samples, .positions = positions, .key = *key, .threshold = (uint64_t)(p * 0x1p32),
                      .scale = (real)(p < 1 ? 1 / (1 - p) : 0), .accumulate = accumulate, .N = N, .C = C,
                      .rows_per_tile = pt_max(1, RANDOM_PER_TILE / 4 / pt_max(1, C))};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(dropout_tile), &args);
}

// --- filling; f32 takes one word an element, f64 two ---

enum { FN(PER_CHUNK) = REAL_IS_F32 ? WORDS_PER_CHUNK : WORDS_PER_CHUNK / 2 };

typedef struct FN(random) {
  real *y;
  double a, b;
  uint64_t key;
  int64_t n;
} FN(random);

PT_HOT static int FN(random_uniform_tile)(void *context, int64_t tile) {
  const FN(random) *args = context;
  int64_t tile_end = pt_min(args->n, (tile + 1) * RANDOM_PER_TILE);
  real low = (real)args->a, span = (real)(args->b - args->a);
  uint32_t words[WORDS_PER_CHUNK];
  for (int64_t begin = tile * RANDOM_PER_TILE; begin < tile_end; begin += FN(PER_CHUNK)) {
    philox_chunk(words, (uint64_t)(begin / FN(PER_CHUNK) * BLOCKS_PER_CHUNK), 0, args->key);
    int64_t count = pt_min(FN(PER_CHUNK), tile_end - begin);
    real *y = args->y + begin;
#if REAL_IS_F32
    PT_VECTORIZE for (int64_t i = 0; i < count; i++) y[i] = low + span * ((float)(words[i] >> 8) * 0x1p-24f);
#else
    for (int64_t i = 0; i < count; i++) y[i] = low + span * unit_of_words(words[2 * i], words[2 * i + 1]);
#endif
  }
  return PT_OK;
}

int FN(pt_cpu_random_uniform)(void *y, double low, double high, const uint64_t *key, int64_t n) {
  FN(random) args = {.y = y, .a = low, .b = high, .key = *key, .n = n};
  return pt_parallel_for(pt_ceil_div(n, RANDOM_PER_TILE), FN(random_uniform_tile), &args);
}

/// Box & Muller 1958: two uniform numbers give two normal ones.
PT_HOT static int FN(random_normal_tile)(void *context, int64_t tile) {
  const FN(random) *args = context;
  int64_t tile_end = pt_min(args->n, (tile + 1) * RANDOM_PER_TILE);
  uint32_t words[WORDS_PER_CHUNK];
  for (int64_t begin = tile * RANDOM_PER_TILE; begin < tile_end; begin += FN(PER_CHUNK)) {
    philox_chunk(words, (uint64_t)(begin / FN(PER_CHUNK) * BLOCKS_PER_CHUNK), 0, args->key);
    int64_t count = pt_min(FN(PER_CHUNK), tile_end - begin);
    real *y = args->y + begin;
    for (int64_t i = 0; i < count; i += 2) {
#if REAL_IS_F32
      double u = ((double)words[i] + 1) * 0x1p-32, angle = (double)words[i + 1] * 0x1p-32;
#else
      double u = 1 - unit_of_words(words[2 * i], words[2 * i + 1]), angle = unit_of_words(words[2 * i + 2], words[2 * i + 3]);
#endif
      double radius = args->b * sqrt(-2 * log(u));
      y[i] = (real)(args->a + radius * cos(6.283185307179586477 * angle));
      if (i + 1 < count) y[i + 1] = (real)(args->a + radius * sin(6.283185307179586477 * angle));
    }
  }
  return PT_OK;
}

int FN(pt_cpu_random_normal)(void *y, double mean, double deviation, const uint64_t *key, int64_t n) {
  FN(random) args = {.y = y, .a = mean, .b = deviation, .key = *key, .n = n};
  return pt_parallel_for(pt_ceil_div(n, RANDOM_PER_TILE), FN(random_normal_tile), &args);
}

#endif
