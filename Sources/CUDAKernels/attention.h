/// What the forward and backward kernels of attention share: the arguments on the device, and the cutting into tiles.
///
/// A block of 16 x 16 threads works on TILE queries and TILE keys at a time. Thread (x, y) owns the rows y, y + 16, ... of a tile and the
/// columns x, x + 16, ..., so that the 16 lanes of half a warp own a row together.
#ifndef PT_CUDA_ATTENTION_H
#define PT_CUDA_ATTENTION_H

#include <vector>

#include "kernels.cuh"

enum { PT_SIDE = 16, PT_LARGEST_HEAD = 256 };

/// `pt_attention` with arrays on the device.
template <typename real> struct attention_view {
  int64_t heads, kv_heads, ldq, ldkv, prefix_length, ldprefix, window;
  int head_dim;
  bool causal;
  real scale, soft_cap;
  const int32_t *query_begin, *key_length;
  const real *q;
  const real *const *keys, *const *values;
  const real *prefix_key, *prefix_value;
};

/// Where a tile begins: row `first` of a sequence's queries, or of its keys, or of the prefix as the sequence sees it. A block without a tile
/// finds PT_NO_SEQUENCE.
struct attention_tile {
  int32_t sequence, first, is_prefix;
};
enum : int32_t { PT_NO_SEQUENCE = -1 };

/// Rows of keys and values that a query sees one after the other: the prefix, then the sequence's own.
template <typename real> struct attention_segment {
  const real *key, *value;
  int64_t ld, length;
  // Query i sees the keys first_start + i <= j < first_limit + i, and no others.
  int64_t first_start, first_limit;

  __device__ int64_t visible(int64_t i) const { return pt_max(0, pt_min(length, first_limit + i)); }
  __device__ int64_t hidden(int64_t i) const { return pt_max(0, pt_min(length, first_start + i)); }
};

/// So far in front of all keys that adding to it does not matter.
#define PT_NO_WINDOW (INT64_MIN / 2)

template <typename real>
__device__ attention_segment<real> segment_of(const attention_view<real> &view, bool is_prefix, int32_t sequence, int64_t kv_head) {
  int64_t column = kv_head * view.head_dim;
  int64_t queries = view.query_begin[sequence + 1] - view.query_begin[sequence], length = view.key_length[sequence];
  int64_t first_start = view.window > 0 ? length - queries + 1 - view.window : PT_NO_WINDOW;
  if (is_prefix)
    return {view.prefix_key + column, view.prefix_value + column, view.ldprefix, view.prefix_length, view.prefix_length + first_start,
            view.prefix_length};
  int64_t first_limit = view.causal ? length - queries + 1 : length;
  if (length == 0) return {nullptr, nullptr, view.ldkv, 0, first_start, first_limit};  // the sequence's pointers may be anything
  return {view.keys[sequence] + column, view.values[sequence] + column, view.ldkv, length, first_start, first_limit};
}

/// What the softmax sees of a scaled score.
template <typename real> __device__ real capped(real score, real cap) { return cap > 0 ? cap * (real)tanh(score / cap) : score; }

/// The slope of `capped`, by what it gives.
template <typename real> __device__ real capped_slope(real capped_score, real cap) {
  real t = cap > 0 ? capped_score / cap : (real)0;
  return 1 - t * t;
}

/// Stride of a tile's rows in shared memory: odd, so that the 16 rows which a half-warp reads at once lie in different banks.
inline __host__ __device__ int padded(int columns) { return columns | 1; }

/// Copies `rows` rows of a matrix into a tile and fills it up with zeros.
template <int TILE, typename real> __device__ void load_tile(real *tile, const real *x, int64_t ldx, int64_t rows, int columns) {
  int ld = padded(columns);
  for (int row = threadIdx.y; row < TILE; row += PT_SIDE) {
    for (int column = threadIdx.x; column < columns; column += PT_SIDE)
      tile[row * ld + column] = row < rows ? x[row * ldx + column] : (real)0;
  }
}

/// products[r][c] = row (y + 16 r) of `a` times row (x + 16 c) of `b`.
template <int TILE, typename real>
__device__ void multiply_rows(real (&products)[TILE / PT_SIDE][TILE / PT_SIDE], const real *a, const real *b, int columns) {
  constexpr int R = TILE / PT_SIDE;
  int ld = padded(columns);
  a += threadIdx.y * ld;
  b += threadIdx.x * ld;
#pragma unroll
  for (int r = 0; r < R; r++) {
#pragma unroll
    for (int c = 0; c < R; c++) products[r][c] = 0;
  }
  for (int d = 0; d < columns; d++) {
    real x[R], y[R];
#pragma unroll
    for (int r = 0; r < R; r++) x[r] = a[r * PT_SIDE * ld + d];
#pragma unroll
    for (int c = 0; c < R; c++) y[c] = b[c * PT_SIDE * ld + d];
#pragma unroll
    for (int r = 0; r < R; r++) {
#pragma unroll
      for (int c = 0; c < R; c++) products[r][c] += x[r] * y[c];
    }
  }
}

