#include "parallel.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace pt_emulation {
namespace {

enum { SPINS = 20000, MAX_THREADS = 64 };

struct pool {
  std::mutex busy, sleep;
  std::condition_variable wake;
  int started = 0;
  std::atomic<int> wanted{0};
  void (*run)(void *, int64_t) = nullptr;
  void *context = nullptr;
  int64_t pieces = 0;
  std::atomic<int64_t> remaining{0}, done{0};
};

// Never destroyed: its threads may outlive the end of main.
pool &the_pool() {
  static pool *it = new pool;
  return *it;
}

void work(pool &p) {
  int64_t remaining = p.remaining.load();
  while (remaining > 0) {
    if (!p.remaining.compare_exchange_weak(remaining, remaining - 1)) continue;
    p.run(p.context, p.pieces - remaining);
    p.done.fetch_add(1);
    remaining = p.remaining.load();
  }
}

void worker(int index) {
  pool &p = the_pool();
  for (;;) {
    for (int spin = 0; spin < SPINS; spin++) {
      if (p.remaining.load(std::memory_order_relaxed) > 0 && index < p.wanted.load()) {
        work(p);
        spin = 0;
      }
    }
    std::unique_lock<std::mutex> lock(p.sleep);
    p.wake.wait(lock, [&] { return p.remaining.load() > 0 && index < p.wanted.load(); });
  }
}

}  // namespace

int host_threads() {
  pool &p = the_pool();
  if (p.wanted.load() == 0) set_host_threads(0);
  return p.wanted.load();
}

void set_host_threads(int threads) {
  pool &p = the_pool();
  if (threads <= 0) threads = (int)std::thread::hardware_concurrency();
  if (threads < 1) threads = 1;
  if (threads > MAX_THREADS) threads = MAX_THREADS;
  std::lock_guard<std::mutex> lock(p.busy);
  for (; p.started < threads - 1; p.started++) std::thread(worker, p.started + 1).detach();
  p.wanted.store(threads);
}

void share_out(int64_t pieces, void (*run)(void *, int64_t), void *context) {
  pool &p = the_pool();
  if (pieces == 1 || host_threads() == 1 || !p.busy.try_lock()) {
    for (int64_t piece = 0; piece < pieces; piece++) run(context, piece);
    return;
  }
  p.run = run;
  p.context = context;
  p.pieces = pieces;
  p.done.store(0);
  {
    std::lock_guard<std::mutex> lock(p.sleep);
    p.remaining.store(pieces);
  }
  p.wake.notify_all();
  work(p);
  while (p.done.load() < pieces) std::this_thread::yield();
  p.busy.unlock();
}

}  // namespace pt_emulation
