#include <stdlib.h>
#include <string.h>

#include <thread>

#include "comparison.h"

/// Uploads, a sum and downloads over and over, in memory of its own. Gives the number of wrong results.
static int use_device(const pt_kernels &device, float value) {
  enum { COUNT = 5000, ROUNDS = 50 };
  void *x;
  int wrong = 0;
  if (device.allocate(&x, COUNT * sizeof(float)) != 0) return 1;
  for (int round = 0; round < ROUNDS; round++) {
    std::vector<float> values(COUNT, value);
    double squares = 0;
    wrong += device.copy(x, values.data(), COUNT * sizeof(float)) != 0;
    wrong += device.f32.add(x, x, x, COUNT) != 0;
    pt_vector vector = {x, COUNT};
    wrong += device.f32.sum_squares(&squares, &vector, 1) != 0 || squares != 4.0 * value * value * COUNT;
    wrong += device.copy(values.data(), x, COUNT * sizeof(float)) != 0 || values[COUNT - 1] != 2 * value;
  }
  device.release(x, COUNT * sizeof(float));
  return wrong;
}

/// Callers on several threads take turns.
static void test_callers(suite &s) {
  s.cases++;
  int wrong[4] = {};
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; i++) callers.emplace_back([&, i] { wrong[i] = use_device(*s.device, (float)(i + 1)); });
  for (std::thread &caller : callers) caller.join();
  for (int count : wrong) {
    if (count) s.fail("four callers at a time", "%d results are wrong", count);
  }
}

/// Copies between host and device in every direction, of sizes on both sides of the staging ring's.
void test_memory(suite &s) {
  const pt_kernels &device = *s.device;
  for (size_t bytes : {(size_t)0, (size_t)1, (size_t)4096, (size_t)65536, (size_t)65537, (size_t)3000001}) {
    std::string name = named("copies of %zu bytes", bytes);
    s.cases++;
    s.values += (int64_t)bytes;
    std::vector<uint8_t> source(bytes), found(bytes, 1);
    for (uint8_t &byte : source) byte = (uint8_t)below(256);
    void *a, *b;
    if (device.allocate(&a, bytes) != 0 || device.allocate(&b, bytes) != 0) return s.fail(name, "%s", device.last_error());
    if ((uintptr_t)a % 64 != 0) s.fail(name, "a block at %p is not aligned to 64 bytes", a);
    std::vector<uint8_t> start = source;
    if (device.copy(a, start.data(), bytes) != 0) s.fail(name, "to the device: %s", device.last_error());
    if (bytes) memset(start.data(), 0, bytes);  // the source may change as soon as the call is back
    if (device.copy(b, a, bytes) != 0) s.fail(name, "on the device: %s", device.last_error());
    if (device.copy(found.data(), b, bytes) != 0) s.fail(name, "to the host: %s", device.last_error());
    if (found != source) s.fail(name, "other bytes came back");
    if (device.zero(a, bytes) != 0 || device.copy(found.data(), a, bytes) != 0) s.fail(name, "zero: %s", device.last_error());
    if (found != std::vector<uint8_t>(bytes)) s.fail(name, "zero left something");
    if (device.copy(found.data(), source.data(), bytes) != 0 || found != source) s.fail(name, "on the host: %s", device.last_error());
    device.release(a, bytes);
    device.release(b, bytes);
  }
  test_callers(s);
  // More uploads without a wait than the ring has room for.
  s.cases++;
  std::vector<int32_t> values(16384), found(16384);
  std::vector<void *> blocks(100);
  for (size_t i = 0; i < blocks.size(); i++) {
    for (int32_t &value : values) value = (int32_t)i;
    if (device.allocate(&blocks[i], 65536) != 0 || device.copy(blocks[i], values.data(), 65536) != 0)
      s.fail("ring", "%s", device.last_error());
  }
  for (size_t i = 0; i < blocks.size(); i++) {
    if (device.copy(found.data(), blocks[i], 65536) != 0) s.fail("ring", "%s", device.last_error());
    for (int32_t value : found) {
      if (value != (int32_t)i) return s.fail("ring", "upload %zu came out as %d", i, value);
    }
    device.release(blocks[i], 65536);
  }
}

