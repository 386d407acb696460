/// A training step of a small model as calls of the table, to be run with and without waits in between.
#ifndef PT_SMALL_STEP_H
#define PT_SMALL_STEP_H

#include <math.h>

#include "comparison.h"

/// Calls of a device in order, each with a wait behind it or none; and the blocks they work on.
class sequence {
 public:
  sequence(suite &s, const char *name, bool waits) : tested(s), device(*s.device), ops(s.device->f32), name(name), waits(waits) {}
  ~sequence() {
    for (auto &it : blocks) device.release(it.first, it.second);
  }

  float *block(const std::vector<float> &values) {
    void *pointer = nullptr;
    size_t bytes = values.size() * sizeof(float);
    call(device.allocate(&pointer, bytes));
    call(device.copy(pointer, values.data(), bytes));
    blocks.push_back({pointer, bytes});
    return (float *)pointer;
  }
  float *block(int64_t n, float value = 0) { return block(std::vector<float>((size_t)n, value)); }

  void call(int status) {
    if (status != 0) tested.fail(name, "%s", device.last_error());
    if (waits) wait();
  }
  void wait() {
    float element;
    if (!blocks.empty() && device.copy(&element, blocks[0].first, sizeof element) != 0) tested.fail(name, "waiting: %s", device.last_error());
  }
  std::vector<float> read(const void *pointer, size_t n) {
    std::vector<float> values(n);
    if (device.copy(values.data(), pointer, n * sizeof(float)) != 0) tested.fail(name, "reading: %s", device.last_error());
    return values;
  }

  /// The bits of all blocks.
  std::vector<std::vector<uint8_t>> contents() {
    std::vector<std::vector<uint8_t>> all;
    for (auto &it : blocks) {
      all.emplace_back(it.second);
      if (device.copy(all.back().data(), it.first, it.second) != 0) tested.fail(name, "reading: %s", device.last_error());
    }
    return all;
  }

  suite &tested;
  const pt_kernels &device;
  const pt_ops &ops;

 private:
  const char *name;
  bool waits;
  std::vector<std::pair<void *, size_t>> blocks;
};

inline std::vector<float> some_floats(int64_t n, float deviation, unsigned seed) {
  std::vector<float> values((size_t)n);
  for (float &value : values) value = deviation * ((float)((seed = seed * 1664525u + 1013904223u) >> 8) * 0x1p-23f - 1);
  return values;
}

/// A training step of a small model, in the sorts of calls it consists of: what changes with `number` is the contents of the host's arrays.
struct small_step : sequence {
  enum { N = 96, C = 80, HEADS = 4, HEAD_DIM = 20, SEQUENCES = 3, V = 40, LAYERS = 12 };

  float *table, *weights, *norm, *x, *y, *rstd, *q, *k, *v, *out, *lse, *dout, *dq, *dk, *dv, *dx, *logits, *dweights, *m1, *m2;
  double *losses;
  int32_t *ids, *positions, *samples;
  double squares = 0;
  bool reads_halfway = false;

  small_step(suite &s, const char *name, bool waits) : sequence(s, name, waits) {
    table = block(some_floats(V * C, 1, 1)), weights = block(some_floats(C * C, 0.2f, 2)), norm = block(some_floats(C, 1, 3));
    for (float **it : {&x, &y, &q, &k, &v, &out, &dout, &dq, &dk, &dv, &dx}) *it = block(N * C);
    for (float **it : {&dweights, &m1, &m2}) *it = block(C * C);
    rstd = block(N), lse = block(N * HEADS), logits = block(N * V), losses = (double *)block(2 * N);
    ids = (int32_t *)block(N), positions = (int32_t *)block(N), samples = (int32_t *)block(N);
  }

  void product(float *c, const float *a, const float *b, int64_t m, int64_t n, int64_t k, bool trans_a, bool trans_b, double beta) {
    pt_gemm g = {};
    g.trans_a = trans_a, g.trans_b = trans_b, g.m = m, g.n = n, g.k = k, g.alpha = 1, g.beta = beta, g.b_type = PT_F32;
    g.a = a, g.lda = trans_a ? m : k, g.b = b, g.ldb = trans_b ? k : n, g.c = c, g.ldc = n;
    call(ops.gemm(&g));
  }

