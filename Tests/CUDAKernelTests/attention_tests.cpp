#include <math.h>

#include "comparison.h"

namespace {

enum { RANDOM_SHAPES = 100 };

struct shape {
  std::vector<int64_t> queries, keys;  // of each sequence
  int64_t heads, kv_heads, head_dim, prefix;
  bool causal;
  int64_t padding;  // of every row of q, keys and the prefix
  int64_t window = 0;
  double soft_cap = 0;
};

const shape shapes[] = {
    {{1}, {1}, 1, 1, 1, 0, true, 0},
    {{5}, {5}, 2, 1, 8, 0, true, 0},
    {{17, 3}, {17, 3}, 4, 2, 5, 0, true, 2},
    {{64}, {64}, 1, 1, 64, 0, true, 0},
    {{65, 1, 130}, {65, 1, 130}, 6, 2, 16, 0, true, 0},
    {{33, 70}, {33, 70}, 9, 3, 64, 0, true, 0},
    {{40, 9}, {40, 9}, 4, 4, 24, 11, true, 3},
    {{3, 80}, {3, 80}, 2, 1, 32, 70, true, 0},
    {{10, 0, 5}, {10, 0, 5}, 2, 2, 16, 0, true, 0},       // an empty sequence
    {{0, 4}, {7, 4}, 2, 2, 16, 3, true, 0},               // keys without queries
    {{4, 2}, {0, 2}, 2, 2, 16, 0, true, 0},               // queries that see nothing
    {{4, 2}, {0, 2}, 4, 2, 16, 5, true, 0},               // queries that see the prefix only
    {{1, 1, 1}, {100, 1, 33}, 4, 2, 20, 0, true, 0},      // generation from a cache
    {{5, 8}, {90, 8}, 4, 2, 20, 9, true, 1},
    {{9, 20}, {4, 20}, 2, 1, 16, 0, true, 0},             // fewer keys than queries: the first see none
    {{80, 90}, {17, 26}, 2, 1, 16, 0, true, 0},           // the last query of a tile, and the first of one, is the first to see a key
    {{30, 41}, {30, 50}, 4, 2, 16, 0, false, 0},
    {{30, 41}, {30, 50}, 4, 2, 16, 6, false, 2},
    {{20, 35}, {20, 35}, 2, 2, 80, 4, true, 0},
    {{20, 70}, {20, 70}, 2, 1, 128, 0, true, 0},
    {{20, 37}, {20, 37}, 2, 1, 200, 5, true, 0},
    {{40}, {40}, 1, 1, 256, 0, true, 0},
    {{5, 9}, {5, 9}, 2, 1, 8, 0, true, 0, 1},             // windows: of one key, and beside the sides of tiles
    {{130, 40}, {130, 40}, 4, 2, 16, 0, true, 1, 33},
    {{200}, {200}, 2, 1, 64, 0, true, 0, 64},
    {{140, 3}, {140, 3}, 2, 1, 32, 70, true, 0, 20},      // within the prefix for the first queries, behind it for the others
    {{1, 1, 1}, {100, 1, 33}, 4, 2, 20, 9, true, 0, 40},
    {{9, 20}, {4, 20}, 2, 1, 16, 5, true, 0, 6},
    {{40, 9}, {40, 9}, 4, 2, 24, 11, true, 3, 0, 1.5},    // scores with a cap that shows, alone and with a window
    {{90, 30}, {90, 50}, 2, 1, 128, 5, true, 0, 37, 0.7},
    {{30, 41}, {30, 50}, 4, 2, 16, 6, false, 0, 0, 2},
};

int64_t sum(const std::vector<int64_t> &values) {
  int64_t result = 0;
  for (int64_t value : values) result += value;
  return result;
}

std::string describe(const shape &a) {
  std::string text = named("H=%lld K=%lld D=%lld prefix %lld%s padding %lld rows", (long long)a.heads, (long long)a.kv_heads,
                           (long long)a.head_dim, (long long)a.prefix, a.causal ? " causal" : "", (long long)a.padding);
  if (a.window > 0) text += named(" window %lld", (long long)a.window);
  if (a.soft_cap > 0) text += named(" cap %g", a.soft_cap);
  for (size_t i = 0; i < a.queries.size(); i++) text += named(" %lld/%lld", (long long)a.queries[i], (long long)a.keys[i]);
  return text;
}

/// The host arrays of a call, for buffers that lie at these addresses.
struct arguments {
  std::vector<int32_t> query_begin{0}, key_length;
  std::vector<const void *> keys, values;
  pt_attention args = {};