// --- refusals ---

static void expect_refusal(suite &s, const char *name, int status) {
  s.cases++;
  if (status == 0) s.fail(name, "was accepted");
  else if (!s.device->last_error()[0]) s.fail(name, "was refused without a word");
}

/// Blocks until the device has no room left, and then everything that needs more: it is refused, and what is there goes on working.
static void test_full_device(suite &s) {
  enum { BLOCK = 1 << 20, COUNT = 5000 };
  const pt_kernels &device = *s.device;
  const char *name = "a full device";
  pt_device_description empty, full;
  void *x, *block = &x, *more;
  std::vector<float> ones(COUNT, 1), found(COUNT);
  if (device.allocate(&x, COUNT * sizeof(float)) != 0 || s.library->describe(0, &empty) != 0)
    return s.fail(name, "%s", device.last_error());
  // 10 MiB more than what the program holds by now; the 11th block does not go in.
  uint64_t used = empty.total_bytes - empty.free_bytes;
  std::string limit = std::to_string(used + 10 * BLOCK);
  setenv("PEFT_EMULATION_MEMORY", limit.c_str(), 1);
  std::vector<void *> blocks;
  while (device.allocate(&block, BLOCK) == 0 && blocks.size() < 20) blocks.push_back(block);
  std::string text = device.last_error();
  s.cases++;
  if (blocks.size() != 10 || block != nullptr) s.fail(name, "%zu blocks instead of 10", blocks.size());
  for (const std::string &word : {std::string("out of memory"), std::to_string(BLOCK) + " bytes", "where 0 of " + limit}) {
    if (text.find(word) == std::string::npos) s.fail(name, "the text has no \"%s\": %s", word.c_str(), text.c_str());
  }
  if (s.library->describe(0, &full) != 0 || full.free_bytes != 0) s.fail(name, "%llu bytes are free", (unsigned long long)full.free_bytes);
  // Working memory that has to grow, and the staging ring.
  double squares;
  pt_vector vector = {x, (int64_t)1 << 40};
  for (int i = 0; i < 2; i++) expect_refusal(s, "a sum without working memory", device.f32.sum_squares(&squares, &vector, 1));
  std::vector<pt_trained> list(200000, {x, x, x, x, 0});
  list[0].n = 1;
  pt_adamw step = {1e-3, 0.9, 0.999, 1e-8, 0.01, 0.1, 0.001, 1, 0};
  int64_t count = (int64_t)list.size();
  for (int i = 0; i < 2; i++) expect_refusal(s, "a list without staging memory", device.f32.adamw(list.data(), count, &step));
  // Everything else goes on.
  s.cases++;
  if (device.copy(x, ones.data(), COUNT * sizeof(float)) != 0 || device.f32.add(x, x, x, COUNT) != 0 ||
      device.copy(found.data(), x, COUNT * sizeof(float)) != 0 || found != std::vector<float>(COUNT, 2))
    s.fail(name, "does not work any more: %s", device.last_error());
  for (void *it : blocks) device.release(it, BLOCK);
  if (device.allocate(&more, 5 * BLOCK) != 0) s.fail(name, "no room again after blocks were released: %s", device.last_error());
  device.release(more, 5 * BLOCK);
  unsetenv("PEFT_EMULATION_MEMORY");
  if (device.f32.adamw(list.data(), count, &step) != 0) s.fail(name, "a large list afterwards: %s", device.last_error());
  device.release(x, COUNT * sizeof(float));
}

