/// Streams, events and graphs.
///
/// Kernels, copies and products do nothing when they are asked for: the stream keeps them until something waits, so that what the host does
/// in between (writing over pinned memory too early, say) shows. A stream that is captured hands them to the graph instead.
#ifndef PT_EMULATION_STREAM_H
#define PT_EMULATION_STREAM_H

#include "cuda_runtime.h"

namespace pt_emulation {

/// Does what the stream still keeps.
void finish(cudaStream_t stream);
void finish_all_streams();

/// Whether this host thread captures a stream. What CUDA prohibits meanwhile (allocating, freeing, waiting) is then refused, and the
/// capture is spoilt: cudaStreamBeginCapture in cudaStreamCaptureModeThreadLocal.
bool refused_by_capture();

}  // namespace pt_emulation

#endif
