#include "common.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "ops.h"
#include "parallel.h"

static _Thread_local char error_text[256];

int pt_fail(int code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(error_text, sizeof error_text, format, arguments);
  va_end(arguments);
  return code;
}

const char *pt_cpu_last_error(void) { return error_text; }

enum { HUGE_PAGE = 2 << 20, COPY_TILE = 1 << 20 };

static size_t round_up(size_t bytes, size_t unit) { return (bytes + unit - 1) / unit * unit; }

/// Blocks from 2 MiB on are mapped on their own, on huge pages where the system has them: freed ones leave the process at once, and filling
/// one costs one page fault in place of 512. Smaller ones come from malloc.
int pt_cpu_allocate(void **pointer, size_t bytes) {
  *pointer = NULL;
  if (bytes > SIZE_MAX / 2) return pt_fail(PT_OUT_OF_MEMORY, "out of memory: a block of %zu bytes is more than can be addressed", bytes);
  if (bytes < HUGE_PAGE) {
    *pointer = aligned_alloc(CACHE_LINE, bytes ? round_up(bytes, CACHE_LINE) : CACHE_LINE);
    return *pointer ? PT_OK : pt_fail(PT_OUT_OF_MEMORY, "out of memory: no block of %zu bytes", bytes);
  }
  size_t size = round_up(bytes, HUGE_PAGE);
  uint8_t *mapped = mmap(NULL, size + HUGE_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapped == MAP_FAILED) return pt_fail(PT_OUT_OF_MEMORY, "out of memory: no block of %zu bytes", bytes);
  uint8_t *aligned = (uint8_t *)round_up((size_t)mapped, HUGE_PAGE);
  size_t before = (size_t)(aligned - mapped), after = HUGE_PAGE - before;
  if (before) munmap(mapped, before);
  if (after) munmap(aligned + size, after);
  madvise(aligned, size, MADV_HUGEPAGE);
  *pointer = aligned;
  return PT_OK;
}

void pt_cpu_release(void *pointer, size_t bytes) {
  if (!pointer) return;
  if (bytes < HUGE_PAGE) free(pointer); else munmap(pointer, round_up(bytes, HUGE_PAGE));
}

/// Every call has finished when it returns.
int pt_cpu_synchronize(void) { return PT_OK; }

typedef struct bytes_job {
  uint8_t *destination;
  const uint8_t *source;  // NULL: zeros
  size_t bytes;
} bytes_job;

static int bytes_tile(void *context, int64_t tile) {
  const bytes_job *job = context;
  size_t begin = (size_t)tile * COPY_TILE, count = job->bytes - begin < COPY_TILE ? job->bytes - begin : COPY_TILE;
  if (job->source) memcpy(job->destination + begin, job->source + begin, count); else memset(job->destination + begin, 0, count);
  return PT_OK;
}

int pt_cpu_copy(void *destination, const void *source, size_t bytes) {
  bytes_job job = {destination, source, bytes};
  return pt_parallel_for(pt_ceil_div((int64_t)bytes, COPY_TILE), bytes_tile, &job);
}

int pt_cpu_zero(void *pointer, size_t bytes) {
  bytes_job job = {pointer, NULL, bytes};
  return pt_parallel_for(pt_ceil_div((int64_t)bytes, COPY_TILE), bytes_tile, &job);
}
