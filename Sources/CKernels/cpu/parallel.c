#define _GNU_SOURCE
#include "parallel.h"

#include <cblas.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "ops.h"

enum {
  MAX_THREADS = 256,
  WORKER_SPINS = 4000,  // pauses before a worker sleeps, about 50 microseconds: longer than the gap between two small kernels
  CALLER_SPINS = 4000,  // pauses before the caller sleeps while a worker still runs a tile: an idle core is what a worker that lost its own gets
  CLAIM_NANOSECONDS = 20000,  // of tiles in one claim, about: a worker that loses its core holds up no more
};

/// The one job in flight. `remaining` counts the unclaimed tiles; whoever lowers it from r to r - n owns the n tiles from `tiles - r` on, and
/// from then until it raises `done` the other fields stay as they are, because the caller waits for every tile. What threads wait for lies in
/// cache lines of its own.
static struct {
  pt_tile run;
  void *context;
  int64_t tiles;
  _Atomic int failure;
  _Alignas(CACHE_LINE) _Atomic int64_t remaining;
  _Alignas(CACHE_LINE) _Atomic int64_t done;
  _Atomic bool is_awaited;  // the caller sleeps until all tiles are done
} job;

static struct {
  pthread_mutex_t busy;  // held by the caller that the pool serves
  pthread_mutex_t sleep;
  pthread_cond_t wake, finished;
  _Atomic int sleepers;
  _Atomic int threads;  // that may run tiles, the caller included; 0 until first use
  int workers;          // started so far
} pool = {.busy = PTHREAD_MUTEX_INITIALIZER, .sleep = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER,
          .finished = PTHREAD_COND_INITIALIZER};

static void pause_briefly(void) {
#if defined(__x86_64__)
  _mm_pause();
#else
  sched_yield();
#endif
}

/// Subnormals cost up to a hundred cycles each on some cores. Flushing them in every thread keeps results independent of where a tile runs.
static unsigned flush_subnormals(void) {
#if defined(__x86_64__)
  unsigned saved = _mm_getcsr();
  _mm_setcsr(saved | 0x8040);  // flush to zero, subnormals are zero
  return saved;
#else
  return 0;
#endif
}

static void restore_subnormals(unsigned saved) {
#if defined(__x86_64__)
  _mm_setcsr(saved);
#endif
}

static int64_t nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000 + now.tv_nsec;
}

/// Books tiles of the current job as done, and wakes the caller with the last of them.
static void book_done(int64_t count) {
  int64_t tiles = job.tiles;  // from the last tile on, the job may be another
  if (atomic_fetch_add(&job.done, count) + count < tiles || !atomic_load(&job.is_awaited)) return;
  pthread_mutex_lock(&pool.sleep);
  pthread_cond_signal(&pool.finished);
  pthread_mutex_unlock(&pool.sleep);
}

/// Claims and runs tiles of the current job until none is left: single ones where they are large, otherwise as many as CLAIM_NANOSECONDS
/// have room for, because a claim may cost as much as a small tile where another core has made the last one.
static void run_tiles(void) {
  int64_t remaining = atomic_load(&job.remaining), sharers = 2 * atomic_load(&pool.threads), most = 1;
  while (remaining > 0) {
    int64_t count = pt_max(1, pt_min(most, remaining / sharers)), begin = nanoseconds();
    if (!atomic_compare_exchange_weak(&job.remaining, &remaining, remaining - count)) continue;
    for (int64_t tile = job.tiles - remaining, end = tile + count; tile < end; tile++) {
      int failure = job.run(job.context, tile);
      if (failure) atomic_store(&job.failure, failure);
    }
    book_done(count);
    if (nanoseconds() - begin < CLAIM_NANOSECONDS / 2) most *= 2;
    remaining = atomic_load(&job.remaining);
  }
}

static void *worker_main(void *argument) {
  int index = (int)(intptr_t)argument;  // the caller is thread 0
  flush_subnormals();
  for (;;) {
    for (int spin = 0; spin < WORKER_SPINS; spin++) {
      if (atomic_load_explicit(&job.remaining, memory_order_relaxed) > 0 && index < atomic_load(&pool.threads)) {
        run_tiles();
        spin = 0;
      }
      pause_briefly();
    }
    pthread_mutex_lock(&pool.sleep);
    atomic_fetch_add(&pool.sleepers, 1);
    while (atomic_load(&job.remaining) == 0 || index >= atomic_load(&pool.threads)) pthread_cond_wait(&pool.wake, &pool.sleep);
    atomic_fetch_sub(&pool.sleepers, 1);
    pthread_mutex_unlock(&pool.sleep);
  }
  return NULL;
}

