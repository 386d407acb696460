#define _GNU_SOURCE
#include "supervised_program.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "child_process.h"

enum { ROUNDS_OF_KILLING = 1000, FIRST_FREE = STDERR_FILENO + 1 };

// Kills the present children of this process, and their groups where they lead one.
static void kill_children(void) {
  char path[64], text[1 << 12];
  snprintf(path, sizeof path, "/proc/self/task/%d/children", (int)getpid());
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  // A list longer than the text ends within a number; what is left of it is seen in the next round.
  if (count == (ssize_t)sizeof text - 1) {
    while (count > 0 && text[count - 1] != ' ') count--;
  }
  text[count > 0 ? count : 0] = 0;
  for (char *place = text, *end; *place; place = end) {
    long child = strtol(place, &end, 10);
    if (end == place) break;
    if (child > 1) {
      kill((pid_t)-child, SIGKILL);
      kill((pid_t)child, SIGKILL);
    }
    while (*end == ' ' || *end == '\n') end++;
  }
}

// Until there are none: each one that ends hands its own children over. What cannot be killed (another user's, one that the kernel holds)
// is given up after some seconds.
static void end_everything(pid_t program, int *status, int *is_ended) {
  for (int round = 0; round < ROUNDS_OF_KILLING; round++) {
    // Its group goes first: it is whole as long as its leader was not waited for.
    if (!*is_ended) kill(-program, SIGKILL);
    kill_children();
    int found;
    pid_t child;
    while ((child = waitpid(-1, &found, WNOHANG)) > 0) {
      if (child == program && !*is_ended) {
        *status = found;
        *is_ended = 1;
      }
    }
    if (child < 0 && errno == ECHILD) return;
    nanosleep(&(struct timespec){.tv_nsec = 2000000}, NULL);
  }
}

static _Noreturn void run_program(char *const arguments[], int report) {
  setpgid(0, 0);
  signal(SIGPIPE, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execvp(arguments[0], arguments);
  int code = errno;
  ssize_t written = write(report, &code, sizeof code);
  (void)written;
  _exit(127);
}

static _Noreturn void supervise(char *const arguments[], int report) {
  // A group of its own: what the terminal sends to the caller's is the caller's business.
  setpgid(0, 0);
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  // Where it is ignored, nobody is left to wait for.
  signal(SIGCHLD, SIG_DFL);
  // The report closes itself where the program takes over: that is how its start is known.
  int started[2];
  if (pipe2(started, O_CLOEXEC)) _exit(1);
  pid_t parent = getpid();
  pid_t program = fork();
  pt_program_end end = {0, 0};
  if (program < 0) end.start_error = errno;
  if (program == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
    run_program(arguments, started[1]);
  }
  // The streams end when the program closes them.
  for (int stream = 0; stream < FIRST_FREE; stream++) close(stream);
  close(started[1]);
  int code;
  if (program > 0 && read(started[0], &code, sizeof code) == (ssize_t)sizeof code) end.start_error = code;
  ssize_t written = write(report, &end.start_error, sizeof end.start_error);
  if (end.start_error) _exit(1);

  sigset_t awaited;
  sigemptyset(&awaited);
  sigaddset(&awaited, SIGCHLD);
  sigaddset(&awaited, SIGTERM);
  int is_ended = 0;
  while (!is_ended) {
    // Not yet waited for: what is left of its group is still its own.
    siginfo_t info = {0};
    if (waitid(P_PID, (id_t)program, &info, WEXITED | WNOWAIT | WNOHANG) == 0 && info.si_pid == program) break;
    if (sigwaitinfo(&awaited, &info) == SIGTERM) break;
    // An orphan of the program's that ended by itself.
    while (waitid(P_ALL, 0, &info, WEXITED | WNOWAIT | WNOHANG) == 0 && info.si_pid > 0 && info.si_pid != program) {
      waitpid(info.si_pid, NULL, 0);
    }
  }
  end_everything(program, &end.status, &is_ended);
  written = write(report, &end.status, sizeof end.status);
  (void)written;
  _exit(0);
}

pid_t pt_supervise(char *const arguments[], const int streams[3], int *report) {
  int ends[2];
  if (pt_pipe(ends)) return -1;
  const int kept[] = {streams[0], streams[1], streams[2], ends[1]};
  pid_t child = pt_fork_child(SIGTERM, kept, 4);
  if (child == 0) {
    for (int stream = 0; stream < FIRST_FREE; stream++) {
      if (dup2(streams[stream], stream) < 0) _exit(1);
    }
    for (int stream = 0; stream < FIRST_FREE; stream++) {
      if (streams[stream] >= FIRST_FREE) close(streams[stream]);
    }
    supervise(arguments, ends[1]);
  }
  int code = errno;
  close(ends[1]);
  if (child < 0) {
    close(ends[0]);
    errno = code;
    return -1;
  }
  *report = ends[0];
  return child;
}
