#pragma once
// A program with a supervisor above it: nothing that it starts outlives the supervisor, not even what leaves its group and its session.
//
// The supervisor is the "subreaper" of the program's descendants: one that loses its parent becomes its child. When the program ends,
// when the supervisor gets SIGTERM, and when whoever called pt_supervise is gone, it kills its children until there are none.
#include <sys/types.h>

typedef struct pt_program_end {
  int start_error;  // errno where the program could not be started, or 0
  int status;       // as waitpid gives it
} pt_program_end;

// Starts the program that `arguments` (with a NULL at its end) names, searched for in PATH, without a shell and with the three descriptors as
// its standard streams. Returns the supervisor's process id, or -1 and errno. A pt_program_end can be read from *report: only its
// first member, 0, as soon as the program runs.
pid_t pt_supervise(char *const arguments[], const int streams[3], int *report);
