// Loaded before the C library (LD_PRELOAD): calls that do less than they were asked to, and a clock that is wrong.
//
// SHIM_CHUNK=N: reads and writes of files do N bytes at most. SHIM_CLOCK=SECONDS: added to the time of day from the
// second question on, so that the clock jumps while the program runs.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static size_t shortened(int descriptor, size_t count) {
  const char *text = getenv("SHIM_CHUNK");
  size_t chunk = text ? strtoull(text, NULL, 10) : count;
  return descriptor > 2 && chunk < count ? chunk : count;
}

// Files of /proc have no size and give what they have in one piece.
static size_t shortened_read(int descriptor, size_t count) {
  struct stat status;
  return fstat(descriptor, &status) == 0 && status.st_size > 0 ? shortened(descriptor, count) : count;
}

#define NEXT(name) static __typeof__(&name) next; if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t read(int descriptor, void *bytes, size_t count) {
  NEXT(read);
  return next(descriptor, bytes, shortened_read(descriptor, count));
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  NEXT(write);
  return next(descriptor, bytes, shortened(descriptor, count));
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset) {
  NEXT(pread64);
  return next(descriptor, bytes, shortened_read(descriptor, count), offset);
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) { return pread64(descriptor, bytes, count, offset); }

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  NEXT(pwrite64);
  return next(descriptor, bytes, shortened(descriptor, count), offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) { return pwrite64(descriptor, bytes, count, offset); }

static time_t offset(void) {
  static int questions;
  const char *text = getenv("SHIM_CLOCK");
  long seconds = text ? strtol(text, NULL, 10) : 0;
  return ++questions < 2 ? 0 : seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  NEXT(clock_gettime);
  int result = next(clock, now);
  if (clock == CLOCK_REALTIME) now->tv_sec += offset();
  return result;
}

int gettimeofday(struct timeval *now, void *zone) {
  (void)zone;
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  now->tv_sec = time.tv_sec;
  now->tv_usec = time.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *now) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  if (now) *now = time.tv_sec;
  return time.tv_sec;
}
