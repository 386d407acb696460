/// Work that is recorded and replayed must come out as the same calls one by one do, bit for bit. A call with a wait behind it makes a list
/// too short for a graph: that is the direct path, and the reference.
#include <stdlib.h>
#include <string.h>

#include <thread>

#include "small_step.h"

namespace {

enum { STEPS = 5, MOST_GRAPHS = 256, STALE_LISTS = 1024 };  // the latter two are those of graphs.cu

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
