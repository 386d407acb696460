#pragma once
// Processes that are forked off and run C alone: what Swift's runtime or another thread holds at that moment is never waited for.
#include <sys/types.h>

// Forks; 0 in the child, where every signal is blocked and only descriptors 0 to 2 and the `kept` ones are open. The child is sent
// `death_signal` when its parent is gone. -1 and errno where there is no new process.
pid_t pt_fork_child(int death_signal, const int *kept, int kept_count);

// A pipe that no program started elsewhere inherits; -1 and errno where there is none.
int pt_pipe(int ends[2]);
