#define _GNU_SOURCE
#include "child_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int pt_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

// Closes first…last, or what can be open of it.
static void close_range_of(unsigned first, unsigned last) {
  if (first > last) return;
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first, last, 0) == 0) return;
#endif
  long most = sysconf(_SC_OPEN_MAX);
  if (most < 0 || most > 65536) most = 65536;
  for (unsigned number = first; number <= last && number < (unsigned)most; number++) close((int)number);
}

// Locks of files live as long as any copy of their descriptor: a child must not keep the ones of a run that has ended.
static void close_all_but(const int *kept, int count) {
  unsigned next = STDERR_FILENO + 1;
  for (;;) {
    int nearest = -1;
    for (int i = 0; i < count; i++) {
      if (kept[i] >= (int)next && (nearest < 0 || kept[i] < nearest)) nearest = kept[i];
    }
    if (nearest < 0) break;
    if (nearest > (int)next) close_range_of(next, (unsigned)nearest - 1);
    next = (unsigned)nearest + 1;
  }
  close_range_of(next, ~0U);
}

pid_t pt_fork_child(int death_signal, const int *kept, int kept_count) {
  sigset_t all, before;
  sigfillset(&all);
  // A handler of the parent's must not run in the child, not even once.
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t parent = getpid();
  pid_t child = fork();
  int code = errno;
  if (child != 0) {
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = code;
    return child;
  }
  prctl(PR_SET_PDEATHSIG, death_signal);
  // It may have died before the call above.
  if (getppid() != parent) _exit(1);
  close_all_but(kept, kept_count);
  return 0;
}
