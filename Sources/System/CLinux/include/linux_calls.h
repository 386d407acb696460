#pragma once
// Calls of Linux that the Swift overlay of the C library leaves out.
#include <fcntl.h>
#include <stddef.h>
#include <sys/prctl.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif
extern int renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path, unsigned int flags);

// Swaps two paths in one step; -1 and errno where the filesystem cannot.
static inline int pt_rename_exchange(const char *a, const char *b) { return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE); }

#ifndef O_PATH
#define O_PATH 010000000
#endif
// Opens no more than the place of a file: what it is and where it lies.
static inline int pt_o_path(void) { return O_PATH; }

extern void *memmem(const void *text, size_t text_bytes, const void *wanted, size_t wanted_bytes);
// Where some bytes first occur among others, or -1; in time proportional to both.
static inline ptrdiff_t pt_find(const void *text, size_t text_bytes, const void *wanted, size_t wanted_bytes) {
  const void *found = text_bytes < wanted_bytes ? NULL : memmem(text, text_bytes, wanted, wanted_bytes);
  return found ? (const char *)found - (const char *)text : -1;
}
// Has the kernel send a signal to this process when the thread that started it ends; -1 and errno where it cannot.
static inline int pt_signal_at_end_of_parent(int signal) { return prctl(PR_SET_PDEATHSIG, signal); }