  arguments(const shape &a, size_t element, const void *q, const void *k, const void *v, const void *prefix_key, const void *prefix_value) {
    int64_t row = 0, ldkv = a.kv_heads * a.head_dim + a.padding;
    for (size_t i = 0; i < a.queries.size(); i++) {
      query_begin.push_back((int32_t)(query_begin.back() + a.queries[i]));
      key_length.push_back((int32_t)a.keys[i]);
      keys.push_back(a.keys[i] ? (const char *)k + (size_t)(row * ldkv) * element : nullptr);
      values.push_back(a.keys[i] ? (const char *)v + (size_t)(row * ldkv) * element : nullptr);
      row += a.keys[i];
    }
    args.sequences = (int64_t)a.queries.size(), args.heads = a.heads, args.kv_heads = a.kv_heads, args.head_dim = a.head_dim;
    args.scale = 1 / sqrt((double)a.head_dim), args.causal = a.causal, args.window = a.window, args.soft_cap = a.soft_cap;
    args.query_begin = query_begin.data();
    args.q = q, args.ldq = a.heads * a.head_dim + a.padding;
    args.keys = keys.data(), args.values = values.data(), args.key_length = key_length.data(), args.ldkv = ldkv;
    if (a.prefix > 0) args.prefix_key = prefix_key, args.prefix_value = prefix_value, args.prefix_length = a.prefix;
    args.ldprefix = ldkv;
  }
};

struct inputs {
  std::vector<double> q, k, v, prefix_key, prefix_value;
  explicit inputs(const shape &a)
      : q(normals(sum(a.queries) * (a.heads * a.head_dim + a.padding))), k(normals(sum(a.keys) * (a.kv_heads * a.head_dim + a.padding))),
        v(normals((int64_t)k.size())), prefix_key(normals(a.prefix * (a.kv_heads * a.head_dim + a.padding))),
        prefix_value(normals((int64_t)prefix_key.size())) {}
};

void test_forward(suite &s, pt_dtype type, const shape &a, bool saves) {
  size_t element = type == PT_F32 ? 4 : 8;
  inputs in(a);
  int64_t rows = sum(a.queries);
  comparison c(s, type, named("attention_forward %s ", saves ? "with log_sum_exp" : "alone") + describe(a));
  // Scores are sums of D terms, and errors of theirs are parts of the weights.
  double tolerance = (type == PT_F32 ? 6e-7 : 1.5e-15) * (4 + sqrt((double)a.head_dim));
  int out = c.output(unwritten(rows * a.heads * a.head_dim), tolerance), lse = c.output(unwritten(saves ? rows * a.heads : 0), tolerance);
  int q = c.input(in.q), k = c.input(in.k), v = c.input(in.v), pk = c.input(in.prefix_key), pv = c.input(in.prefix_value);
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    arguments call(a, element, p[q], p[k], p[v], p[pk], p[pv]);
    return ops.attention_forward(p[out], saves ? p[lse] : nullptr, &call.args);
  });
}

enum wanted { ALL, NO_DQ, ONLY_DQ, NO_DKEYS, NO_DVALUES, NO_PREFIX, ONLY_PREFIX_VALUE, SOME_SEQUENCES, VARIANTS };

