/// What the parts of the emulated runtime library share.
#ifndef PT_EMULATION_MEMORY_H
#define PT_EMULATION_MEMORY_H

#include "cuda_runtime.h"

namespace pt_emulation {

/// Of the smallest of the cards that the library is built for (compute capability 8.9).
enum { SHARED_PER_BLOCK = 99 << 10 };

/// What `cudaGetLastError` returns next, on this host thread.
void set_last_error(cudaError_t error);

}  // namespace pt_emulation

#endif
