#ifndef PT_CPU_PACK_H
#define PT_CPU_PACK_H

#include "common.h"

// Each packs whole blocks, one after the other, of finite numbers that `pt_pack` has found small enough, on the calling thread.
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) void pt_pack_blocks_##name(void *y, const float *x, int64_t blocks);
#include "packed_types.def"

#endif