void test_backward(suite &s, pt_dtype type, const shape &a, int variant) {
  size_t element = type == PT_F32 ? 4 : 8;
  inputs in(a);
  int64_t rows = sum(a.queries), width = a.heads * a.head_dim, ldkv = a.kv_heads * a.head_dim + a.padding;
  // The true outputs of these inputs, on the CPU, so that the weights are those of a softmax.
  std::vector<double> out_values((size_t)(rows * width)), lse_values((size_t)(rows * a.heads));
  {
    arguments call(a, 8, in.q.data(), in.k.data(), in.v.data(), in.prefix_key.data(), in.prefix_value.data());
    if (s.cpu->f64.attention_forward(out_values.data(), lse_values.data(), &call.args) != 0) s.fail("attention", "no reference");
  }
  comparison c(s, type, named("attention_backward variant %d ", variant) + describe(a));
  double tolerance = (type == PT_F32 ? 4e-6 : 8e-15) * (4 + sqrt((double)a.head_dim));
  // A query that sees one key has no gradient: what is left of it is rounding of numbers about 1.
  int dq = c.output(normals(rows * (width + a.padding)), tolerance, 0.1), dk = c.output(normals(sum(a.keys) * ldkv), tolerance, 0.1);
  int dv = c.output(normals(sum(a.keys) * ldkv), tolerance);
  int dpk = c.output(normals(a.prefix * ldkv), tolerance), dpv = c.output(normals(a.prefix * ldkv), tolerance);
  int dout = c.input(normals(rows * width)), out = c.input(out_values), lse = c.input(lse_values);
  int q = c.input(in.q), k = c.input(in.k), v = c.input(in.v), pk = c.input(in.prefix_key), pv = c.input(in.prefix_value);
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    arguments call(a, element, p[q], p[k], p[v], p[pk], p[pv]);
    std::vector<void *> dkeys, dvalues;
    int64_t row = 0;
    for (size_t i = 0; i < a.keys.size(); i++) {
      bool leaves_out = variant == SOME_SEQUENCES && i % 2 == 0;
      dkeys.push_back(leaves_out ? nullptr : (char *)p[dk] + (size_t)(row * ldkv) * element);
      dvalues.push_back(leaves_out ? nullptr : (char *)p[dv] + (size_t)(row * ldkv) * element);
      row += a.keys[i];
    }
    pt_attention_gradients gradients = {};
    gradients.dq = variant == NO_DQ ? nullptr : p[dq], gradients.lddq = width + a.padding;
    gradients.dkeys = variant == ONLY_DQ || variant == NO_DKEYS ? nullptr : dkeys.data();
    gradients.dvalues = variant == ONLY_DQ || variant == NO_DVALUES ? nullptr : dvalues.data();
    gradients.lddkv = gradients.lddprefix = ldkv;
    bool prefix = variant != NO_PREFIX && variant != ONLY_DQ;
    gradients.dprefix_key = prefix && variant != ONLY_PREFIX_VALUE ? p[dpk] : nullptr;
    gradients.dprefix_value = prefix ? p[dpv] : nullptr;
    return ops.attention_backward(&gradients, p[dout], p[out], p[lse], &call.args);
  });
}

/// The largest head that the backward kernels can do in a type on every card.
bool fits(pt_dtype type, const shape &a) { return type == PT_F32 || a.head_dim <= 128; }

/// Any lengths, about the sides of tiles more often than not.
int64_t some_length() {
  static const int64_t sides[] = {15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129};
  return below(2) ? below(80) : sides[below(12)];
}

shape random_shape(pt_dtype type) {
  shape a = {};
  int64_t sequences = 1 + below(4), group = 1 + below(4);
  int64_t head_dim[] = {1 + below(64), 64, 1 + below(128), 65 + below(64), 129 + below(128)};
  for (int64_t i = 0; i < sequences; i++) {
    a.queries.push_back(some_length());
    a.keys.push_back(below(2) ? a.queries.back() : some_length());
  }
  a.kv_heads = 1 + below(2), a.heads = a.kv_heads * group, a.head_dim = head_dim[below(type == PT_F32 ? 5 : 4)];
  a.prefix = below(2) ? some_length() : 0, a.causal = below(4) > 0, a.padding = below(2) ? below(5) : 0;
  if (a.causal && below(2)) a.window = some_length() + 1;
  if (below(3) == 0) a.soft_cap = 0.5 + (double)below(4);
  return a;
}

}  // namespace

void test_attention(suite &s, pt_dtype type) {
  for (int i = 0; i < RANDOM_SHAPES; i++) {
    shape a = random_shape(type);
    test_forward(s, type, a, true);
    test_backward(s, type, a, ALL);
  }
  for (const shape &a : shapes) {
    for (bool saves : {true, false}) test_forward(s, type, a, saves);
    for (int variant = ALL; fits(type, a) && variant < VARIANTS; variant++) test_backward(s, type, a, variant);
  }
}
