/// Unpacking of bf16, f16 and the block formats of GGUF to f32.
///
/// Products are rounded before they are added, in the order of ggml, so that the values equal those of every other reader bit for bit.
#include "unpack.h"

#include "ops.h"
#include "parallel.h"
#include "unpack_block.h"

#pragma clang fp reassociate(off) contract(off)

enum { UNPACK_PER_TILE = 64 * SUPERBLOCK };

#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes)                                                             \
  PT_HOT static void unpack_##name(float *restrict y, const block_##name *restrict x, int64_t blocks) {                \
    for (int64_t block = 0; block < blocks; block++, x++) {                                                            \
      PT_UNROLL for (int group = 0; group < (elements) / BLOCK; group++, y += BLOCK) unpack_block_##name(y, x, group); \
    }                                                                                                                  \
  }
#include "packed_types.def"

PT_HOT static void unpack_bf16(float *restrict y, const uint16_t *restrict x, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = float_of_bits((uint32_t)x[i] << 16);
}

PT_HOT static void unpack_f16(float *restrict y, const _Float16 *restrict x, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = (float)x[i];
}

void pt_unpack_row(float *y, const void *x, pt_dtype type, int64_t n) {
  switch (type) {
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) \
  case PT_##NAME: unpack_##name(y, x, n / (elements)); break;
#include "packed_types.def"
    default: break;
  }
}

typedef struct unpack_job {
  float *y;
  const void *x;
  pt_dtype type;
  int64_t n;
} unpack_job;

static int unpack_tile(void *context, int64_t tile) {
  const unpack_job *job = context;
  int64_t begin = tile * UNPACK_PER_TILE;
  pt_unpack_row(job->y + begin, pt_packed_at(job->x, job->type, begin), job->type, pt_min(UNPACK_PER_TILE, job->n - begin));
  return PT_OK;
}

int pt_cpu_unpack(float *y, const void *x, pt_dtype type, int64_t n) {
  if (!pt_is_packed(type)) return pt_fail(PT_INVALID_ARGUMENT, "unpack: type %d is not a packed type", (int)type);
  if (n % pt_block_elements(type) != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "unpack: %lld elements (must be a multiple of the block of %lld)", (long long)n,
                   (long long)pt_block_elements(type));
  unpack_job job = {y, x, type, n};
  return pt_parallel_for(pt_ceil_div(n, UNPACK_PER_TILE), unpack_tile, &job);
}

typedef struct gather_job {
  float *y;
  const void *x;
  pt_dtype type;
  const int32_t *rows;
  int64_t N, C, rows_per_tile;
} gather_job;

static int gather_tile(void *context, int64_t tile) {
  const gather_job *job = context;
  int64_t end = pt_min(job->N, (tile + 1) * job->rows_per_tile);
  for (int64_t n = tile * job->rows_per_tile; n < end; n++)
    pt_unpack_row(job->y + n * job->C, pt_packed_at(job->x, job->type, job->rows[n] * job->C), job->type, job->C);
  return PT_OK;
}

int pt_cpu_gather_unpacked(float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C) {
  if (!pt_is_packed(type)) return pt_fail(PT_INVALID_ARGUMENT, "gather_unpacked: type %d is not a packed type", (int)type);
  if (C % pt_block_elements(type) != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "gather_unpacked: rows of %lld elements (must be a multiple of the block of %lld)", (long long)C,
                   (long long)pt_block_elements(type));
  gather_job job = {y, x, type, rows, N, C, .rows_per_tile = pt_max(1, UNPACK_PER_TILE / pt_max(1, C))};
  return pt_parallel_for(pt_ceil_div(N, job.rows_per_tile), gather_tile, &job);
}
