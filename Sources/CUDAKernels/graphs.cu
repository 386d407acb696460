/// A list of commands that comes for the second time is captured as a graph; from then on it is launched as one. The first time it is issued
/// command by command: so lists that never come again cost nothing, and CUDA loads kernels when they are first launched, which it could
/// not while it captures.
///
/// A graph is what the commands of its list are, with every address in them, and holds no memory of its own. It is launched only for a list
/// of equal bytes, that is where issuing the list command by command would do the same. So memory that was released, or working memory that
/// has grown, is never touched by an old graph: no list names its address any more. If a block comes back at the same address, the list that
/// names it means the new block, and so does the graph. What products depend on beside their values (the handle of cuBLAS, its stream and
/// its workspace) is set up once, when the first is recorded.
#include "graphs.h"

#include <stdlib.h>
#include <string.h>

#include <vector>

enum : size_t {
  FEWEST_COMMANDS = 8,  // a graph's launch costs as much as those of a few kernels
  MOST_GRAPHS = 256,    // kept; each takes some hundred KB on the device
  SEEN_LISTS = 4096,    // remembered, by hash
};

/// A graph that was not needed for so many lists may make room for another. Were the least recently used to go at once, a period longer than
/// MOST_GRAPHS would replace every graph just before it is needed; this way those that there is room for stay.
enum : uint64_t { STALE_LISTS = 4 * MOST_GRAPHS };

struct graph {
  uint64_t hash;
  std::vector<unsigned char> list;
  cudaGraphExec_t exec;  // NULL where CUDA could not make one: such lists are issued command by command
  uint64_t last_used;
};

static std::vector<graph> &graphs() {
  static auto *it = new std::vector<graph>;  // used to the very end of the process
  return *it;
}
static uint64_t lists, launches;

pt_graph_use pt_use_of_graphs() {
  static const pt_graph_use use = [] {
    const char *text = getenv("PEFT_CUDA_GRAPHS");
    if (text && strcmp(text, "off") == 0) return PT_GRAPHS_OFF;
    return text && strcmp(text, "always") == 0 ? PT_GRAPHS_ALWAYS : PT_GRAPHS_ON;
  }();
  return use;
}

/// Of a whole number of words.
static uint64_t hash_of(const unsigned char *bytes, size_t size) {
  uint64_t hash = size;
  for (size_t at = 0; at < size; at += sizeof(uint64_t)) {
    uint64_t word;
    memcpy(&word, bytes + at, sizeof word);
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 32;
  }
  return hash;
}

static graph *find(uint64_t hash, const unsigned char *list, size_t size) {
  for (graph &it : graphs()) {
    if (it.hash == hash && it.list.size() == size && memcmp(it.list.data(), list, size) == 0) return &it;
  }
  return nullptr;
}

/// Whether the list has come before; it has from now on. A wrong yes, from another list's hash, costs no more than a graph.
static bool has_come(uint64_t hash) {
  static auto *seen = new std::vector<uint64_t>(SEEN_LISTS);
  uint64_t &place = (*seen)[hash % SEEN_LISTS];
  bool found = place == hash;
  place = hash;
  return found;
}

/// NULL where all graphs are in use.
static graph *place_for_another() {
  if (graphs().size() < MOST_GRAPHS) {
    graphs().push_back({});
    return &graphs().back();
  }
  graph *oldest = &graphs()[0];
  for (graph &it : graphs()) {
    if (it.last_used < oldest->last_used) oldest = &it;
  }
  if (lists - oldest->last_used < STALE_LISTS) return nullptr;
  if (oldest->exec) {
    cudaStreamSynchronize(pt_stream());  // it may be running
    cudaGraphExecDestroy(oldest->exec);
  }
  return oldest;
}

/// NULL where anything fails. Nothing is executed.
static cudaGraphExec_t capture(const unsigned char *list, size_t size) {
  cudaGraph_t captured = nullptr;
  cudaGraphExec_t exec = nullptr;
  if (cudaStreamBeginCapture(pt_stream(), cudaStreamCaptureModeThreadLocal) == cudaSuccess) {
    bool issued = pt_issue(list, size) == PT_OK, ended = cudaStreamEndCapture(pt_stream(), &captured) == cudaSuccess;
    if (issued && ended && cudaGraphInstantiate(&exec, captured, 0) != cudaSuccess) exec = nullptr;
    if (captured) cudaGraphDestroy(captured);
  }
  cudaGetLastError();
  return exec;
}

static int launch(graph *it, const unsigned char *list, size_t size) {
  it->last_used = lists;
  if (it->exec && cudaGraphLaunch(it->exec, pt_stream()) == cudaSuccess) {
    launches++;
    return PT_OK;
  }
  cudaGetLastError();
  return pt_issue(list, size);
}

int pt_replay_or_issue(const unsigned char *list, size_t size, size_t commands) {
  bool always = pt_use_of_graphs() == PT_GRAPHS_ALWAYS;
  if (commands == 0 || (commands < FEWEST_COMMANDS && !always)) return pt_issue(list, size);
  lists++;
  uint64_t hash = hash_of(list, size);
  if (graph *found = find(hash, list, size)) return launch(found, list, size);
  graph *place = has_come(hash) || always ? place_for_another() : nullptr;
  if (!place) return pt_issue(list, size);
  *place = {hash, std::vector<unsigned char>(list, list + size), capture(list, size), lists};
  return launch(place, list, size);
}

/// For tests: how many graphs have been launched, and how many are kept.
extern "C" __attribute__((visibility("default"))) void pt_cuda_graph_counts(int64_t *launched, int64_t *kept) {
  pt_session session;
  *launched = (int64_t)launches;
  *kept = (int64_t)graphs().size();
}
