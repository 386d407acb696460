/// How long the functions of a step take at the sizes of a small model: batch of 8 rows of 200 tokens, SmolLM2-135M. On an emulation this
/// is the emulation's speed and says nothing about a GPU.
#include <stdio.h>
#include <time.h>

#include <functional>

#include "comparison.h"

namespace {

enum { N = 1600, C = 576, HIDDEN = 1536, HEADS = 9, KV_HEADS = 3, HEAD_DIM = 64, SEQUENCES = 8, LENGTH = 200 };
enum { VOCABULARY = 49152, CHUNK = 256 };

double seconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

struct bench {
  suite &s;
  const pt_ops &ops;
  std::vector<std::pair<void *, size_t>> blocks;

  float *floats(int64_t n) {
    void *block = nullptr;
    size_t bytes = (size_t)n * sizeof(float);
    if (s.device->allocate(&block, bytes) != 0 || s.device->zero(block, bytes) != 0) s.fail("speed", "%s", s.device->last_error());
    else blocks.push_back({block, bytes});
    return (float *)block;
  }

  /// Waits for everything asked for so far.
  void wait(const void *block) {
    float element;
    if (s.device->copy(&element, block, sizeof element) != 0) s.fail("speed", "%s", s.device->last_error());
  }

  /// Best of three runs of as many calls as take a twentieth of a second.
  void measure(const char *name, double operations, double bytes, const void *result, const std::function<int()> &call) {
    int status = call();
    wait(result);
    int calls = 1;
    double best = 1e9;
    for (int run = 0; run < 3; run++) {
      double start = seconds();
      for (int i = 0; i < calls; i++) status |= call();
      wait(result);
      double each = (seconds() - start) / calls;
      best = each < best ? each : best;
      calls = (int)(0.05 / best) + 1;
    }
    if (status != 0) s.fail(name, "%s", s.device->last_error());
    printf("%-40s %9.3f ms %9.1f GB/s %9.1f GFLOP/s\n", name, best * 1e3, bytes / best * 1e-9, operations / best * 1e-9);
    s.cases++;
  }

  ~bench() {
    for (auto &block : blocks) s.device->release(block.first, block.second);
  }
};

void measure_attention(bench &b, float *q, float *k, float *v, float *out, float *lse, float *dq, float *dk, float *dv) {
  std::vector<int32_t> begin{0}, length;
  std::vector<const void *> keys, values;
  std::vector<void *> dkeys, dvalues;
  for (int64_t i = 0; i < SEQUENCES; i++) {
    begin.push_back((int32_t)((i + 1) * LENGTH));
    length.push_back(LENGTH);
    int64_t first = i * LENGTH * KV_HEADS * HEAD_DIM;
    keys.push_back(k + first), values.push_back(v + first), dkeys.push_back(dk + first), dvalues.push_back(dv + first);
  }
  pt_attention args = {};
  args.sequences = SEQUENCES, args.heads = HEADS, args.kv_heads = KV_HEADS, args.head_dim = HEAD_DIM, args.scale = 0.125;
  args.causal = true;
  args.query_begin = begin.data(), args.q = q, args.ldq = C, args.keys = keys.data(), args.values = values.data();
  args.key_length = length.data(), args.ldkv = args.ldprefix = KV_HEADS * HEAD_DIM;
  pt_attention_gradients gradients = {};
  gradients.dq = dq, gradients.lddq = C, gradients.dkeys = dkeys.data(), gradients.dvalues = dvalues.data(), gradients.lddkv = args.ldkv;
  double scores = (double)SEQUENCES * HEADS * LENGTH * (LENGTH + 1) / 2 * HEAD_DIM * 2, bytes = 4.0 * N * (2 * C + 2 * KV_HEADS * HEAD_DIM);
  b.measure("attention_forward", 2 * scores, bytes, out, [&] { return b.ops.attention_forward(out, lse, &args); });
  b.measure("attention_backward", 5 * scores, 2 * bytes + 4.0 * N * C, dv,
            [&] { return b.ops.attention_backward(&gradients, q, out, lse, &args); });
}

void measure_products(bench &b, float *x, float *w, float *y) {
  const struct {
    const char *name;
    int64_t m, n, k;
    bool trans_a, trans_b;
    pt_dtype b_type;
  } products[] = {
      {"gemm 1600x1536x576, B^T", N, HIDDEN, C, false, true, PT_F32},  {"gemm 1600x576x1536", N, C, HIDDEN, false, false, PT_F32},
      {"gemm 1600x1536x576, B^T, q4_1", N, HIDDEN, C, false, true, PT_Q4_1}, {"gemm 1600x16x576, B^T", N, 16, C, false, true, PT_F32},
      {"gemm 16x576x1600, A^T", 16, C, N, true, false, PT_F32},
  };
  for (const auto &p : products) {
    pt_gemm g = {};
    g.trans_a = p.trans_a, g.trans_b = p.trans_b, g.m = p.m, g.n = p.n, g.k = p.k, g.alpha = 1;
    g.a = x, g.lda = p.trans_a ? p.m : p.k, g.b = w, g.ldb = p.trans_b ? p.k : p.n, g.b_type = p.b_type, g.c = y, g.ldc = p.n;
    double weights = (double)(p.n * p.k) / (double)pt_block_elements(p.b_type) * (double)pt_block_bytes(p.b_type);
    for (pt_precision precision : {PT_PRECISION_F32, PT_PRECISION_TF32, PT_PRECISION_BF16}) {
      const char *const names[] = {"f32", "TF32", "bf16"};
      g.precision = precision;
      b.measure(named("%s, %s", p.name, names[precision]).c_str(), 2.0 * (double)p.m * (double)p.n * (double)p.k,
                4.0 * (double)(p.m * p.k + p.m * p.n) + weights, y, [&] { return b.ops.gemm(&g); });
    }
  }
}

}  // namespace

