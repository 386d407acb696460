/// Attention in tiles of queries and keys with a running maximum (Milakov & Gimelshein 2018, arXiv:1805.02867; Dao et al. 2022,
/// arXiv:2205.14135): a tile of scores lives in shared memory only.
#include "attention.h"

/// One block is a tile of queries of one head.
template <typename real, int TILE, int CHUNKS>
__global__ void __launch_bounds__(PT_SIDE *PT_SIDE)
    attention_forward_kernel(real *out, real *log_sum_exp, attention_view<real> view, const attention_tile *tiles) {
  constexpr int R = TILE / PT_SIDE;
  PT_DYNAMIC_SHARED(real, shared);
  int D = view.head_dim, x = threadIdx.x, y = threadIdx.y, ldw = padded(TILE);
  real *queries = shared, *rows = queries + TILE * padded(D), *weights = rows + TILE * padded(D);
  attention_tile tile = tiles[blockIdx.x];
  if (tile.sequence == PT_NO_SEQUENCE) return;
  int64_t H = view.heads, head = blockIdx.y, kv_head = head / (H / view.kv_heads), i0 = tile.first;
  int64_t begin = view.query_begin[tile.sequence], count = pt_min(TILE, view.query_begin[tile.sequence + 1] - begin - i0);
  load_tile<TILE>(queries, view.q + (begin + i0) * view.ldq + head * D, view.ldq, count, D);

  real largest[R], sum[R], sums[R][CHUNKS];  // sum: this thread's share
#pragma unroll
  for (int r = 0; r < R; r++) {
    largest[r] = -(real)INFINITY;
    sum[r] = 0;
#pragma unroll
    for (int k = 0; k < CHUNKS; k++) sums[r][k] = 0;
  }
  for (int part = view.prefix_length > 0 ? 0 : 1; part < 2; part++) {
    attention_segment<real> segment = segment_of(view, part == 0, tile.sequence, kv_head);
    int64_t limit = segment.visible(i0 + count - 1);
    for (int64_t j0 = segment.hidden(i0); j0 < limit; j0 += TILE) {
      int keys = (int)pt_min(TILE, limit - j0);
      __syncthreads();
      load_tile<TILE>(rows, segment.key + j0 * segment.ld, segment.ld, keys, D);
      __syncthreads();
      real scores[R][R];
      multiply_rows<TILE>(scores, queries, rows, D);
      __syncthreads();
      load_tile<TILE>(rows, segment.value + j0 * segment.ld, segment.ld, keys, D);
#pragma unroll
      for (int r = 0; r < R; r++) {
        int64_t hidden = segment.hidden(i0 + y + r * PT_SIDE) - j0, seen = segment.visible(i0 + y + r * PT_SIDE) - j0;
        real new_largest = largest[r];
#pragma unroll
        for (int c = 0; c < R; c++) {
          scores[r][c] = capped(scores[r][c] * view.scale, view.soft_cap);
          if (x + c * PT_SIDE >= hidden && x + c * PT_SIDE < seen) new_largest = fmax(new_largest, scores[r][c]);
        }
        new_largest = pt_lanes_largest<PT_SIDE>(new_largest);
        real shrink = largest[r] == new_largest ? (real)1 : exp(largest[r] - new_largest);
        largest[r] = new_largest;
        sum[r] *= shrink;
#pragma unroll
        for (int k = 0; k < CHUNKS; k++) sums[r][k] *= shrink;
#pragma unroll
        for (int c = 0; c < R; c++) {
          real weight = x + c * PT_SIDE >= hidden && x + c * PT_SIDE < seen ? exp(scores[r][c] - new_largest) : (real)0;
          sum[r] += weight;
          weights[(y + r * PT_SIDE) * ldw + x + c * PT_SIDE] = weight;
        }
      }
      __syncthreads();
      add_weighted_rows<TILE, CHUNKS>(sums, weights, rows, keys, D);
    }
  }
#pragma unroll
  for (int r = 0; r < R; r++) {
    real total = pt_lanes_sum<PT_SIDE>(sum[r]), inverse = total == 0 ? (real)0 : 1 / total;
    int64_t i = y + r * PT_SIDE, row = begin + i0 + i;
    if (i >= count) continue;
#pragma unroll
    for (int k = 0; k < CHUNKS; k++) {
      int d = x + k * PT_SIDE;
      if (d < D) out[(row * H + head) * D + d] = sums[r][k] * inverse;
    }
    if (log_sum_exp && x == 0) log_sum_exp[row * H + head] = largest[r] + (real)log((double)total);
  }
}

int pt_check_attention(const pt_attention *args) {
  if (args->kv_heads <= 0 || args->heads % args->kv_heads != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "attention: %lld heads over %lld key heads (must divide)", (long long)args->heads,
                   (long long)args->kv_heads);
  if (args->head_dim > PT_LARGEST_HEAD || args->heads > 65535)
    return pt_fail(PT_INVALID_ARGUMENT, "attention: %lld heads of dimension %lld (at most 65535 of %d on this device)",
                   (long long)args->heads, (long long)args->head_dim, PT_LARGEST_HEAD);
  if (args->window < 0 || (args->window > 0 && !args->causal))
    return pt_fail(PT_INVALID_ARGUMENT, "attention: a window of %lld (must be 0 for none, or above 0 and causal)", (long long)args->window);
  if (!(args->soft_cap >= 0 && args->soft_cap < INFINITY))
    return pt_fail(PT_INVALID_ARGUMENT, "attention: scores capped at %g (must be 0 for not at all, or above 0)", args->soft_cap);
  return PT_OK;
}

template <typename real, int TILE, int CHUNKS> static int forward(void *out, void *log_sum_exp, const pt_attention *args) {
  std::vector<attention_tile> tiles = query_tiles(args, TILE);
  if (tiles.empty()) return PT_OK;
  attention_view<real> view;
  attention_upload upload;
  const attention_tile *device_tiles;
  upload.add(args, &view);
  upload.add(tiles.data(), (int64_t)tiles.size(), &device_tiles);
  PT_TRY(upload.run());
  auto kernel = attention_forward_kernel<real, TILE, CHUNKS>;
  size_t shared_bytes = (size_t)TILE * (2 * padded(view.head_dim) + padded(TILE)) * sizeof(real);
  PT_TRY(pt_allow_shared(kernel, shared_bytes, "attention_forward", view.head_dim));
  dim3 grid((unsigned)tiles.size(), (unsigned)args->heads);
  return pt_record_kernel("attention_forward_kernel", kernel, grid, dim3(PT_SIDE, PT_SIDE), shared_bytes, (real *)out, (real *)log_sum_exp,
                          view, device_tiles);
}

template <typename real> static int attention_forward(void *out, void *log_sum_exp, const pt_attention *args) {
  PT_TRY(pt_check_attention(args));
  PT_SESSION;
  return PT_FOR_HEAD(real, args->head_dim, forward)(out, log_sum_exp, args);
}
PT_CUDA_OP(attention_forward)
