/// The list of commands that wait to be issued.
#include "commands.h"

#include <vector>

#include "graphs.h"
#include "runtime.h"
#include "uploads.h"

/// So many commands are issued together. They are some hundred microseconds of the device's time, much more than the host takes to record
/// as many again, so that the device does not run dry, and little enough for it to start early; a list that differs from all before costs
/// the launches of so many and no more. A list ends with every wait, so a step that waits once is always cut at the same places.
enum : size_t { COMMANDS_OF_A_LIST = 128 };

/// What stands before the values of every command.
struct alignas(PT_VALUE_ALIGNMENT) command {
  pt_issue_function issue;
  const char *name;
  size_t bytes;  // of the values and what fills them up
  size_t unused;
};

static std::vector<unsigned char> &commands() {
  static auto *it = new std::vector<unsigned char>;  // used to the very end of the process
  return *it;
}
static size_t count;

unsigned char *pt_append(const char *name, pt_issue_function issue, size_t bytes) {
  size_t start = commands().size(), room = (bytes + PT_VALUE_ALIGNMENT - 1) / PT_VALUE_ALIGNMENT * PT_VALUE_ALIGNMENT;
  commands().resize(start + sizeof(command) + room);
  command head = {issue, name, room, 0};
  memcpy(&commands()[start], &head, sizeof head);
  count++;
  return &commands()[start + sizeof head];
}

int pt_issue(const unsigned char *bytes, size_t size) {
  // Nothing is issued behind a failure: it would work on what is missing.
  for (size_t at = 0; at < size;) {
    const command *it = (const command *)(bytes + at);
    PT_TRY(it->issue(it->name, it + 1));
    at += sizeof *it + it->bytes;
  }
  return PT_OK;
}

int pt_flush() {
  int status = pt_send_uploads();
  if (status == PT_OK) status = pt_replay_or_issue(commands().data(), commands().size(), count);
  commands().clear();
  count = 0;
  return status;
}

int pt_appended() {
  return pt_use_of_graphs() == PT_GRAPHS_OFF ? pt_flush() : PT_OK;
}

int pt_begin_entry() {
  if (count >= COMMANDS_OF_A_LIST || pt_uploads_are_many()) PT_TRY(pt_flush());
  return count == 0 ? pt_begin_uploads() : PT_OK;
}

int pt_launched(const char *kernel, cudaError_t error) {
  if (error == cudaSuccess) return PT_OK;
  cudaGetLastError();
  return pt_fail_cuda(error, kernel);
}
