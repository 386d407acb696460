/// Work that is recorded and replayed must come out as the same calls one by one do, bit for bit. A call with a wait behind it makes a list
/// too short for a graph: that is the direct path, and the reference.
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <thread>

#include "comparison.h"

namespace {

enum { N = 96, C = 80, HEADS = 4, HEAD_DIM = 20, SEQUENCES = 3, V = 40, LAYERS = 12, STEPS = 5, MOST_GRAPHS = 256, STALE_LISTS = 1024 };

struct counts {
  int64_t launched, kept;
};

counts counts_of(const suite &s) {
  counts result;
  s.graph_counts(&result.launched, &result.kept);
  return result;
}

/// Whether lists become graphs when they come for the second time.
bool replays() { return getenv("PEFT_CUDA_GRAPHS") == nullptr; }

void expect(suite &s, const char *name, int64_t found, int64_t expected, const char *what) {
  s.cases++;
  if (found != expected) s.fail(name, "%lld %s (should be %lld)", (long long)found, what, (long long)expected);
}

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

std::vector<float> some_floats(int64_t n, float deviation, unsigned seed) {
  std::vector<float> values((size_t)n);
  for (float &value : values) value = deviation * ((float)((seed = seed * 1664525u + 1013904223u) >> 8) * 0x1p-23f - 1);
  return values;
}

/// A training step of a small model, in the sorts of calls it consists of: what changes with `number` is the contents of the host's arrays.
struct small_step : sequence {
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

void test_steps(suite &s, const char *name, bool reads_halfway) {
  small_step replayed(s, name, false), direct(s, name, true);
  replayed.reads_halfway = reads_halfway;
  counts first = {}, before = counts_of(s);
  for (int number = 1; number <= STEPS; number++) {
    replayed.run(number);
    counts after = counts_of(s);
    direct.run(number);
    s.cases++;
    if (replayed.contents() != direct.contents()) s.fail(name, "step %d gives other bits than one call at a time", number);
    if (number == 3) first = {after.launched - before.launched, after.kept};
    if (replays() && number == 1) expect(s, name, after.launched - before.launched, 0, "graphs launched in the first step");
    // The lists of contents() are those of one call. Every list of a step is a graph from the second step on.
    if (replays() && number == 2 && after.launched - before.launched < 2) s.fail(name, "the second step is no replay");
    if (replays() && number > 3) {
      expect(s, name, after.launched - before.launched, first.launched, "graphs launched in a later step");
      expect(s, name, after.kept, first.kept, "graphs kept after a later step");
    }
    before = counts_of(s);
  }
}

/// Ten fills; then the block's first elements.
void fill_ten(sequence &q, float *y, int64_t n, double value) {
  for (int i = 0; i < 10; i++) q.call(q.ops.fill(y, value + i, n));
}

void expect_value(sequence &q, const char *name, const float *y, double value) {
  float found = q.read(y, 1)[0];
  q.tested.cases++;
  if (found != (float)value) q.tested.fail(name, "%g (should be %g)", found, value);
}

void test_keys(suite &s) {
  const char *name = "other addresses and sizes";
  sequence q(s, name, false);
  float *a = q.block(64), *b = q.block(64);
  const struct {
    float *y;
    int64_t n;
    double value;
  } variants[] = {{a, 64, 1}, {b, 64, 1}, {a, 63, 1}, {a, 64, 2}};
  counts start = counts_of(s);
  for (int round = 0; round < 4; round++) {
    for (const auto &it : variants) {
      q.wait();
      fill_ten(q, it.y, it.n, it.value);
      expect_value(q, name, it.y, it.value + 9);
    }
  }
  counts end = counts_of(s);
  if (!replays()) return;
  expect(s, name, end.kept - start.kept, 4, "new graphs");
  expect(s, name, end.launched - start.launched, 4 * 3, "launches");
}

void test_bound(suite &s) {
  const char *name = "more lists than graphs are kept";
  sequence q(s, name, false);
  float *y = q.block(64);
  q.wait();
  auto run = [&](int value) {
    fill_ten(q, y, 64, value);
    expect_value(q, name, y, value + 9);
  };
  for (int round = 0; round < 3; round++) {
    for (int list = 0; list < MOST_GRAPHS + 50; list++) run(1000 + 20 * list);
  }
  counts full = counts_of(s);
  for (int i = 0; i < 3; i++) run(-100);
  if (replays()) expect(s, name, counts_of(s).launched, full.launched, "graphs launched while all others are in use");
  for (int i = 0; i < STALE_LISTS; i++) run(1000);
  counts before = counts_of(s);
  for (int i = 0; i < 3; i++) run(-200);
  if (!replays()) return;
  expect(s, name, full.kept, MOST_GRAPHS, "graphs");
  expect(s, name, counts_of(s).kept, MOST_GRAPHS, "graphs in the end");
  expect(s, name, counts_of(s).launched - before.launched, 2, "launches of one that took an old one's place");
}

void test_release(suite &s) {
  const char *name = "memory released in between";
  sequence q(s, name, false);
  q.block(1);
  for (int round = 0; round < 6; round++) {
    void *a, *b;
    q.call(q.device.allocate(&a, 4096));
    fill_ten(q, (float *)a, 1024, round);
    q.call(q.device.allocate(&b, 4096));
    q.call(q.ops.add(b, a, a, 1024));
    q.device.release(a, 4096);  // with commands that use it still waiting
    expect_value(q, name, (float *)b, 2 * (round + 9));
    q.device.release(b, 4096);
  }
}

/// Working memory grows while commands wait that use the old one, and in the middle of an entry that has uploaded something.
void test_scratch(suite &s) {
  const char *name = "working memory that grows";
  sequence replayed(s, name, false), direct(s, name, true);
  enum { ROWS = 200, SIZES = 5, MOST = 16000 };
  auto prepare = [](sequence &q) { return std::vector<float *>{q.block(some_floats((int64_t)ROWS * MOST, 1, 5)), q.block(MOST * SIZES)}; };
  std::vector<float *> a = prepare(replayed), b = prepare(direct);
  std::vector<double> squares_a(3000), squares_b(3000);
  auto run = [&](sequence &q, const std::vector<float *> &x, std::vector<double> &squares) {
    for (int i = 0; i < SIZES; i++) {
      int64_t width = MOST >> (SIZES - 1 - i);
      uint64_t key = (uint64_t)i;
      q.call(q.ops.scale(x[0], x[0], 0.5, ROWS * width));
      q.call(q.ops.dropout(x[0], x[0], 0.1, &key, (const int32_t *)x[1] + MOST * (SIZES - 1), (const int32_t *)x[1] + MOST * (SIZES - 1),
                           0, 1, width));
      q.call(q.ops.sum_rows(x[1] + MOST * i * (i < SIZES - 1), x[0], width, 0, ROWS, width));
    }
    for (int i = 0; i < SIZES; i++) {
      std::vector<pt_vector> vectors((size_t)(200 << i), {x[0], 100 + i});
      q.call(q.ops.sum_squares(squares.data(), vectors.data(), (int64_t)vectors.size() < 3000 ? (int64_t)vectors.size() : 3000));
    }
  };
  for (int round = 0; round < 3; round++) {
    run(replayed, a, squares_a);
    run(direct, b, squares_b);
    s.cases++;
    if (squares_a != squares_b) s.fail(name, "round %d gives other sums", round);
    if (replayed.contents() != direct.contents()) s.fail(name, "round %d gives other bits than one call at a time", round);
  }
}

/// An entry uploads more than there is room for, while others' uploads still wait.
void test_large_uploads(suite &s) {
  const char *name = "uploads that outgrow their area";
  sequence replayed(s, name, false), direct(s, name, true);
  auto run = [](sequence &q, std::vector<float *> &x, size_t count) {
    for (float *&it : x) it = it ? it : q.block(some_floats(64, 1, 9));
    for (uint64_t key = 0; key < 9; key++)
      q.call(q.ops.dropout(x[0], x[0], 0.1, &key, (const int32_t *)x[1], (const int32_t *)x[1], 0, 1, 64));
    std::vector<pt_trained> list(count, {x[0], x[1], x[2], x[3], 0});
    list[count / 2].n = 64;
    pt_adamw step = {1e-3, 0.9, 0.999, 1e-8, 0.01, 0.1, 0.001, 1, 0};
    q.call(q.ops.adamw(list.data(), (int64_t)count, &step));
  };
  std::vector<float *> a(4), b(4);
  for (size_t count : {100, 20000, 20000, 45000, 45000, 100}) {
    run(replayed, a, count);
    run(direct, b, count);
    s.cases++;
    if (replayed.contents() != direct.contents()) s.fail(name, "%zu parameters give other bits than one call at a time", count);
  }
}

void test_threads(suite &s) {
  const char *name = "two threads";
  std::vector<std::vector<uint8_t>> found[2];
  small_step direct(s, name, true);
  for (int number = 1; number <= STEPS; number++) direct.run(number);
  auto use = [&](int thread) {
    small_step replayed(s, name, false);
    for (int number = 1; number <= STEPS; number++) replayed.run(number);
    found[thread] = replayed.contents();
  };
  std::thread other(use, 0);
  use(1);
  other.join();
  for (const auto &it : found) {
    s.cases++;
    if (it != direct.contents()) s.fail(name, "other bits than one call at a time on one thread");
  }
}

/// A launch that no device takes: its failure is told by whoever waits next, with the kernel's name, and nothing else suffers.
void test_failures(suite &s) {
  const char *name = "a launch that fails";
  sequence q(s, name, false);
  float *y = q.block(64), element;
  for (bool releases : {false, true}) {
    for (int round = 0; round < 3; round++) {
      q.wait();
      fill_ten(q, y, 64, 0);
      int status = q.ops.copy_columns(y, 0, y, 0, 0, 1, (int64_t)70000 * 1024);  // more blocks than a grid has a side
      if (status == 0 && releases) {
        void *block = nullptr;
        q.call(q.device.allocate(&block, 64));
        q.device.release(block, 64);
      }
      if (status == 0) status = q.device.copy(&element, y, sizeof element);
      s.cases++;
      if (status == 0) s.fail(name, "nobody was told");
      else if (!strstr(q.device.last_error(), "pt_each_in_rows_kernel")) s.fail(name, "no name of a kernel in: %s", q.device.last_error());
      fill_ten(q, y, 64, round);
      expect_value(q, name, y, round + 9);
    }
  }
}

}  // namespace

void test_graphs(suite &s) {
  test_scratch(s);  // first: later there is enough of it
  test_large_uploads(s);
  test_steps(s, "steps replayed", false);
  test_steps(s, "steps replayed with a wait in the middle", true);
  test_keys(s);
  test_release(s);
  test_threads(s);
  test_failures(s);
  test_bound(s);
}