  void run(int number) {
    std::vector<int32_t> id_values(N), label_values(N), position_values(N), sample_values(N, number);
    // The rows are divided otherwise in every step, now and then into an empty sequence.
    std::vector<int32_t> begin = {0, (7 + 29 * number) % N, 0, N};
    begin[2] = number % 3 == 0 ? begin[1] : begin[1] + (N - begin[1]) / 2;
    for (int i = 0; i < N; i++)
      id_values[i] = (i * 7 + number * 13) % V, label_values[i] = (i + number) % 5 == 0 ? -1 : (i * 3 + number) % V, position_values[i] = i;
    call(device.copy(ids, id_values.data(), N * 4));
    call(device.copy(positions, position_values.data(), N * 4));
    call(device.copy(samples, sample_values.data(), N * 4));
    call(ops.gather_rows(x, table, ids, N, C));
    call(device.zero(dweights, C * C * 4));
    for (int layer = 0; layer < LAYERS; layer++) forward_and_backward(number, layer, begin);
    product(logits, x, table, N, V, C, false, true, 0);
    call(ops.softmax_cross_entropy(logits, losses, label_values.data(), 1.0 / (70 + number), N, V));
    product(dx, logits, table, N, C, V, false, false, 0);
    product(dweights, dx, x, C, C, N, true, false, 1);
    pt_vector gradient = {dweights, C * C};
    call(ops.sum_squares(&squares, &gradient, 1));
    pt_trained trained = {weights, dweights, m1, m2, C * C};
    pt_adamw settings = {1e-3 * number, 0.9, 0.999, 1e-8, 0.01, 1 - pow(0.9, number), 1 - pow(0.999, number), 1 / (1 + sqrt(squares)), 0};
    call(ops.adamw(&trained, 1, &settings));
    call(ops.scatter_add_rows(table, dx, ids, N, C, V));
  }

  void forward_and_backward(int number, int layer, const std::vector<int32_t> &begin) {
    uint64_t key = (uint64_t)(number * 100 + layer);
    call(ops.rms_norm_forward(y, rstd, x, norm, 1e-5, N, C));
    call(ops.dropout(y, y, 0.1, &key, samples, positions, 0, N, C));
    product(q, y, weights, N, C, C, false, true, 0);
    call(device.copy(k, q, N * C * 4));
    call(ops.scale(v, q, 0.5, N * C));
    std::vector<int32_t> length;
    std::vector<const void *> keys, values;
    std::vector<void *> dkeys, dvalues;
    for (int i = 0; i < SEQUENCES; i++) {
      length.push_back(begin[i + 1] - begin[i]);
      keys.push_back(k + begin[i] * C), values.push_back(v + begin[i] * C);
      dkeys.push_back(dk + begin[i] * C), dvalues.push_back(dv + begin[i] * C);
    }
    pt_attention args = {};
    args.sequences = SEQUENCES, args.heads = args.kv_heads = HEADS, args.head_dim = HEAD_DIM, args.scale = 0.25, args.causal = true;
    args.query_begin = begin.data(), args.q = q, args.ldq = args.ldkv = args.ldprefix = C;
    args.keys = keys.data(), args.values = values.data(), args.key_length = length.data();
    call(ops.attention_forward(out, lse, &args));
    pt_attention_gradients gradients = {};
    gradients.dq = dq, gradients.lddq = gradients.lddkv = C, gradients.dkeys = dkeys.data(), gradients.dvalues = dvalues.data();
    call(ops.scale(dout, out, 0.1, N * C));
    call(ops.attention_backward(&gradients, dout, out, lse, &args));
    if (reads_halfway && layer == LAYERS / 2) read(dq, 1);
    product(dweights, dq, y, C, C, N, true, false, 1);
    call(ops.add(x, x, out, N * C));
    call(ops.add(x, x, dk, N * C));
    call(ops.add(x, x, dv, N * C));
  }
};

#endif
