/// One pool of threads for all kernels.
#ifndef PT_CPU_PARALLEL_H
#define PT_CPU_PARALLEL_H

#include "common.h"

enum { CACHE_LINE = 64 };

/// Runs one tile; returns PT_OK or a failure code.
typedef int (*pt_tile)(void *context, int64_t tile);

/// Runs tiles 0 ..< tiles, each exactly once, on the pool and the calling thread, and returns when all are done.
///
/// Which thread runs a tile is left open, so a tile must not depend on it: callers cut by shape alone and each tile writes its own output.
/// A single tile, or any call made while the pool serves another caller (or from inside a tile), runs on the calling thread.
/// Every tile runs with subnormal numbers flushed to zero. Returns the code of a tile that failed, with its text for `last_error`.
int pt_parallel_for(int64_t tiles, pt_tile run, void *context);

/// Working memory of the calling thread that lives until the thread ends and keeps its contents only until the next request for the
/// same slot; 64-byte aligned. NULL when there is none to be had.
typedef enum pt_scratch_slot {
  PT_SCRATCH_CALLER,  // shared by the tiles of one kernel
  PT_SCRATCH_PANEL,   // unpacked weights, held by a product around inner products
  PT_SCRATCH_TILE,    // private to a tile
  PT_SCRATCH_SLOTS,
} pt_scratch_slot;
void *pt_scratch(pt_scratch_slot slot, size_t bytes);

/// The failure of a kernel that got NULL from `pt_scratch`.
int pt_out_of_scratch(void);

#endif
