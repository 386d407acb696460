/// What a library that joins processes exports: one function, `pt_ranks_library`, that gives this table.
///
/// Such a library is opened at run time (`libpeft_mpi.so`, which `make mpi` builds), so that nothing of MPI is needed to build or to start the
/// program.
#ifndef PT_RANKS_LIBRARY_H
#define PT_RANKS_LIBRARY_H

#include <stddef.h>

#define PT_RANKS_VERSION 2

/// Functions that give an int give 0, or -1 with a text in `last_error`. All of them are called by one thread, the one that calls `start`. All
/// ranks start the same operations of a channel (a number from 0 to 999) in the same order, one after the other; those of different channels
/// go on at once. Buffers stay where they are until the operation is done.
typedef struct pt_ranks_table {
  int version;       // PT_RANKS_VERSION; looked at before anything else, so it stays first
  const char *kind;  // which MPI it was built with

  // Joins the other processes: waits for all of them.
  int (*start)(int *rank, int *size);

  // Piece r of `in` goes to rank r, piece r of `out` comes from rank r.
  int (*start_all_to_all)(const void *in, void *out, size_t piece_bytes, int channel, int *operation);
  // `in` goes to every rank, piece r of `out` comes from rank r. `in` may be this rank's own piece of `out`.
  int (*start_all_gather)(const void *in, void *out, size_t piece_bytes, int channel, int *operation);
  // `bytes` of the root go to all others. In the same order as other broadcasts.
  int (*start_broadcast)(void *bytes, size_t count, int root, int *operation);
  // Goes on with an operation; once it is done its number is free. `awaited`, if not NULL: the first rank that it still waits for, or -1.
  int (*test)(int operation, int *is_done, int *awaited);

  // Tells all others that this rank lives, with a word; does not wait.
  int (*beat)(int word);
  // 1 and the last word of another rank where one has come since the last call; 0 where none has; -1.
  int (*heard)(int rank, int *word);

  // Ends all ranks with an exit status, as far as the launcher can.
  void (*abort)(int status);
  // Leaves the others: waits for all of them to do the same.
  int (*finish)(void);
  const char *(*last_error)(void);
} pt_ranks_table;

/// The exported function, and its type.
const pt_ranks_table *pt_ranks_library(void);
typedef const pt_ranks_table *(*pt_ranks_library_function)(void);

#endif