/// sums[r][k] += row (y + 16 r) of `weights` [TILE, TILE] times column (x + 16 k) of `rows`, over the first `count` rows.
template <int TILE, int CHUNKS, typename real>
__device__ void add_weighted_rows(real (&sums)[TILE / PT_SIDE][CHUNKS], const real *weights, const real *rows, int count, int columns) {
  constexpr int R = TILE / PT_SIDE;
  int ld = padded(columns), ldw = padded(TILE), x0 = threadIdx.x;
  weights += threadIdx.y * ldw;
  for (int j = 0; j < count; j++) {
    real w[R];
#pragma unroll
    for (int r = 0; r < R; r++) w[r] = weights[r * PT_SIDE * ldw + j];
#pragma unroll
    for (int k = 0; k < CHUNKS; k++) {
      int d = x0 + k * PT_SIDE;
      if (d >= columns) break;
      real x = rows[j * ld + d];
#pragma unroll
      for (int r = 0; r < R; r++) sums[r][k] += w[r] * x;
    }
  }
}

/// Calls body<TILE, CHUNKS>() with the tile that suits the head dimension: large enough for reuse, small enough for shared memory.
#define PT_FOR_HEAD(real, head_dim, body)                                                    \
  ((head_dim) <= 64    ? body<real, (sizeof(real) == sizeof(float) ? 64 : 32), 64 / PT_SIDE>   \
   : (head_dim) <= 128 ? body<real, (sizeof(real) == sizeof(float) ? 32 : 16), 128 / PT_SIDE>  \
                       : body<real, 16, PT_LARGEST_HEAD / PT_SIDE>)

/// Refuses what the kernels cannot do.
int pt_check_attention(const pt_attention *args);

/// Lets a kernel have as much dynamic shared memory as it needs.
template <typename K> int pt_allow_shared(K *kernel, size_t bytes, const char *operation, int head_dim) {
  if (bytes > (size_t)pt_shared_limit())
    return pt_fail(PT_INVALID_ARGUMENT, "%s: a head dimension of %d takes %zu bytes of shared memory; this device has %d for a block",
                   operation, head_dim, bytes, pt_shared_limit());
  // All there is, whatever this launch needs: an earlier one that still waits to be issued may need more.
  PT_CUDA(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, pt_shared_limit()));
  return PT_OK;
}

/// Uploads the host arrays of `args`, and up to two lists of pointers and two of tiles besides.
struct attention_upload {
  std::vector<pt_upload> arrays;

  template <typename T> void add(const T *host, int64_t count, const T **device) {
    arrays.push_back({host, (size_t)count * sizeof(T), (const void **)device});
  }

  template <typename real> void add(const pt_attention *args, attention_view<real> *view) {
    *view = {args->heads,    args->kv_heads, args->ldq, args->ldkv, args->prefix_length, args->ldprefix, args->window, (int)args->head_dim,
             args->causal,   (real)args->scale, (real)args->soft_cap, nullptr, nullptr, (const real *)args->q, nullptr, nullptr,
             (const real *)args->prefix_key, (const real *)args->prefix_value};
    add(args->query_begin, args->sequences + 1, &view->query_begin);
    add(args->key_length, args->sequences, &view->key_length);
    add((const real *const *)args->keys, args->sequences, &view->keys);
    add((const real *const *)args->values, args->sequences, &view->values);
  }

  int run() { return pt_upload_all(arrays.data(), (int)arrays.size()); }
};

/// Appends blocks without a tile until there are as many as `rows` rows can need, however they are divided into sequences: every sequence
/// has at most one tile that is not full. So neither a grid nor an upload depends on the division. `others` are tiles of other rows.
inline void fill_up(std::vector<attention_tile> &tiles, int64_t others, int64_t rows, int64_t sequences, int tile) {
  int64_t most = others + rows / tile + sequences;
  for (int64_t count = rows > 0 ? (int64_t)tiles.size() : most; count < most; count++) tiles.push_back({PT_NO_SEQUENCE, 0, 0});
}

/// The tiles of all queries; the last ones of a sequence see the most keys and go first.
inline std::vector<attention_tile> query_tiles(const pt_attention *args, int tile) {
  std::vector<attention_tile> tiles;
  for (int64_t s = args->sequences - 1; s >= 0; s--) {
    int64_t queries = args->query_begin[s + 1] - args->query_begin[s];
    for (int64_t block = pt_ceil_div(queries, tile) - 1; block >= 0; block--) tiles.push_back({(int32_t)s, (int32_t)(block * tile), 0});
  }
  fill_up(tiles, 0, args->query_begin[args->sequences] - args->query_begin[0], args->sequences, tile);
  return tiles;
}

#endif
