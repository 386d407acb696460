/// What the wrapped entries of the table write down.
#ifndef PT_PROFILE_BOOK_H
#define PT_PROFILE_BOOK_H

#include <time.h>

#include "../cpu/common.h"
#include "profile.h"

/// The profile of the calling thread; NULL where nothing is booked.
extern _Thread_local pt_profile *pt_profile_current;

static inline double pt_profile_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/// Adds one call to the calling thread's profile.
///
/// `call` holds what the line is, without its phase and class, and the rows, operations and bytes of this call; `start` is the time before it.
/// A profile that has run out of memory keeps the lines it has.
void pt_profile_book(pt_profile_line call, double start);

#endif
