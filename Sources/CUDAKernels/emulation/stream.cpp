#include "stream.h"

#include <stdio.h>
#include <stdlib.h>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

#include "memory.h"

typedef std::function<void()> work;

enum { MOST_KEPT = 4096 };  // works of a stream

struct pt_emulation_graph {
  std::vector<work> nodes;
};

struct pt_emulation_graph_exec {
  std::vector<work> nodes;
  int in_flight = 0;  // launches that a stream still keeps
};

struct pt_emulation_stream {
  std::deque<work> kept;
  uint64_t asked = 0, done = 0;
  pt_emulation_graph *captured = nullptr;
  bool spoilt = false;
};

/// What the stream had been asked for when the event was recorded.
struct pt_emulation_event {
  cudaStream_t stream = nullptr;
  uint64_t asked = 0;
};

namespace pt_emulation {
namespace {

__thread cudaStream_t capturing;  // by this host thread

std::vector<cudaStream_t> &streams() {
  static auto *it = new std::vector<cudaStream_t>;
  return *it;
}

void do_until(cudaStream_t stream, uint64_t count) {
  while (stream->done < count) {
    work first = std::move(stream->kept.front());
    stream->kept.pop_front();
    stream->done++;
    first();
  }
}

}  // namespace

void enqueue(cudaStream_t stream, work it) {
  if (stream->captured) return stream->captured->nodes.push_back(std::move(it));
  stream->kept.push_back(std::move(it));
  stream->asked++;
  if (stream->kept.size() > MOST_KEPT) finish(stream);
}

void finish(cudaStream_t stream) { do_until(stream, stream->asked); }

void finish_all_streams() {
  for (cudaStream_t stream : streams()) finish(stream);
}

bool refused_by_capture() {
  if (!capturing) return false;
  capturing->spoilt = true;
  set_last_error(cudaErrorStreamCaptureUnsupported);
  return true;
}

}  // namespace pt_emulation

using namespace pt_emulation;

cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned) {
  *stream = new pt_emulation_stream;
  streams().push_back(*stream);
  return cudaSuccess;
}

cudaError_t cudaStreamSynchronize(cudaStream_t stream) {
  if (refused_by_capture()) return cudaErrorStreamCaptureUnsupported;
  finish(stream);
  return cudaSuccess;
}

cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned) {
  *event = new pt_emulation_event;
  return cudaSuccess;
}

cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream) {
  event->stream = stream;
  event->asked = stream->asked;
  return cudaSuccess;
}

cudaError_t cudaEventSynchronize(cudaEvent_t event) {
  if (refused_by_capture()) return cudaErrorStreamCaptureUnsupported;
  if (event->stream) do_until(event->stream, event->asked);
  return cudaSuccess;
}

// --- graphs ---

cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode mode) {
  if (stream->captured || mode != cudaStreamCaptureModeThreadLocal) return cudaErrorInvalidValue;
  stream->captured = new pt_emulation_graph;
  stream->spoilt = false;
  capturing = stream;
  return cudaSuccess;
}

cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *graph) {
  *graph = nullptr;
  if (!stream->captured) return cudaErrorInvalidValue;
  if (capturing != stream) return cudaErrorStreamCaptureWrongThread;
  std::unique_ptr<pt_emulation_graph> captured(stream->captured);
  stream->captured = nullptr;
  capturing = nullptr;
  if (stream->spoilt) return cudaErrorStreamCaptureInvalidated;
  *graph = captured.release();
  return cudaSuccess;
}

cudaError_t cudaGraphInstantiate(cudaGraphExec_t *exec, cudaGraph_t graph, unsigned long long) {
  *exec = new pt_emulation_graph_exec{graph->nodes, 0};
  return cudaSuccess;
}

cudaError_t cudaGraphDestroy(cudaGraph_t graph) {
  delete graph;
  return cudaSuccess;
}

cudaError_t cudaGraphLaunch(cudaGraphExec_t exec, cudaStream_t stream) {
  if (stream->captured) return cudaErrorStreamCaptureUnsupported;
  exec->in_flight++;
  enqueue(stream, [exec] {
    for (const work &node : exec->nodes) node();
    exec->in_flight--;
  });
  return cudaSuccess;
}

cudaError_t cudaGraphExecDestroy(cudaGraphExec_t exec) {
  if (exec->in_flight) {
    fprintf(stderr, "emulation: a graph is destroyed while a stream still has to run it\n");
    abort();
  }
  delete exec;
  return cudaSuccess;
}
