#include <string.h>

#include "comparison.h"

/// Half-precision numbers between 2^-8 and 2, of either sign, and now and then a subnormal or a zero.
static void write_half(uint8_t *bytes) {
  uint16_t half = (uint16_t)(below(2) << 15 | (7 + below(9)) << 10 | below(1024));
  if (below(50) == 0) half = (uint16_t)below(1024);
  memcpy(bytes, &half, sizeof half);
}

std::vector<uint8_t> packed_values(pt_dtype type, int64_t n) {
  size_t block_bytes = pt_block_bytes(type), blocks = (size_t)(n / pt_block_elements(type));
  std::vector<uint8_t> result(blocks * block_bytes);
  for (uint8_t &byte : result) byte = (uint8_t)below(256);
  for (size_t block = 0; block < blocks; block++) {
    uint8_t *x = result.data() + block * block_bytes;
    switch (type) {
      case PT_BF16: {
        uint16_t bits = (uint16_t)(below(2) << 15 | (119 + below(9)) << 7 | below(128));
        memcpy(x, &bits, sizeof bits);
        break;
      }
      case PT_F16: case PT_Q4_0: case PT_Q5_0: case PT_Q8_0: write_half(x); break;
      case PT_Q4_1: case PT_Q5_1: case PT_Q4_K: case PT_Q5_K:
        write_half(x);
        write_half(x + 2);
        break;
      case PT_Q6_K: write_half(x + 208); break;
      default: break;
    }
  }
  return result;
}

/// An embedding: rows by index, some of them more than once.
static void test_gather(suite &s, pt_dtype type, int64_t V, int64_t C) {
  for (int64_t N : {0, 1, 5, 70}) {
    std::vector<int32_t> indices;
    for (int64_t n = 0; n < N; n++) indices.push_back((int32_t)below(V));
    comparison c(s, PT_F32, named("gather_unpacked %s N=%lld C=%lld", type_name(type), (long long)N, (long long)C));
    int y = c.floats(unwritten(N * C), 0), x = c.bytes(packed_values(type, V * C)), rows = c.integers(indices);
    c.run([=](const pt_kernels &kernels, const pt_ops &, void *const *p) {
      return kernels.gather_unpacked((float *)p[y], p[x], type, (const int32_t *)p[rows], N, C);
    });
  }
}

void test_unpacking(suite &s) {
  for (pt_dtype type : packed_types) {
    int64_t block = pt_block_elements(type);
    for (int64_t blocks : {0, 1, 2, 3, 7, 33, 1025}) {
      int64_t n = blocks * block;
      comparison c(s, PT_F32, named("unpack %s n=%lld", type_name(type), (long long)n));
      int y = c.floats(unwritten(n), 0), x = c.bytes(packed_values(type, n));
      c.run([=](const pt_kernels &kernels, const pt_ops &, void *const *p) { return kernels.unpack((float *)p[y], p[x], type, n); });
    }
    for (int64_t C : {block, 3 * block, 1280 / block * block}) test_gather(s, type, 17, C);
  }
}