void measure_speed(suite &s) {
  bench b{s, s.device->f32, {}};
  const pt_ops &ops = b.ops;
  int64_t n = (int64_t)N * HIDDEN;
  float *x = b.floats(n), *y = b.floats(n), *z = b.floats(n), *w = b.floats(n), *rows = b.floats(N), *dw = b.floats(C);
  float *dk = b.floats((int64_t)N * C), *dv = b.floats((int64_t)N * C), *logits = b.floats((int64_t)CHUNK * VOCABULARY);
  int32_t *indices = (int32_t *)b.floats(N);
  uint64_t key = 1;
  double size = 4.0 * (double)n, row_size = 4.0 * N * C;
  b.measure("a launch: fill of 1 element", 0, 4, x, [&] { return ops.fill(x, 0, 1); });
  b.measure("add", (double)n, 3 * size, y, [&] { return ops.add(y, x, z, n); });
  b.measure("gated_forward", 0, 3 * size, y, [&] { return ops.gated_forward(PT_SILU, y, x, z, n); });
  b.measure("rms_norm_forward", 0, 2 * row_size, y, [&] { return ops.rms_norm_forward(y, rows, x, w, 1e-5, N, C); });
  b.measure("rms_norm_backward", 0, 3 * row_size, y, [&] { return ops.rms_norm_backward(y, nullptr, x, z, w, rows, 0, N, C); });
  b.measure("rms_norm_backward with dweight", 0, 5 * row_size, y, [&] { return ops.rms_norm_backward(y, dw, x, z, w, rows, 0, N, C); });
  b.measure("rope", 0, 2 * row_size, y, [&] { return ops.rope(y, x, w, z, indices, 0, 0, N, HEADS, HEAD_DIM, HEAD_DIM); });
  b.measure("dropout", 0, 2 * row_size, y, [&] { return ops.dropout(y, x, 0.1, &key, indices, indices, 0, N, C); });
  b.measure("gather_rows", 0, 2 * row_size, y, [&] { return ops.gather_rows(y, x, indices, N, C); });
  b.measure("scatter_add_rows, all to one", 0, 3 * row_size, y, [&] { return ops.scatter_add_rows(y, x, indices, N, C, VOCABULARY); });
  b.measure("unpack q4_1", 0, size + (double)n / 32 * 20, y, [&] { return s.device->unpack(y, x, PT_Q4_1, n); });
  std::vector<int32_t> labels(CHUNK, 5);
  double *losses = (double *)b.floats(2 * CHUNK);
  double logit_size = 4.0 * CHUNK * VOCABULARY;
  b.measure("softmax_cross_entropy, 256 rows", 0, 4 * logit_size, logits,
            [&] { return ops.softmax_cross_entropy(logits, losses, labels.data(), 0.1, CHUNK, VOCABULARY); });
  pt_adamw step = {1e-3, 0.9, 0.999, 1e-8, 0.01, 0.1, 0.001, 1, 0};
  pt_trained trained = {x, y, z, w, n};
  b.measure("adamw", 0, 7 * size, x, [&] { return ops.adamw(&trained, 1, &step); });
  // An adapter matrix in seven layers of each of 30 blocks.
  std::vector<pt_trained> adapters;
  for (int64_t i = 0, size = 16 * C; i < 210; i++) adapters.push_back({x + i * size, y + i * size, z + i * size, w + i * size, size});
  b.measure("adamw, 210 arrays of 16x576", 0, 7 * 4.0 * 210 * 16 * C, x, [&] { return ops.adamw(adapters.data(), 210, &step); });
  double squares = 0;
  pt_vector vector = {x, n};
  b.measure("sum_squares", 0, size, x, [&] { return ops.sum_squares(&squares, &vector, 1); });
  measure_attention(b, x, y, z, w, rows = b.floats((int64_t)N * HEADS), dk, dv, b.floats((int64_t)N * C));
  measure_products(b, x, w, y);
}
