#pragma once
// What a statement may do and how much work it may make.
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "query_process.h"

typedef enum { PHASE_OWN, PHASE_LOAD, PHASE_QUERY } guard_phase;

typedef struct guard {
  guard_phase phase;
  const char *denied;  // the first action that was refused, in SQL's words
  bool is_stopped;
  int64_t operations, operation_limit;
} guard;

// Watches a connection from now on.
void guard_install(guard *guard, sqlite3 *database, const pt_query_limits *limits);

// What went wrong in the last call of the connection, in words.
const char *guard_failure(const guard *guard, sqlite3 *database, int status);
