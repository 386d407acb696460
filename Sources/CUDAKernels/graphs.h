/// Lists of commands that have come before, kept as graphs of CUDA.
#ifndef PT_CUDA_GRAPHS_H
#define PT_CUDA_GRAPHS_H

#include "device.h"

/// What the environment variable PEFT_CUDA_GRAPHS says: nothing, "off" to issue every command at once, or "always" to make a graph of every
/// list when it first comes, for tests.
enum pt_graph_use { PT_GRAPHS_ON, PT_GRAPHS_OFF, PT_GRAPHS_ALWAYS };
pt_graph_use pt_use_of_graphs();

/// Issues a list of commands: by replaying a graph where the same list has come before. The list has `size` bytes.
int pt_replay_or_issue(const unsigned char *list, size_t size, size_t commands);

/// Issues a list command by command.
int pt_issue(const unsigned char *list, size_t size);

#endif
