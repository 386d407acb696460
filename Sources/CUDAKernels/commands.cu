/// The list of commands that wait to be issued.
#include "commands.h"

#include "graphs.h"
#include "runtime.h"
#include "uploads.h"

/// So many commands are issued together. They are some hundred microseconds of the device's time, much more than the host takes to record
/// as many again, so that the device does not run dry, and little enough for it to start early; a list that differs from all before costs
/// the launches of so many and no more. A list ends with every wait, so a step that waits once is always cut at the same places.
enum : size_t { COMMANDS_OF_A_LIST = 128, FIRST_BYTES = 64 << 10 };

/// What stands before the values of every command.
struct alignas(PT_VALUE_ALIGNMENT) command {
  pt_issue_function issue;
  const char *name;
  size_t bytes;  // of the values and what fills them up
  size_t unused;
};

static struct {
  unsigned char *bytes;
  size_t size, room, count;
} list;

unsigned char *pt_append(const char *name, pt_issue_function issue, size_t bytes) {
  size_t room = (bytes + PT_VALUE_ALIGNMENT - 1) / PT_VALUE_ALIGNMENT * PT_VALUE_ALIGNMENT, end = list.size + sizeof(command) + room;
  if (end > list.room) {
    list.room = end > FIRST_BYTES ? 2 * end : (size_t)FIRST_BYTES;
    unsigned char *larger = new unsigned char[list.room];
    if (list.size) memcpy(larger, list.bytes, list.size);
    delete[] list.bytes;
    list.bytes = larger;
  }
  command head = {issue, name, room, 0};
  memcpy(list.bytes + list.size, &head, sizeof head);
  unsigned char *values = list.bytes + list.size + sizeof head;
  list.size = end;
  list.count++;
  return (unsigned char *)memset(values, 0, room);
}

int pt_issue(const unsigned char *bytes, size_t size) {
  // Nothing is issued after a failure: it would work on what is missing.
  for (size_t at = 0; at < size;) {
    const command *it = (const command *)(bytes + at);
    PT_TRY(it->issue(it->name, it + 1));
    at += sizeof *it + it->bytes;
  }
  return PT_OK;
}

int pt_flush() {
  int status = pt_send_uploads();
  if (status == PT_OK) status = pt_replay_or_issue(list.bytes, list.size, list.count);
  list.size = list.count = 0;
  return status;
}

int pt_appended() {
  return pt_use_of_graphs() == PT_GRAPHS_OFF ? pt_flush() : PT_OK;
}

int pt_begin_entry() {
  if (list.count >= COMMANDS_OF_A_LIST || pt_uploads_are_many()) PT_TRY(pt_flush());
  return list.count == 0 ? pt_begin_uploads() : PT_OK;
}

int pt_launched(const char *kernel, cudaError_t error) {
  if (error == cudaSuccess) return PT_OK;
  cudaGetLastError();
  return pt_fail_cuda(error, kernel);
}