/// Sets the number of threads and starts the missing workers. The caller holds `pool.busy`.
static void resize_pool(int threads) {
  if (threads <= 0) threads = pt_available_cores("");
  if (threads > MAX_THREADS) threads = MAX_THREADS;
  openblas_set_num_threads(1);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  while (pool.workers < threads - 1) {
    pthread_t thread;
    if (pthread_create(&thread, &attributes, worker_main, (void *)(intptr_t)(pool.workers + 1))) break;
    pool.workers++;
  }
  pthread_attr_destroy(&attributes);
  atomic_store(&pool.threads, pt_min(threads, pool.workers + 1));
}

static void start_pool_once(void) {
  if (atomic_load(&pool.threads)) return;
  pthread_mutex_lock(&pool.busy);
  if (!atomic_load(&pool.threads)) resize_pool(0);
  pthread_mutex_unlock(&pool.busy);
}

int pt_cpu_set_threads(int threads) {
  if (threads < 0) return pt_fail(PT_INVALID_ARGUMENT, "set_threads: %d threads (must be 0, one per core, or more)", threads);
  pthread_mutex_lock(&pool.busy);
  resize_pool(threads);
  pthread_mutex_unlock(&pool.busy);
  return PT_OK;
}

int pt_cpu_threads(void) {
  start_pool_once();
  return atomic_load(&pool.threads);
}

static int finish(int failure) {
  if (failure == PT_OUT_OF_MEMORY) return pt_out_of_scratch();
  if (failure) return pt_fail(failure, "a tile failed with code %d", failure);
  return PT_OK;
}

static int run_inline(int64_t tiles, pt_tile run, void *context) {
  unsigned saved = flush_subnormals();
  int failure = PT_OK;
  for (int64_t tile = 0; tile < tiles; tile++) {
    int code = run(context, tile);
    if (code) failure = code;
  }
  restore_subnormals(saved);
  return finish(failure);
}

int pt_parallel_for(int64_t tiles, pt_tile run, void *context) {
  if (tiles <= 0) return PT_OK;
  start_pool_once();
  if (tiles == 1 || atomic_load(&pool.threads) == 1 || pthread_mutex_trylock(&pool.busy) != 0) return run_inline(tiles, run, context);

  job.run = run;
  job.context = context;
  job.tiles = tiles;
  atomic_store(&job.done, 0);
  atomic_store(&job.is_awaited, false);
  atomic_store(&job.failure, PT_OK);
  atomic_store(&job.remaining, tiles);
  if (atomic_load(&pool.sleepers) > 0) {
    pthread_mutex_lock(&pool.sleep);
    pthread_cond_broadcast(&pool.wake);
    pthread_mutex_unlock(&pool.sleep);
  }
  unsigned saved = flush_subnormals();
  run_tiles();
  restore_subnormals(saved);
  for (int spin = 0; atomic_load(&job.done) < tiles && spin < CALLER_SPINS; spin++) pause_briefly();
  if (atomic_load(&job.done) < tiles) {
    atomic_store(&job.is_awaited, true);
    pthread_mutex_lock(&pool.sleep);
    while (atomic_load(&job.done) < tiles) pthread_cond_wait(&pool.finished, &pool.sleep);
    pthread_mutex_unlock(&pool.sleep);
  }
  int failure = atomic_load(&job.failure);
  pthread_mutex_unlock(&pool.busy);
  return finish(failure);
}

// --- scratch ---

static pthread_key_t scratch_key;
static pthread_once_t scratch_once = PTHREAD_ONCE_INIT;

typedef struct scratch {
  void *pointer[PT_SCRATCH_SLOTS];
  size_t bytes[PT_SCRATCH_SLOTS];
} scratch;

static void free_scratch(void *argument) {
  scratch *mine = argument;
  for (int slot = 0; slot < PT_SCRATCH_SLOTS; slot++) {
    if (mine->pointer[slot]) pt_cpu_release(mine->pointer[slot], mine->bytes[slot]);
  }
  free(mine);
}

static void create_scratch_key(void) { pthread_key_create(&scratch_key, free_scratch); }

void *pt_scratch(pt_scratch_slot slot, size_t bytes) {
  pthread_once(&scratch_once, create_scratch_key);
  scratch *mine = pthread_getspecific(scratch_key);
  if (!mine) {
    mine = calloc(1, sizeof *mine);
    if (!mine) return NULL;
    pthread_setspecific(scratch_key, mine);
  }
  if (bytes == 0) bytes = 1;
  if (mine->bytes[slot] < bytes) {
    if (mine->pointer[slot]) pt_cpu_release(mine->pointer[slot], mine->bytes[slot]);
    mine->pointer[slot] = NULL;
    mine->bytes[slot] = 0;
    size_t rounded = (bytes + bytes / 4 + 4095) / 4096 * 4096;
    if (pt_cpu_allocate(&mine->pointer[slot], rounded)) return NULL;
    mine->bytes[slot] = rounded;
  }
  return mine->pointer[slot];
}

int pt_out_of_scratch(void) { return pt_fail(PT_OUT_OF_MEMORY, "out of memory: no working memory for the kernel"); }
