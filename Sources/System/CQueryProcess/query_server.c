#define _GNU_SOURCE
#include "query_process.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "child_process.h"
#include "query_run.h"

// MARK: The server

typedef struct request {
  int is_script;
  pt_query_limits limits;
  uint64_t image_bytes, text_bytes;
} request;

// A request and its two descriptors: where the answer goes, and a file in memory with image and text.
typedef struct message {
  struct msghdr header;
  struct iovec part;
  union {
    struct cmsghdr alignment;
    char bytes[CMSG_SPACE(2 * sizeof(int))];
  } control;
} message;

static void prepare(message *message, request *request) {
  memset(message, 0, sizeof *message);
  message->part = (struct iovec){request, sizeof *request};
  message->header = (struct msghdr){
      .msg_iov = &message->part, .msg_iovlen = 1, .msg_control = message->control.bytes, .msg_controllen = sizeof message->control.bytes};
}

static _Noreturn void run(const request *request, int output, int file) {
  // No file is ever written, and a crash leaves no image of its memory behind.
  struct rlimit none = {0, 0}, seconds = {(rlim_t)request->limits.seconds, (rlim_t)request->limits.seconds};
  setrlimit(RLIMIT_FSIZE, &none);
  setrlimit(RLIMIT_CORE, &none);
  setrlimit(RLIMIT_CPU, &seconds);
  size_t count = request->image_bytes + request->text_bytes + 1;
  const char *bytes = mmap(NULL, count, PROT_READ, MAP_PRIVATE, file, 0);
  if (bytes == MAP_FAILED) _exit(1);
  // The text ends with a NUL.
  const char *text = bytes + request->image_bytes;
  if (request->is_script) query_build(output, text, &request->limits);
  query_run(output, bytes, request->image_bytes, text, &request->limits);
}

static _Noreturn void serve(int socket) {
  for (;;) {
    request request;
    message message;
    prepare(&message, &request);
    ssize_t count = recvmsg(socket, &message.header, MSG_CMSG_CLOEXEC);
    if (count < 0 && errno == EINTR) continue;
    struct cmsghdr *control = CMSG_FIRSTHDR(&message.header);
    if (count != sizeof request || !control || control->cmsg_len != CMSG_LEN(2 * sizeof(int))) _exit(0);
    int descriptors[2];
    memcpy(descriptors, CMSG_DATA(control), sizeof descriptors);
    pid_t child = pt_fork_child(SIGKILL, descriptors, 2);
    if (child == 0) run(&request, descriptors[0], descriptors[1]);
    close(descriptors[0]);
    close(descriptors[1]);
    // The caller says when it has heard enough; the end of the socket says so too.
    char end;
    do count = recv(socket, &end, 1, 0);
    while (count < 0 && errno == EINTR);
    if (child > 0) {
      kill(child, SIGKILL);
      while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    }
    if (count <= 0) _exit(0);
    // Where there was no process for it, the caller must not take that for a crash.
    char is_run = child > 0;
    if (send(socket, &is_run, 1, MSG_NOSIGNAL) != 1) _exit(0);
  }
}

// MARK: In the caller

pid_t pt_query_server(int *socket) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends)) return -1;
  // It outlives the thread that starts it, so the end of its parent is told by the socket alone.
  pid_t child = pt_fork_child(0, &ends[1], 1);
  if (child == 0) {
    prctl(PR_SET_NAME, "peft-sql");
    serve(ends[1]);
  }
  int code = errno;
  close(ends[1]);
  if (child < 0) {
    close(ends[0]);
    errno = code;
    return -1;
  }
  *socket = ends[0];
  return child;
}

static int write_all(int file, const void *start, size_t count) {
  for (const char *rest = start; count > 0;) {
    ssize_t written = write(file, rest, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return -1;
    rest += written;
    count -= (size_t)written;
  }
  return 0;
}

static int close_failed(int first, int second, int third) {
  int code = errno;
  if (first >= 0) close(first);
  if (second >= 0) close(second);
  if (third >= 0) close(third);
  errno = code;
  return -1;
}

int pt_query_begin(
    int socket, int is_script, const void *image, size_t image_bytes, const char *text, size_t text_bytes, const pt_query_limits *limits) {
  int ends[2] = {-1, -1}, file = memfd_create("peft-sql", MFD_CLOEXEC);
  if (file < 0 || pt_pipe(ends)) return close_failed(file, -1, -1);
  if (write_all(file, image, image_bytes) || write_all(file, text, text_bytes) || write_all(file, "", 1)) {
    return close_failed(file, ends[0], ends[1]);
  }
  request request = {is_script, *limits, image_bytes, text_bytes};
  message message;
  prepare(&message, &request);
  struct cmsghdr *control = CMSG_FIRSTHDR(&message.header);
  *control = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(2 * sizeof(int))};
  memcpy(CMSG_DATA(control), (int[]){ends[1], file}, 2 * sizeof(int));
  if (sendmsg(socket, &message.header, MSG_NOSIGNAL) < 0) return close_failed(file, ends[0], ends[1]);
  close(file);
  close(ends[1]);
  return ends[0];
}

int pt_query_end(int socket) {
  char sign = 0;
  if (send(socket, &sign, 1, MSG_NOSIGNAL) != 1) return -1;
  ssize_t count;
  do count = recv(socket, &sign, 1, 0);
  while (count < 0 && errno == EINTR);
  if (count != 1) return -1;
  errno = EAGAIN;
  return sign ? 0 : -1;
}