/// Calls that the CPU refuses too, and what only a device can.
void test_refusals(suite &s) {
  const pt_kernels &device = *s.device;
  const pt_ops &ops = device.f32;
  void *x;
  std::vector<float> zeros(256);
  if (device.allocate(&x, 1024) != 0 || device.zero(x, 1024) != 0) return s.fail("refusals", "%s", device.last_error());
  uint64_t key = 1;
  expect_refusal(s, "activation 99", ops.activation_forward((pt_activation)99, x, x, 4));
  expect_refusal(s, "slope of activation 99", ops.activation_backward((pt_activation)99, x, x, x, 0, 4));
  expect_refusal(s, "rope of odd heads", ops.rope(x, x, x, x, (const int32_t *)x, 0, 0, 1, 1, 3, 3));
  expect_refusal(s, "dropout of 2", ops.dropout(x, x, 2, &key, (const int32_t *)x, (const int32_t *)x, 0, 1, 4));
  int32_t label = 4;
  expect_refusal(s, "label beyond the vocabulary", ops.softmax_cross_entropy(x, (double *)x, &label, 1, 1, 4));
  expect_refusal(s, "unpacking f32", device.unpack((float *)x, x, PT_F32, 4));
  expect_refusal(s, "a part of a block", device.unpack((float *)x, x, PT_Q4_0, 33));
  expect_refusal(s, "gathering f32", device.gather_unpacked((float *)x, x, PT_F32, (const int32_t *)x, 1, 4));
  expect_refusal(s, "gathering parts of blocks", device.gather_unpacked((float *)x, x, PT_Q4_0, (const int32_t *)x, 1, 33));
  expect_refusal(s, "threads", device.set_threads(-1));

  pt_gemm g = {};
  g.m = g.n = g.k = 4, g.alpha = 1, g.a = g.b = x, g.c = x, g.lda = g.ldb = g.ldc = 4, g.b_type = PT_F32;
  pt_gemm negative = g, narrow = g, mixed = g, parted = g, unknown = g;
  unknown.precision = (pt_precision)7;
  expect_refusal(s, "precision 7", ops.gemm(&unknown));
  negative.m = -1, narrow.ldc = 3, mixed.b_type = PT_F64, parted.b_type = PT_Q4_0;
  expect_refusal(s, "gemm of negative size", ops.gemm(&negative));
  expect_refusal(s, "gemm into narrow rows", ops.gemm(&narrow));
  expect_refusal(s, "gemm with B in f64", ops.gemm(&mixed));
  expect_refusal(s, "gemm with parts of blocks", ops.gemm(&parted));
  expect_refusal(s, "f64 gemm with packed B", device.f64.gemm(&parted));

  pt_attention attention = {};
  int32_t begin[] = {0, 1}, length = 1;
  const void *rows[] = {x};
  attention.sequences = 1, attention.heads = 3, attention.kv_heads = 2, attention.head_dim = 4, attention.query_begin = begin;
  attention.q = x, attention.ldq = 12, attention.keys = attention.values = rows, attention.key_length = &length, attention.ldkv = 8;
  expect_refusal(s, "heads that do not divide", ops.attention_forward(x, nullptr, &attention));
  attention.heads = 2, attention.window = 3;
  expect_refusal(s, "a window that looks both ways", ops.attention_forward(x, nullptr, &attention));
  void *block;
  expect_refusal(s, "a block larger than any memory", device.allocate(&block, SIZE_MAX / 4));

  // Only the device knows the rows; it tells at the next wait. The row itself is left out.
  int32_t row = 7;
  void *on_device;
  if (device.allocate(&on_device, 4) != 0 || device.copy(on_device, &row, 4) != 0) return s.fail("refusals", "%s", device.last_error());
  int status = ops.scatter_add_rows(x, x, (const int32_t *)on_device, 1, 4, 7);
  if (status == 0) status = device.copy(zeros.data(), x, 1024);
  expect_refusal(s, "a row beyond the table", status);
  if (device.copy(zeros.data(), x, 1024) != 0) s.fail("after a fault", "%s", device.last_error());
  device.release(on_device, 4);
  if (s.reverse) test_full_device(s);
  device.release(x, 1024);
}
