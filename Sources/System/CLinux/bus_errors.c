#include "bus_errors.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { RANGES = 4096, EXIT_REJECTED = 3 };

// The handler reads a range without a lock, on any thread: `end` is written last and cleared first, and is 0 where there is none.
typedef struct range {
  _Atomic uintptr_t end;
  uintptr_t start;
  char *message;  // made beforehand, because the handler must not allocate; freed when the place is taken again
} range;

static range ranges[RANGES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction previous;
static uintptr_t page = 4096;

static void handle(int number, siginfo_t *info, void *context) {
  (void)context;
  // si_addr means something only where the kernel says so; a signal of another process carries none.
  if (info->si_code > 0) {
    uintptr_t address = (uintptr_t)info->si_addr;
    for (int i = 0; i < RANGES; i++) {
      uintptr_t end = atomic_load_explicit(&ranges[i].end, memory_order_acquire);
      // The last page of a map is whole, whatever the size of the file.
      if (end == 0 || address < ranges[i].start || address >= (end + page - 1) / page * page) continue;
      ssize_t written = write(STDERR_FILENO, ranges[i].message, strlen(ranges[i].message));
      (void)written;
      _exit(EXIT_REJECTED);
    }
  }
  // None of ours: it comes again when this returns, and finds what was there before.
  sigaction(number, &previous, NULL);
  raise(number);
}

void pt_bus_errors_install(void) {
  page = (uintptr_t)sysconf(_SC_PAGESIZE);
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, &previous);
}

int pt_bus_errors_add(const void *start, size_t bytes, const char *message) {
  if (bytes == 0) return -1;
  char *copy = strdup(message);
  if (!copy) return -1;
  pthread_mutex_lock(&lock);
  int number = 0;
  while (number < RANGES && atomic_load_explicit(&ranges[number].end, memory_order_relaxed)) number++;
  if (number == RANGES) {
    number = -1;
    free(copy);
  } else {
    free(ranges[number].message);
    ranges[number].message = copy;
    ranges[number].start = (uintptr_t)start;
    atomic_store_explicit(&ranges[number].end, (uintptr_t)start + bytes, memory_order_release);
  }
  pthread_mutex_unlock(&lock);
  return number;
}

void pt_bus_errors_remove(int number) {
  pthread_mutex_lock(&lock);
  atomic_store(&ranges[number].end, 0);
  pthread_mutex_unlock(&lock);
}
