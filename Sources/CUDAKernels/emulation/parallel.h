/// Host threads that share out numbered pieces of work.
#ifndef PT_EMULATION_PARALLEL_H
#define PT_EMULATION_PARALLEL_H

#include <stdint.h>

namespace pt_emulation {

/// Calls run(context, i) for every i in 0 ..< pieces, on several host threads where there is more than one piece. Returns when all are
/// done.
void share_out(int64_t pieces, void (*run)(void *context, int64_t piece), void *context);

/// Host threads in use; 0 sets one per core.
int host_threads();
void set_host_threads(int threads);

}  // namespace pt_emulation

#endif
