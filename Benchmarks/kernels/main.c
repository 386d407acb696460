// Speed of the CPU kernels on the shapes of SmolLM2-135M and of small models: GFLOP/s of products against the best of five 2048^3 products,
// GB/s of row and element-wise kernels against a copy of the same size just before. Best of several repetitions, since the machine may be shared.
//
// usage: run.sh [--one-core] [filter]
// --one-core measures one thread by its own CPU time: what remains comparable when others use the machine.
#include <cblas.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bf16_units.h"
#include "kernels.h"
#include "parallel.h"

static const pt_kernels *kernels;
static const char *filter = "";
static pt_precision precision = PT_PRECISION_F32;
static clockid_t clock_used = CLOCK_MONOTONIC;

static double now(void) {
  struct timespec t;
  clock_gettime(clock_used, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void *block(size_t bytes) {
  void *pointer;
  if (kernels->allocate(&pointer, bytes)) {
    fprintf(stderr, "%s\n", kernels->last_error());
    exit(1);
  }
  return pointer;
}

static float *numbers(int64_t n) {
  float *x = block((size_t)n * sizeof(float));
  uint64_t key = 1;
  kernels->f32.random_normal(x, 0, 1, &key, n);
  return x;
}

/// Best time of one run: repeats until 0.25 seconds have passed, at least five times.
#define BEST(seconds, statement)                                          \
  do {                                                                    \
    double spent = 0;                                                     \
    seconds = 1e9;                                                        \
    for (int run = 0; run < 5 || (spent < 0.25 && run < 2000); run++) {   \
      double start = now();                                               \
      if (statement) {                                                    \
        fprintf(stderr, "%s\n", kernels->last_error());                   \
        exit(1);                                                          \
      }                                                                   \
      double taken = now() - start;                                       \
      spent += taken;                                                     \
      if (taken < seconds) seconds = taken;                               \
    }                                                                     \
  } while (0)

/// GFLOP/s of the best product, not older than three seconds: the speed of a shared machine varies.
static double peak(void) {
  static double found, measured = -1e9;
  enum { SIZE = 2048 };
  if (now() - measured < 3) return found;
  float *a = numbers(SIZE * SIZE), *b = numbers(SIZE * SIZE), *c = block(SIZE * SIZE * sizeof(float));
  pt_gemm g = {.m = SIZE, .n = SIZE, .k = SIZE, .alpha = 1, .a = a, .lda = SIZE, .b = b, .ldb = SIZE, .b_type = PT_F32, .c = c, .ldc = SIZE};
  double seconds;
  BEST(seconds, kernels->f32.gemm(&g));
  kernels->release(a, SIZE * SIZE * sizeof(float)), kernels->release(b, SIZE * SIZE * sizeof(float));
  kernels->release(c, SIZE * SIZE * sizeof(float));
  found = 2e-9 * SIZE * (double)SIZE * SIZE / seconds;
  measured = now();
  return found;
}

/// GFLOP/s of the processor's units for bf16 on what lies in the nearest cache, on as many cores as there are threads.
static double bf16_peak(void) {
  static double found, measured = -1e9;
  enum { ROWS = 8, PAIRS = 96, COLUMNS = 48, REPEATS = 500 };
  if (now() - measured < 3) return found;
  const pt_bf16_units *units = pt_bf16_units_here();
  uint32_t *a = block(16 * PAIRS * sizeof(uint32_t)), *b = block(PAIRS * COLUMNS * sizeof(uint32_t));
  memset(a, 0, 16 * PAIRS * sizeof(uint32_t)), memset(b, 0, PAIRS * COLUMNS * sizeof(uint32_t));
  float *c = numbers(ROWS * COLUMNS);
  pt_bf16_block one = {.rows = ROWS, .columns = COLUMNS, .pairs = PAIRS, .a = a, .lda = PAIRS, .b = b, .ldb = COLUMNS, .alpha = 1, .beta = 0,
                       .c = c, .ldc = COLUMNS};
  double seconds;
  BEST(seconds, ({ for (int i = 0; i < REPEATS; i++) units->multiply(&one); 0; }));
  kernels->release(a, 16 * PAIRS * sizeof(uint32_t)), kernels->release(b, PAIRS * COLUMNS * sizeof(uint32_t));
  kernels->release(c, ROWS * COLUMNS * sizeof(float));
  found = 4e-9 * ROWS * COLUMNS * PAIRS * REPEATS / seconds * kernels->threads();
  measured = now();
  return found;
}

/// The best that products reach in the precision that is measured.
static double best_rate(void) { return precision == PT_PRECISION_BF16 ? bf16_peak() : peak(); }

static void product(const char *name, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double beta, pt_dtype type) {
  if (!strstr(name, filter)) return;
  int64_t lda = trans_a ? m : k, ldb = trans_b ? k : n;
  float *a = numbers(m * k), *c = numbers(m * n);
  size_t bytes = (size_t)(n * k / pt_block_elements(type)) * pt_block_bytes(type);
  void *b = type == PT_F32 ? (void *)numbers(n * k) : memset(block(bytes), 0x11, bytes);
  pt_gemm g = {.trans_a = trans_a, .trans_b = trans_b, .m = m, .n = n, .k = k, .alpha = 1, .a = a, .lda = lda, .b = b, .ldb = ldb,
               .b_type = type, .beta = beta, .c = c, .ldc = n, .precision = precision};
  double seconds, best = best_rate();
  BEST(seconds, kernels->f32.gemm(&g));
  double rate = 2e-9 * (double)m * (double)n * (double)k / seconds;
  printf("%-28s %5lld x %5lld x %5lld %s%s %9.3f ms %7.1f GFLOP/s %5.1f %% %7.1f GB/s of B\n", name, (long long)m, (long long)n, (long long)k,
         trans_a ? "T" : "N", trans_b ? "T" : "N", 1e3 * seconds, rate, 100 * rate / best, 1e-9 * (double)bytes / seconds);
  kernels->release(a, (size_t)(m * k) * 4);
  kernels->release(c, (size_t)(m * n) * 4);
  kernels->release(b, bytes);
}

/// Bytes that a copy of `bytes` reads and writes over the seconds it takes.
static double copied(void *y, const void *x, double bytes) {
  double seconds;
  BEST(seconds, kernels->copy(y, x, (size_t)bytes));
  return 2e-9 * bytes / seconds;
}

// --- decoding one text: a row times a packed weight, beside reading the same bytes ---

typedef uint64_t read_lanes __attribute__((vector_size(64)));
enum { READ_TILE = 1 << 16 };
static uint64_t read_sum;  // so that reading is not left out

PT_HOT static int read_tile(void *context, int64_t tile) {
  enum { VECTORS = 8 };
  const read_lanes *x = (const read_lanes *)((const char *)context + tile * READ_TILE);
  read_lanes sums[VECTORS] = {{0}}, sum = {0};
  for (int64_t i = 0; i < READ_TILE / (int64_t)sizeof *x; i += VECTORS) {
    PT_UNROLL for (int v = 0; v < VECTORS; v++) {
      __builtin_prefetch(x + i + v + 64);
      sums[v] += x[i + v];
    }
  }
  PT_UNROLL for (int v = 0; v < VECTORS; v++) sum += sums[v];
  __atomic_fetch_add(&read_sum, sum[0] + sum[7], __ATOMIC_RELAXED);
  return 0;
}

/// One row times [n, k] weights of `mebibytes` in all: as many bytes as a model has, some of which may lie in the last cache, or more than any cache
/// holds. Reading and multiplying take turns, so that both meet the same neighbours.
static void decode_one(const char *name, pt_dtype type, int64_t k, int64_t mebibytes) {
  if (!strstr(name, filter)) return;
  size_t row = (size_t)(k / pt_block_elements(type)) * pt_block_bytes(type);
  int64_t n = (mebibytes << 20) / (int64_t)row, tiles = n * (int64_t)row / READ_TILE;
  size_t bytes = (size_t)n * row;
  float *a = numbers(k), *c = block((size_t)n * sizeof(float));
  void *b = memset(block(bytes), 0x11, bytes);
  pt_gemm g = {.trans_b = true, .m = 1, .n = n, .k = k, .alpha = 1, .a = a, .lda = k, .b = b, .ldb = k, .b_type = type, .c = c, .ldc = n};
  double reading = 1e9, multiplying = 1e9, seconds;
  for (int turn = 0; turn < 3; turn++) {
    BEST(seconds, pt_parallel_for(tiles, read_tile, b));
    if (seconds < reading) reading = seconds;
    BEST(seconds, kernels->f32.gemm(&g));
    if (seconds < multiplying) multiplying = seconds;
  }
  double rate = 1e-9 * (double)bytes / multiplying, read = 1e-9 * (double)tiles * READ_TILE / reading;
  printf("%-28s %4lld MiB, k %4lld, %d threads, reading at %6.1f GB/s %6.1f GB/s %5.1f %%\n", name, (long long)mebibytes, (long long)k,
         kernels->threads(), read, rate, 100 * rate / read);
  kernels->release(a, (size_t)k * 4), kernels->release(c, (size_t)n * 4), kernels->release(b, bytes);
}

static void decode_all(void) {
  const struct { const char *name; pt_dtype type; int64_t k; } weights[] = {
      {"one text Q4_0", PT_Q4_0, 576}, {"one text Q4_0", PT_Q4_0, 4096}, {"one text Q4_1", PT_Q4_1, 576}, {"one text Q4_K", PT_Q4_K, 2048},
      {"one text Q4_K", PT_Q4_K, 4096}, {"one text Q8_0", PT_Q8_0, 576}, {"one text Q8_0", PT_Q8_0, 4096}, {"one text BF16", PT_BF16, 576}};
  int most = kernels->threads();
  int64_t cache = sysconf(_SC_LEVEL3_CACHE_SIZE) >> 20, large = cache > 64 ? 4 * cache : 256;
  for (int threads = 1; threads <= most; threads = threads < most ? most : most + 1) {
    kernels->set_threads(threads);
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++) {
      decode_one(weights[i].name, weights[i].type, weights[i].k, 96);
      decode_one(weights[i].name, weights[i].type, weights[i].k, large);
    }
  }
}

static void traffic(const char *name, double seconds, double bytes, double copy) {
  double rate = 1e-9 * bytes / seconds;
  printf("%-28s %9.3f ms %7.1f GB/s %5.1f %% of a copy\n", name, 1e3 * seconds, rate, 100 * rate / copy);
}

static void attention(const char *name, int sequences, int length, int prefix) {
  if (!strstr(name, filter)) return;
  enum { H = 9, KV = 3, D = 64 };
  int64_t N = (int64_t)sequences * length;
  float *q = numbers(N * H * D), *k = numbers(N * KV * D), *v = numbers(N * KV * D), *out = numbers(N * H * D), *lse = numbers(N * H);
  float *dout = numbers(N * H * D), *dq = numbers(N * H * D), *dk = numbers(N * KV * D), *dv = numbers(N * KV * D);
  float *pk = numbers((prefix + 1) * KV * D), *pv = numbers((prefix + 1) * KV * D), *dpk = numbers((prefix + 1) * KV * D);
  int32_t begin[257], lengths[256];
  const void *keys[256], *values[256];
  void *dkeys[256], *dvalues[256];
  for (int s = 0; s <= sequences; s++) begin[s] = s * length;
  for (int s = 0; s < sequences; s++) {
    lengths[s] = length;
    keys[s] = k + (int64_t)s * length * KV * D, values[s] = v + (int64_t)s * length * KV * D;
    dkeys[s] = dk + (int64_t)s * length * KV * D, dvalues[s] = dv + (int64_t)s * length * KV * D;
  }
  pt_attention args = {.sequences = sequences, .heads = H, .kv_heads = KV, .head_dim = D, .scale = 0.125, .causal = true,
                       .query_begin = begin, .q = q, .ldq = H * D, .keys = keys, .values = values, .key_length = lengths,
                       .ldkv = KV * D, .prefix_key = prefix ? pk : NULL, .prefix_value = prefix ? pv : NULL, .prefix_length = prefix,
                       .ldprefix = KV * D, .precision = precision};
  pt_attention_gradients gradients = {.dq = dq, .lddq = H * D, .dkeys = dkeys, .dvalues = dvalues, .lddkv = KV * D, .dprefix_key = dpk,
                                      .dprefix_value = dpk, .lddprefix = KV * D};
  double forward, backward, best = best_rate(), flops = 4.0 * H * D * (double)N * ((double)length / 2 + prefix);
  BEST(forward, kernels->f32.attention_forward(out, lse, &args));
  BEST(backward, kernels->f32.attention_backward(&gradients, dout, out, lse, &args));
  const char *line = "%-28s %2d x %5d +%3d %9.3f ms %7.1f GFLOP/s %5.1f %%\n";
  const struct { const char *name; double seconds, flops; } directions[] = {{"forward", forward, flops}, {"backward", backward, 2.5 * flops}};
  for (int i = 0; i < 2; i++) {
    char title[64];
    snprintf(title, sizeof title, "%s %s", name, directions[i].name);
    double rate = 1e-9 * directions[i].flops / directions[i].seconds;
    printf(line, title, sequences, length, prefix, 1e3 * directions[i].seconds, rate, 100 * rate / best);
  }
  float *blocks[] = {q, out, dout, dq};
  for (int i = 0; i < 4; i++) kernels->release(blocks[i], (size_t)(N * H * D) * 4);
  float *small[] = {k, v, dk, dv};
  for (int i = 0; i < 4; i++) kernels->release(small[i], (size_t)(N * KV * D) * 4);
}

int main(int count, char **arguments) {
  kernels = pt_cpu_kernels();
  for (int i = 1; i < count; i++) {
    if (strcmp(arguments[i], "--one-core") == 0) {
      clock_used = CLOCK_THREAD_CPUTIME_ID;
      kernels->set_threads(1);
    } else filter = arguments[i];
  }
  printf("%d threads, OpenBLAS core %s\n", kernels->threads(), openblas_get_corename());

  printf("peak: 2048^3 at %.1f GFLOP/s, measured again every three seconds\n\n", peak());
  const struct { const char *name; int64_t n, k; } layers[] = {
      {"dense q, o", 576, 576}, {"dense k, v", 192, 576}, {"dense up, gate", 1536, 576}, {"dense down", 576, 1536}};
  for (int turn = 0; turn < (pt_bf16_units_here() ? 2 : 1); turn++) {
    precision = turn == 0 ? PT_PRECISION_F32 : PT_PRECISION_BF16;
    if (turn == 1) printf("\nfactors rounded to bf16, on %s: peak %.1f GFLOP/s\n", pt_bf16_units_here()->name, bf16_peak());
    for (int64_t m = 1500; m >= 200; m -= 1300) {
      for (int i = 0; i < 4; i++) {
        product(layers[i].name, false, true, m, layers[i].n, layers[i].k, 0, PT_F32);
        product(layers[i].name, false, false, m, layers[i].k, layers[i].n, 1, PT_F32);
      }
    }
    product("dense weight gradient", true, false, 576, 576, 1500, 1, PT_F32);
    product("dense weight gradient", true, false, 1536, 576, 1500, 1, PT_F32);
    product("dense lm head", false, true, 700, 49152, 576, 0, PT_F32);
    product("dense lm head", false, false, 700, 576, 49152, 0, PT_F32);
    product("dense lm head Q4_1", false, true, 700, 49152, 576, 0, PT_Q4_1);
    attention("dense attention", 8, 191, 0);
    attention("dense attention", 1, 2048, 0);
  }
  precision = PT_PRECISION_F32;
  for (int64_t hidden = 192; hidden <= 256; hidden += 64) {
    product("dense small", false, true, 512, hidden, hidden, 0, PT_F32);
    product("dense small", false, true, 64, 4 * hidden, hidden, 0, PT_F32);
    product("dense small", true, false, hidden, hidden, 512, 1, PT_F32);
  }
  for (int64_t r = 8; r <= 64; r *= 2) {
    product("skinny x A^T", false, true, 1500, r, 576, 0, PT_F32);
    product("skinny h B^T", false, true, 1500, 576, r, 1, PT_F32);
    product("skinny dy B", false, false, 1500, r, 576, 0, PT_F32);
    product("skinny dh A", false, false, 1500, 576, r, 1, PT_F32);
    product("skinny dA = dh^T x", true, false, r, 576, 1500, 1, PT_F32);
    product("skinny dB = dy^T h", true, false, 576, r, 1500, 1, PT_F32);
  }
  product("skinny x A^T", false, true, 1500, 16, 1536, 0, PT_F32);
  product("skinny dB = dy^T h", true, false, 1536, 16, 1500, 1, PT_F32);
  product("skinny short batch", false, true, 200, 16, 576, 0, PT_F32);
  for (int64_t m = 1; m <= 8; m *= 2) {
    product("decode", false, true, m, 1536, 576, 0, PT_F32);
    product("decode lm head", false, true, m, 49152, 576, 0, PT_F32);
    product("decode Q4_1", false, true, m, 49152, 576, 0, PT_Q4_1);
    product("decode Q8_0", false, true, m, 49152, 576, 0, PT_Q8_0);
  }
  product("few rows", false, true, 16, 49152, 576, 0, PT_F32);
  product("few rows", false, true, 32, 1536, 576, 0, PT_F32);
  product("few rows Q4_1", false, true, 12, 49152, 576, 0, PT_Q4_1);
  product("few rows Q4_1", false, true, 16, 49152, 576, 0, PT_Q4_1);
  product("few rows Q4_1", false, true, 32, 49152, 576, 0, PT_Q4_1);
  decode_all();
  const pt_dtype superblocks[] = {PT_Q4_K, PT_Q5_K, PT_Q6_K};
  const char *superblock_names[] = {"decode Q4_K", "decode Q5_K", "decode Q6_K"};
  for (int i = 0; i < 3; i++) {
    for (int64_t m = 1; m <= 16; m *= 4) product(superblock_names[i], false, true, m, 8192, 2048, 0, superblocks[i]);
  }
  const pt_dtype types[] = {PT_BF16, PT_Q4_1, PT_Q8_0};
  const char *names[] = {"packed BF16", "packed Q4_1", "packed Q8_0"};
  for (int i = 0; i < 3; i++) {
    product(names[i], false, true, 1500, 1536, 576, 0, types[i]);
    product(names[i], false, false, 1500, 576, 1536, 0, types[i]);
    product(names[i], false, true, 700, 49152, 576, 0, types[i]);
  }
  printf("\n");
  attention("attention", 6, 250, 0);
  attention("attention", 6, 250, 20);
  attention("attention", 1, 2048, 0);
  attention("attention", 24, 64, 0);

  // Element-wise: arrays of four times the third-level cache.
  int64_t cache = sysconf(_SC_LEVEL3_CACHE_SIZE), n = cache > 32 << 20 ? cache : 32 << 20;
  double bytes = 4.0 * (double)n, seconds;
  float *x = numbers(n), *y = numbers(n), *z = numbers(n), *w = numbers(n);
  printf("\ncopy of %.0f MiB at %.1f GB/s, measured again before each line\n", bytes / (1 << 20), copied(y, x, bytes));
  uint64_t key = 1;
#define TRAFFIC_OF(name, total, call)          \
  if (strstr(name, filter)) {                  \
    double copy = copied(y, x, bytes);         \
    BEST(seconds, kernels->f32.call);          \
    traffic(name, seconds, total, copy);       \
  }
#define TRAFFIC(name, arrays, call) TRAFFIC_OF(name, arrays * bytes, call)
  TRAFFIC("elements add", 3, add(y, x, z, n))
  TRAFFIC("elements add_scaled", 3, add_scaled(y, x, 1e-3, n))
  TRAFFIC("elements multiply", 3, multiply(y, x, z, 0, n))
  TRAFFIC("elements silu", 2, activation_forward(PT_SILU, y, x, n))
  TRAFFIC("elements gelu", 2, activation_forward(PT_GELU, y, x, n))
  TRAFFIC("elements gelu backward", 3, activation_backward(PT_GELU, y, z, x, 0, n))
  TRAFFIC("elements gelu_tanh", 2, activation_forward(PT_GELU_TANH, y, x, n))
  TRAFFIC("elements tanh", 2, activation_forward(PT_TANH, y, x, n))
  TRAFFIC("elements silu_mul", 3, gated_forward(PT_SILU, y, x, z, n))
  TRAFFIC("elements silu_mul backward", 5, gated_backward(PT_SILU, y, w, z, x, z, n))
  TRAFFIC("rows rms_norm", 2, rms_norm_forward(y, w, x, z, 1e-5, n / 576, 576))
  TRAFFIC("rows rms_norm backward", 3, rms_norm_backward(y, NULL, z, x, w, w, 0, n / 576, 576))
  TRAFFIC("rows layer_norm", 2, layer_norm_forward(y, w, w, x, z, z, 1e-5, n / 576, 576))
  int32_t *positions = block((size_t)(n / 576) * 4);
  for (int64_t i = 0; i < n / 576; i++) positions[i] = (int32_t)(i % 512);
  float *angles = numbers(512 * 32);
  TRAFFIC("rows rope", 2, rope(y, x, angles, angles, positions, 0, 0, n / 576, 9, 64, 64))
  TRAFFIC("rows sum_rows", 1, sum_rows(w, x, 576, 0, n / 576, 576))
  TRAFFIC("rows dropout", 2, dropout(y, x, 0.1, &key, (int32_t *)w, (int32_t *)w, 0, n / 576, 576))
  TRAFFIC("random uniform", 1, random_uniform(y, 0, 1, &key, n))
  double *sum = (double *)w;
  pt_vector squared = {x, n};
  TRAFFIC("optimizer sum_squares", 1, sum_squares(sum, &squared, 1))
  pt_adamw step = {.learning_rate = 1e-3, .beta1 = 0.9, .beta2 = 0.999, .epsilon = 1e-8, .bias_correction1 = 0.1, .bias_correction2 = 0.001,
                   .gradient_scale = 1};
  memset(w, 0, (size_t)bytes);
  pt_trained trained = {.parameter = y, .gradient = x, .exp_avg = z, .exp_avg_sq = w, .n = n};
  TRAFFIC("optimizer adamw", 7, adamw(&trained, 1, &step))
  int32_t *labels = block(1024 * 4);
  double *losses = block(1024 * 8);
  memset(labels, 0, 1024 * 4);
  TRAFFIC_OF("loss cross_entropy", 2 * 4.0 * 682 * 49152, softmax_cross_entropy(x, losses, labels, 1, 682, 49152))
  return 0;
}
