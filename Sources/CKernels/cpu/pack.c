/// Packing of f32 weights into the types of packed_types.def.
#include "pack.h"

#include <stdatomic.h>

#include "parallel.h"
#include "unpack.h"
#include "vector_math.h"

enum { PACK_PER_TILE = 32 * SUPERBLOCK };

typedef struct pack_job {
  uint8_t *y;
  const float *x;
  pt_dtype type;
  int64_t n;
  uint32_t too_large;     // the bits of the least magnitude that does not fit
  _Atomic int64_t unfit;  // the first element of such a magnitude, or of none, so far
} pack_job;

static void pack_bf16(uint16_t *restrict y, const float *restrict x, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = pt_bf16_of_float(x[i]);
}

PT_HOT static void pack_f16(_Float16 *restrict y, const float *restrict x, int64_t n) {
  for (int64_t i = 0; i < n; i++) y[i] = (_Float16)x[i];
}

/// Infinities and NaN have larger bits than any number.
PT_HOT static bool fits(const float *x, int64_t n, uint32_t too_large) {
  uint32_t largest = 0;
  for (int64_t i = 0; i < n; i++) {
    uint32_t magnitude = pt_bits_of_float(x[i]) & 0x7FFFFFFF;
    largest = magnitude > largest ? magnitude : largest;
  }
  return largest < too_large;
}

static void report_unfit(pack_job *job, int64_t begin) {
  while ((pt_bits_of_float(job->x[begin]) & 0x7FFFFFFF) < job->too_large) begin++;
  int64_t first = atomic_load(&job->unfit);
  while (begin < first && !atomic_compare_exchange_weak(&job->unfit, &first, begin)) continue;
}

static int pack_tile(void *context, int64_t tile) {
  pack_job *job = context;
  int64_t begin = tile * PACK_PER_TILE, n = pt_min(PACK_PER_TILE, job->n - begin);
  const float *x = job->x + begin;
  if (!fits(x, n, job->too_large)) {
    report_unfit(job, begin);
    return PT_OK;
  }
  void *y = job->y + begin / pt_block_elements(job->type) * (int64_t)pt_block_bytes(job->type);
  switch (job->type) {
    case PT_BF16: pack_bf16(y, x, n); break;
    case PT_F16: pack_f16(y, x, n); break;
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) \
  case PT_##NAME: pt_pack_blocks_##name(y, x, n / (elements)); break;
#include "packed_types.def"
    default: break;
  }
  return PT_OK;
}

int pt_pack(void *y, const float *x, pt_dtype type, int64_t n, int64_t *unfit) {
  *unfit = -1;
  if (!pt_is_packed(type)) return pt_fail(PT_INVALID_ARGUMENT, "pack: type %d is not a packed type", (int)type);
  if (n % pt_block_elements(type) != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "pack: %lld elements (must be a multiple of the block of %lld)", (long long)n,
                   (long long)pt_block_elements(type));
  pack_job job = {.y = y, .x = x, .type = type, .n = n, .too_large = pt_bits_of_float(pt_pack_limit(type)), .unfit = n};
  int status = pt_parallel_for(pt_ceil_div(n, PACK_PER_TILE), pack_tile, &job);
  if (status != PT_OK || job.unfit == n) return status;
  *unfit = job.unfit;
  return pt_fail(PT_INVALID_ARGUMENT, "pack: element %lld is %g (must be finite and below %g in magnitude)", (long long)*unfit,
                 (double)x[*unfit], (double)pt_pack_limit(type));
}
