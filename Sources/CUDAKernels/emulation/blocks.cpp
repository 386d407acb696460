/// Runs the threads of a block on one host thread.
///
/// A fibre runs thread after thread of the block on its stack; one that comes to a barrier keeps the stack, and the next thread begins on
/// another. So a kernel without barriers never switches. When every thread has come to the barrier or to its end, they go on in order.
#include <stdio.h>
#include <stdlib.h>

#include <atomic>
#include <map>
#include <mutex>
#include <vector>

#include "cuda_runtime.h"
#include "fibre.h"
#include "memory.h"
#include "parallel.h"

namespace pt_emulation {

__thread place here;

namespace {

enum { MAX_THREADS = 1024, WARP = 32, MAX_WARPS = MAX_THREADS / WARP, STATIC_LIMIT = 48 << 10, NOWHERE = -1 };

std::atomic<bool> reversed{false};

enum progress : unsigned char { RUNNING, AT_WARP, AT_BLOCK, FINISHED };

struct fibre {
  context self;
  struct worker *owner = nullptr;
};

/// What one host thread needs to run blocks; it holds one block at a time.
struct worker {
  const launch *job = nullptr;
  int threads = 0, started = 0, current = NOWHERE;
  context scheduler;
  fibre *running = nullptr;
  std::vector<fibre *> idle;
  fibre *waiting[MAX_THREADS] = {};
  progress state[MAX_THREADS] = {};
  unsigned char parity[MAX_THREADS] = {};
  alignas(8) unsigned char handed_in[MAX_WARPS][2][WARP * 8];
  unsigned char *shared = nullptr;
  size_t shared_bytes = 0;
};

worker &mine() {
  static __thread worker *it;
  if (!it) it = new worker;  // host threads of the pool never end; a caller's is kept for its life
  return *it;
}

[[noreturn]] void stop(const worker &w, const char *what) {
  fprintf(stderr, "emulation: %s, thread (%u, %u, %u) of block (%u, %u, %u): %s\n", w.job->name, here.thread.x, here.thread.y,
          here.thread.z, here.block.x, here.block.y, here.block.z, what);
  abort();
}

void go_to_thread(worker &w, int index) {
  const dim3 &block = w.job->block;
  unsigned linear = (unsigned)index;
  if (linear < block.x) here.thread = {linear, 0, 0};  // spares blocks of one row the divisions
  else here.thread = {linear % block.x, linear / block.x % block.y, linear / block.x / block.y};
  w.current = index;
}

/// The threads are numbered in the order of running; `thread_at` says which one that is.
int thread_at(const worker &w, int order) { return reversed.load(std::memory_order_relaxed) ? w.threads - 1 - order : order; }

void run_threads(void *argument) {
  fibre *self = (fibre *)argument;
  worker &w = *self->owner;
  entered(w.scheduler);
  for (;;) {
    while (w.started < w.threads) {
      go_to_thread(w, thread_at(w, w.started++));
      w.state[w.current] = RUNNING;
      w.job->body(w.job->context);
      w.state[w.current] = FINISHED;
    }
    w.idle.push_back(self);
    switch_context(self->self, w.scheduler);
  }
}

void resume(worker &w, fibre *it) {
  w.running = it;
  switch_context(w.scheduler, it->self);
}

fibre *idle_fibre(worker &w) {
  if (w.idle.empty()) {
    fibre *made = new fibre;
    made->owner = &w;
    prepare(made->self, run_threads, made);
    return made;
  }
  fibre *it = w.idle.back();
  w.idle.pop_back();
  return it;
}

void wait(progress where) {
  worker &w = mine();
  int index = w.current;
  fibre *self = w.running;
  w.state[index] = where;
  w.waiting[index] = self;
  switch_context(self->self, w.scheduler);
}

void go_on(worker &w, int index) {
  go_to_thread(w, index);
  w.state[index] = RUNNING;
  resume(w, w.waiting[index]);
}

/// Lets the warp that holds `first` go on as long as all of its threads meet at exchanges.
void run_warp(worker &w, int first) {
  for (;;) {
    int waiting = 0;
    for (int lane = 0; lane < WARP; lane++) waiting += w.state[first + lane] == AT_WARP;
    if (waiting == 0) return;
    if (waiting < WARP) stop(w, "a warp is divided at a shuffle: some lanes are elsewhere");
    for (int lane = 0; lane < WARP; lane++) go_on(w, first + (reversed.load() ? WARP - 1 - lane : lane));
  }
}

void run_block(worker &w) {
  w.started = 0;
  while (w.started < w.threads) resume(w, idle_fibre(w));
  for (;;) {
    for (int warp = 0; warp * WARP < w.threads; warp++) run_warp(w, thread_at(w, warp * WARP) / WARP * WARP);
    int waiting = 0;
    for (int index = 0; index < w.threads; index++) waiting += w.state[index] == AT_BLOCK;
    if (waiting == 0) return;
    if (waiting < w.threads) stop(w, "a block is divided at a barrier: some threads have ended or wait elsewhere");
    for (int order = 0; order < w.threads; order++) go_on(w, thread_at(w, order));
  }
}

void run_numbered_block(void *context, int64_t number) {
  const launch *job = (const launch *)context;
  worker &w = mine();
  w.job = job;
  w.threads = (int)(job->block.x * job->block.y * job->block.z);
  const dim3 &grid = job->grid;
  if (reversed.load()) number = (int64_t)grid.x * grid.y * grid.z - 1 - number;
  here.block = {(unsigned)(number % grid.x), (unsigned)(number / grid.x % grid.y), (unsigned)(number / grid.x / grid.y)};
  here.block_size = {job->block.x, job->block.y, job->block.z};
  here.grid_size = {grid.x, grid.y, grid.z};
  if (w.shared_bytes != job->shared_bytes) {
    delete[] w.shared;
    w.shared = job->shared_bytes ? new unsigned char[job->shared_bytes] : nullptr;
    w.shared_bytes = job->shared_bytes;
  }
  if (w.shared) memset(w.shared, 0xff, w.shared_bytes);
  run_block(w);
}

std::mutex allowed_lock;
std::map<const void *, size_t> &allowed_shared() {
  static auto *it = new std::map<const void *, size_t>;
  return *it;
}

size_t shared_limit(const void *kernel) {
  std::lock_guard<std::mutex> lock(allowed_lock);
  auto found = allowed_shared().find(kernel);
  return found == allowed_shared().end() ? (size_t)STATIC_LIMIT : found->second;
}

}  // namespace

void wait_for_block() { wait(AT_BLOCK); }
unsigned lane() { return (unsigned)(mine().current % WARP); }
void *dynamic_shared() { return mine().shared; }

const unsigned char *exchange(const void *value, size_t bytes) {
  worker &w = mine();
  int index = w.current;
  // Two sets in turn: no lane can be two exchanges ahead of another.
  unsigned char *slots = w.handed_in[index / WARP][w.parity[index] ^= 1];
  memcpy(slots + 8 * (index % WARP), value, bytes);
  wait(AT_WARP);
  return slots;
}

cudaError_t check(const launch &job) {
  uint64_t threads = (uint64_t)job.block.x * job.block.y * job.block.z, blocks = (uint64_t)job.grid.x * job.grid.y * job.grid.z;
  if (threads == 0 || threads > MAX_THREADS || threads % WARP != 0 || job.block.z > 64 || blocks == 0 || job.grid.x > INT32_MAX ||
      job.grid.y > 65535 || job.grid.z > 65535)
    return cudaErrorInvalidConfiguration;
  return job.shared_bytes > shared_limit(job.kernel) ? cudaErrorInvalidValue : cudaSuccess;
}

void run(const launch &job) {
  device_access access;
  share_out((int64_t)job.grid.x * job.grid.y * job.grid.z, run_numbered_block, (void *)&job);
}

}  // namespace pt_emulation

cudaError_t pt_emulation_allow_shared(const void *kernel, int bytes) {
  if (bytes < 0 || bytes > pt_emulation::SHARED_PER_BLOCK) return cudaErrorInvalidValue;
  std::lock_guard<std::mutex> lock(pt_emulation::allowed_lock);
  pt_emulation::allowed_shared()[kernel] = (size_t)bytes;
  return cudaSuccess;
}

/// Runs blocks, and threads between barriers, from the last to the first: a result that depends on the order is a race.
extern "C" __attribute__((visibility("default"))) void pt_emulation_reverse(int on) { pt_emulation::reversed.store(on != 0); }
